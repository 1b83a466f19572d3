import { useState } from 'preact/hooks'
import type { MailTarget, Register } from '../../lib/domain/settings.ts'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import type { Overlap } from '../../lib/domain/thank-you/overlap.ts'
import { ActionBar, Panel, TopBar } from '../frame/panel.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'
import { Alike } from './alike.tsx'
import { Desk } from './desk.tsx'
import type { NoteActions, NoteDraft, Openable, Polisher } from './note-actions.ts'
import { shortNames } from './note-names.ts'
import { NotePane } from './note-pane.tsx'
import { NoteTabs, paneId, tabId } from './note-tabs.tsx'
import { isReady, type NoteView, sendOf } from './note-view.ts'
import { OtherWays, type Sending, SendRow } from './send.tsx'
import { SendWindow, type SendWindowTimes } from './send-window.tsx'
import { SentQuestion, useSentQuestion } from './sent-question.tsx'
import { SignatureQuestion } from './signature-question.tsx'
import { undoable } from './undoable.ts'
import { useWide } from './use-wide.ts'
import '../empty/empty.css'
import './note.css'
import './thank-you.css'

export interface ThankYouProps extends NoteActions, Sending {
  /** Their `findings` are those of the text in view: of the user's own, where there is one. */
  notes: readonly Note[]
  /** By the note's id. */
  drafts: Readonly<Record<string, NoteDraft>>
  /** How alike each two of the notes are. */
  overlaps?: readonly Overlap[]
  /** The id of the note in view. */
  selected: string
  onSelect: (noteId: string) => void
  mail: MailTarget
  /** The tone of notes that nothing was done to yet. */
  register?: Register
  canOpen: (target: MailTarget, noteId: string) => Openable
  polisherOf?: (noteId: string) => Polisher | null
  sendWindow: SendWindowTimes | null
  company?: string
  /** The name that signs. */
  signature: string
  onSignature: (name: string) => void
  now: number
  saved: SavedState
  onBack: () => void
}

const untouched: Omit<NoteDraft, 'register' | 'language'> = {
  edited: null,
  leftOut: [],
  rolls: {},
  length: 'full',
  channel: 'email',
  previous: [],
  news: '',
  openedAt: null,
  openedWith: '',
  sentAt: null,
}

/** The notes of one interview: a tab for each person, or side by side where there is room. */
export function ThankYou(props: ThankYouProps) {
  const { notes, drafts, selected, onSelect, now, saved, onBack } = props
  const t = useText()
  const wide = useWide()
  const [offerUndo, toast] = useUndo()
  const names = shortNames(notes)
  const question = useSentQuestion(notes, drafts, props.onSent)
  const draftOf = (noteId: string): NoteDraft =>
    drafts[noteId] ?? {
      ...untouched,
      register: props.register ?? 'neutral',
      language: notes.find(({ id }) => id === noteId)?.language ?? 'en',
    }
  const [copyFailed, setCopyFailed] = useState(false)
  const onCopy: NoteActions['onCopy'] = async (noteId, part) => {
    setCopyFailed(false)
    try {
      await props.onCopy(noteId, part)
    } catch (error) {
      setCopyFailed(true)
      throw error
    }
  }
  const actions = undoable({ ...props, onCopy }, draftOf, offerUndo, t)
  const { gmailAccount, onGmailAccount, historyTold, onHistoryTold } = props
  const sending = { gmailAccount, onGmailAccount, historyTold, onHistoryTold }
  const viewOf = (note: Note): NoteView => {
    const draft = draftOf(note.id)
    const pane = {
      note,
      draft,
      name: names[note.id] ?? note.person.name,
      mail: props.mail,
      sending,
      polisher: props.polisherOf?.(note.id) ?? null,
      canOpen: (target: MailTarget) => props.canOpen(target, note.id),
      actions,
      offerUndo,
      now,
    }
    return { pane, ready: isReady(note, draft) }
  }
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
            <NoteTabs notes={notes} drafts={drafts} names={names} selected={view.pane.note.id} onSelect={onSelect} />
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

function OneNote(props: { view: NoteView; tabbed: boolean; sendWindow: SendWindowTimes | null }) {
  const { view, tabbed, sendWindow } = props
  const t = useText()
  const { note, draft, now } = view.pane
  const { id } = note
  const asPanel = tabbed ? { role: 'tabpanel' as const, id: paneId(id), 'aria-labelledby': tabId(id) } : {}
  return (
    <div class="stack s6" {...asPanel}>
      <NotePane {...view.pane} />
      <section class="stack s3">
        <h2>{t(draft.channel === 'linkedin' ? 'thankYouSendLinkedIn' : 'thankYouSendTitle')}</h2>
        {sendWindow && draft.sentAt === null && <SendWindow times={sendWindow} now={now} />}
        <OtherWays {...sendOf(view)} />
      </section>
      <p class="small soft">{t('thankYouKind')}</p>
    </div>
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
