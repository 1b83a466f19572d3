import { useRef } from 'preact/hooks'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { NoteDraft } from './note-actions.ts'
import { kindName } from './note-names.ts'
import '../frame/page.css'

export interface NoteTabsProps {
  notes: readonly Note[]
  draftOf: (noteId: string) => NoteDraft
  names: Readonly<Record<string, string>>
  selected: string
  onSelect: (noteId: string) => void
}

export const tabId = (noteId: string) => `note-tab-${noteId}`
export const paneId = (noteId: string) => `note-pane-${noteId}`

/** One tab for each person. Arrows, Home and End go along the row. */
export function NoteTabs({ notes, draftOf, names, selected, onSelect }: NoteTabsProps) {
  const t = useText()
  const row = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const at = notes.findIndex(({ id }) => id === selected)
    const to = target(event.key, at, notes.length, getComputedStyle(event.currentTarget as Element).direction === 'rtl')
    const note = to === null ? undefined : notes[to]
    if (!note) return
    event.preventDefault()
    onSelect(note.id)
    row.current?.querySelector<HTMLElement>(`[id="${tabId(note.id)}"]`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('thankYouTabs')} ref={row} onKeyDown={go}>
      {notes.map((note) => (
        <button
          key={note.id}
          type="button"
          role="tab"
          id={tabId(note.id)}
          aria-selected={note.id === selected}
          aria-controls={note.id === selected ? paneId(note.id) : undefined}
          tabIndex={note.id === selected ? 0 : -1}
          onClick={() => onSelect(note.id)}
        >
          <NoteMarks note={note} name={names[note.id] ?? note.person.name} sent={draftOf(note.id).sentAt !== null} />
        </button>
      ))}
    </div>
  )
}

/** A name with what is to be known of its note: sent, which kind it is, or plain. */
export function NoteMarks({ note, name, sent }: { note: Note; name: string; sent: boolean }) {
  const t = useText()
  const tag = kindName(t, note) || (note.kind === 'thanks' && note.form === 'plain' ? t('thankYouPlain') : '')
  return (
    <>
      {sent && <Icon name="tick" small />}
      <bdi>{name}</bdi>
      {sent && <span class="away"> {t('thankYouSentTag')}</span>}
      {tag !== '' && !(sent && tag === t('thankYouPlain')) && <span class="tag">{tag}</span>}
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
