import { useText } from '../text.ts'
import { NotePane } from './note-pane.tsx'
import { paneId, tabId } from './note-tabs.tsx'
import { type NoteView, sendOf } from './note-view.ts'
import { OtherWays } from './send.tsx'
import { SendWindow, type SendWindowTimes } from './send-window.tsx'

export interface OneNoteProps {
  view: NoteView
  /** It stands behind a tab. */
  tabbed: boolean
  /** Of the thanks; a follow-up has its day. */
  sendWindow: SendWindowTimes | null
}

/** One note with the ways in which it can go out. */
export function OneNote({ view, tabbed, sendWindow }: OneNoteProps) {
  const t = useText()
  const { note, draft, now } = view.pane
  const { id } = note
  const asPanel = tabbed ? { role: 'tabpanel' as const, id: paneId(id), 'aria-labelledby': tabId(id) } : {}
  return (
    <div class="stack s6" {...asPanel}>
      <NotePane {...view.pane} />
      <section class="stack s3">
        <h2>{t(draft.channel === 'linkedin' ? 'thankYouSendLinkedIn' : 'thankYouSendTitle')}</h2>
        {sendWindow && draft.sentAt === null && note.dueAt === undefined && <SendWindow times={sendWindow} now={now} />}
        <OtherWays {...sendOf(view)} />
      </section>
      <p class="small soft">{t('thankYouKind')}</p>
    </div>
  )
}
