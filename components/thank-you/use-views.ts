import { useState } from 'preact/hooks'
import type { Note } from '../../lib/domain/thank-you/note.ts'
import type { MailTarget } from '../../lib/domain/thank-you/style.ts'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import type { Drafter, NoteActions, NoteDraft, Openable, Polisher } from './note-actions.ts'
import { isReady, type NoteView } from './note-view.ts'
import type { Sending } from './send.tsx'
import { undoable } from './undoable.ts'

export interface ViewsProps extends NoteActions, Sending {
  /** Their `findings` are those of the text in view: of the user's own, where there is one. */
  notes: readonly Note[]
  /** Of any note, also of one to which nothing was done. */
  draftOf: (noteId: string) => NoteDraft
  mail: MailTarget
  canOpen: (target: MailTarget, noteId: string) => Openable
  polisherOf?: (noteId: string) => Polisher | null
  drafterOf?: (noteId: string) => Drafter | null
  now: number
}

export interface Views {
  viewOf: (note: Note) => NoteView
  /** The browser refused the clipboard, the last time that something was copied. */
  copyFailed: boolean
}

/** Each note with all that can be done to it, and the way back from it. `names`: short names by note id. */
export function useViews(props: ViewsProps, names: Readonly<Record<string, string>>, offerUndo: OfferUndo): Views {
  const t = useText()
  const { draftOf, now } = props
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
      drafter: props.drafterOf?.(note.id) ?? null,
      canOpen: (target: MailTarget) => props.canOpen(target, note.id),
      actions,
      offerUndo,
      now,
    }
    return { pane, ready: isReady(note, draft) }
  }
  return { viewOf, copyFailed }
}
