import type { Overlap } from '../../lib/domain/thank-you/overlap.ts'
import { ActionBar, Panel, TopBar } from '../frame/panel.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import { Alike } from './alike.tsx'
import { Desk } from './desk.tsx'
import { shortNames } from './note-names.ts'
import { NoteTabs } from './note-tabs.tsx'
import { sendOf } from './note-view.ts'
import { OneNote } from './one-note.tsx'
import { SendRow } from './send.tsx'
import type { SendWindowTimes } from './send-window.tsx'
import { SentQuestion, useSentQuestion } from './sent-question.tsx'
import { SignatureQuestion } from './signature-question.tsx'
import { useViews, type ViewsProps } from './use-views.ts'
import { useWide } from './use-wide.ts'
import '../empty/empty.css'
import './note.css'
import './thank-you.css'

export interface ThankYouProps extends ViewsProps {
  /** How alike each two of the notes are. */
  overlaps?: readonly Overlap[]
  /** The id of the note in view. */
  selected: string
  onSelect: (noteId: string) => void
  sendWindow: SendWindowTimes | null
  company?: string
  /** The name that signs. */
  signature: string
  onSignature: (name: string) => void
  saved: SavedState
  onBack: () => void
}

/** The notes of one interview: a tab for each person, or side by side where there is room. */
export function ThankYou(props: ThankYouProps) {
  const { notes, draftOf, selected, onSelect, now, saved, onBack } = props
  const t = useText()
  const wide = useWide()
  const [offerUndo, toast] = useUndo()
  const names = shortNames(notes)
  const question = useSentQuestion(notes, draftOf, props.onSent)
  const { viewOf, copyFailed } = useViews(props, names, offerUndo)
  const current = notes.find(({ id }) => id === selected) ?? notes[0]
  const view = current && viewOf(current)
  const side = wide && notes.length > 1
  return (
    <Panel
      view="thank-you"
      top={
        <TopBar title={t('thankYouTitle')} onBack={onBack}>
          <SavedMark saved={saved} />
        </TopBar>
      }
      bottom={
        view &&
        (!side || question) && (
          <ActionBar>
            {toast}
            <SentQuestion question={question} names={names} />
            {!side && (
              <div class="row send">
                <SendRow {...sendOf(view)} primary={view.ready} asIs={!view.ready} />
              </div>
            )}
          </ActionBar>
        )
      }
    >
      {copyFailed && <Nudge kind="warn">{t('thankYouCopyFailed')}</Nudge>}
      {!view && <Nobody />}
      {view && side && <SignatureQuestion name={props.signature} onName={props.onSignature} />}
      {view && side && (
        <Desk
          views={notes.map(viewOf)}
          selected={view.pane.note.id}
          onSelect={onSelect}
          overlaps={props.overlaps ?? []}
          names={names}
          sendWindow={props.sendWindow}
          company={props.company ?? ''}
          now={now}
        />
      )}
      {view && !side && (
        <>
          <h1 class="away">{t('thankYouTitle')}</h1>
          {notes.length > 1 && (
            <NoteTabs notes={notes} draftOf={draftOf} names={names} selected={view.pane.note.id} onSelect={onSelect} />
          )}
          <SignatureQuestion name={props.signature} onName={props.onSignature} />
          <Alike
            onlyAlike
            overlaps={(props.overlaps ?? []).filter(({ a, b }) => [a, b].includes(view.pane.note.id))}
            names={names}
          />
          <OneNote key={view.pane.note.id} view={view} tabbed={notes.length > 1} sendWindow={props.sendWindow} />
        </>
      )}
      {side && !question && toast}
    </Panel>
  )
}

function Nobody() {
  const t = useText()
  return (
    <div class="empty">
      <h1>{t('thankYouNobody')}</h1>
      <p>{t('thankYouNobodyHow')}</p>
    </div>
  )
}
