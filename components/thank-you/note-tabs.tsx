import { useRef } from 'preact/hooks'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { NoteDraft } from './note-actions.ts'
import '../frame/page.css'

export interface NoteTabsProps {
  notes: readonly Note[]
  drafts: Readonly<Record<string, NoteDraft>>
  names: Readonly<Record<string, string>>
  selected: string
  onSelect: (personId: string) => void
}

export const tabId = (personId: string) => `note-tab-${personId}`
export const paneId = (personId: string) => `note-pane-${personId}`

/** One tab for each person. Arrows, Home and End go along the row. */
export function NoteTabs({ notes, drafts, names, selected, onSelect }: NoteTabsProps) {
  const t = useText()
  const row = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const at = notes.findIndex(({ person }) => person.id === selected)
    const to = target(event.key, at, notes.length, getComputedStyle(event.currentTarget as Element).direction === 'rtl')
    const note = to === null ? undefined : notes[to]
    if (!note) return
    event.preventDefault()
    onSelect(note.person.id)
    row.current?.querySelector<HTMLElement>(`[id="${tabId(note.person.id)}"]`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('thankYouTabs')} ref={row} onKeyDown={go}>
      {notes.map(({ person, form }) => (
        <button
          key={person.id}
          type="button"
          role="tab"
          id={tabId(person.id)}
          aria-selected={person.id === selected}
          aria-controls={person.id === selected ? paneId(person.id) : undefined}
          tabIndex={person.id === selected ? 0 : -1}
          onClick={() => onSelect(person.id)}
        >
          <NoteMarks name={names[person.id] ?? person.name} sent={drafts[person.id]?.sentAt != null} form={form} />
        </button>
      ))}
    </div>
  )
}

/** A name with what is to be known of its note: sent, or plain. */
export function NoteMarks({ name, sent, form }: { name: string; sent: boolean; form: Note['form'] }) {
  const t = useText()
  return (
    <>
      {sent && <Icon name="tick" small />}
      <bdi>{name}</bdi>
      {sent && <span class="away"> {t('thankYouSentTag')}</span>}
      {!sent && form === 'plain' && <span class="tag">{t('thankYouPlain')}</span>}
    </>
  )
}

function target(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  if (key === forward) return (at + 1) % count
  if (key === backward) return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
