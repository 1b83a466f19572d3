import { useEffect, useRef } from 'preact/hooks'
import { type LiveNote, newLiveNote } from '../../lib/domain/interview/live-note.ts'
import type { Preparation } from '../../lib/domain/preparation/preparation.ts'
import { MINUTE } from '../../lib/domain/time/units.ts'
import { Button } from '../form/button.tsx'
import { ActionBar, Panel, TopBar } from '../frame/panel.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { Icon } from '../icon/icon.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { ToAsk } from '../prepare/to-ask.tsx'
import { useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import { Capture, CaptureHints } from './capture.tsx'
import type { LiveDraft } from './draft.ts'
import './live.css'
import { LiveNotes } from './live-notes.tsx'

export interface LiveProps {
  interviewId: string
  company: string
  people: readonly string[]
  startedAt: number
  now: number
  notes: readonly LiveNote[]
  draft: LiveDraft
  onDraft: (next: LiveDraft) => void
  /** A new note, or one that comes back by undo. */
  onAdd: (note: LiveNote) => void
  onRemove: (noteId: string) => void
  newId: () => string
  saved: SavedState
  /** The user has left, and it is not yet certain that the call is over. */
  ending: boolean
  onEndNow: () => void
  onBack?: () => void
  /** What was prepared for this call. */
  preparation?: Preparation | null
  onPreparation?: (next: Preparation) => void
}

/** Quick notes while the call runs, each with its minute. */
export function Live(props: LiveProps) {
  const { interviewId, company, people, startedAt, now, notes, draft, onDraft, onAdd, onRemove, ending } = props
  const t = useText()
  const [offerUndo, toast] = useUndo()
  const field = useRef<HTMLInputElement>(null)
  const bottom = useNewestInView(notes.length)
  const minutes = Math.max(0, Math.floor((now - startedAt) / MINUTE))

  const add = () => {
    const text = draft.text.trim()
    if (!text) return
    const { kind } = draft
    onAdd(newLiveNote({ id: props.newId(), interviewId, kind, text, at: now, minute: minutes }))
    onDraft({ kind, text: '' })
  }
  const remove = (note: LiveNote) => {
    onRemove(note.id)
    field.current?.focus()
    offerUndo(t('liveRemoved'), () => {
      onAdd(note)
      field.current?.focus()
    })
  }
  return (
    <Panel
      view="live"
      top={
        <TopBar heading title={t('liveTitle')} onBack={props.onBack}>
          <SavedMark saved={props.saved} />
        </TopBar>
      }
      bottom={
        <ActionBar>
          {toast}
          <Capture draft={draft} onDraft={onDraft} onEnter={add} field={field} />
        </ActionBar>
      }
    >
      <header class="stack s2">
        <div class="row apart one top">
          <h2 class="cut">
            <bdi>{company || t('liveCall')}</bdi>
          </h2>
          <span class="tag accent num nowrap">
            <Icon name="clock" />
            {t('liveMinutesIn', minutes)}
          </span>
        </div>
        {people.length > 0 && (
          <p class="small soft cut">{t('liveWith', new Intl.ListFormat(t.language).format(people))}</p>
        )}
      </header>
      {ending && (
        <Nudge
          actions={
            <Button compact onClick={props.onEndNow}>
              {t('liveEndNow')}
            </Button>
          }
        >
          <strong>{t('liveEnding')}</strong> {t('liveEndingWhat')}
        </Nudge>
      )}
      {props.preparation && props.onPreparation && (
        <ToAsk preparation={props.preparation} onChange={props.onPreparation} />
      )}
      <LiveNotes notes={notes} onRemove={remove} />
      <CaptureHints />
      {!ending && (
        <Button kind="quiet" compact class="end-now" onClick={props.onEndNow}>
          {t('liveEndNow')}
        </Button>
      )}
      <span ref={bottom} />
    </Panel>
  )
}

/** Scrolls to the end when a note is added. */
function useNewestInView(count: number) {
  const bottom = useRef<HTMLSpanElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) bottom.current?.scrollIntoView?.({ block: 'end' })
    before.current = count
  }, [count])
  return bottom
}
