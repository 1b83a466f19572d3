import { useId, useState } from 'preact/hooks'
import type { Overlap } from '../../lib/domain/thank-you/overlap.ts'
import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import { Alike } from './alike.tsx'
import { NotePane } from './note-pane.tsx'
import { NoteMarks } from './note-tabs.tsx'
import { type NoteView, sendOf } from './note-view.ts'
import { OtherWays, SendRow } from './send.tsx'
import { SendWindow, type SendWindowTimes } from './send-window.tsx'

export interface DeskProps {
  views: readonly NoteView[]
  selected: string
  onSelect: (noteId: string) => void
  overlaps: readonly Overlap[]
  names: Readonly<Record<string, string>>
  sendWindow: SendWindowTimes | null
  company: string
  now: number
}

/** The notes side by side, so that one sees how differently they read. */
export function Desk({ views, selected, onSelect, overlaps, names, sendWindow, company, now }: DeskProps) {
  const t = useText()
  const count = views.length
  return (
    <div class="desk stack s6">
      <header class="stack s2">
        <h1>{company ? t.plural('thankYouDeskFor', count, company) : t.plural('thankYouDesk', count)}</h1>
        {sendWindow && <SendWindow times={sendWindow} now={now} />}
        <Alike overlaps={overlaps} names={names} />
      </header>
      <div class="beside">
        {views.map((view) => (
          <DeskNote
            key={view.pane.note.id}
            view={view}
            current={view.pane.note.id === selected}
            onFocus={() => onSelect(view.pane.note.id)}
          />
        ))}
      </div>
      <p class="small soft">{t('thankYouKind')}</p>
    </div>
  )
}

function DeskNote({ view, current, onFocus }: { view: NoteView; current: boolean; onFocus: () => void }) {
  const t = useText()
  const id = useId()
  const [more, setMore] = useState(false)
  const { note, draft, name } = view.pane
  return (
    <section class="stack" aria-labelledby={id} onFocusIn={current ? undefined : onFocus}>
      <h2 id={id} class="row">
        <NoteMarks note={note} name={name} sent={draft.sentAt !== null} />
      </h2>
      <NotePane {...view.pane} />
      <div class="row">
        <SendRow {...sendOf(view)} primary={view.ready && current} asIs={!view.ready} />
        <Button kind="quiet" expanded={more} onClick={() => setMore(!more)}>
          {t('thankYouOtherWays')}
        </Button>
      </div>
      {more && <OtherWays {...sendOf(view)} />}
    </section>
  )
}
