import type { Note } from '../../lib/domain/thank-you/note.ts'
import type { MailTarget } from '../../lib/domain/thank-you/style.ts'
import type { CopyPart, NoteDraft } from './note-actions.ts'
import type { NotePaneProps } from './note-pane.tsx'

/** All that the parts need of one note. */
export interface NoteView {
  pane: NotePaneProps
  ready: boolean
}

/** A plain note, one in which the check found something and one that was sent can go all the same, but the screen does not press for it. */
export function isReady(note: Note, draft: NoteDraft): boolean {
  const whole = note.form === 'full' || note.kind !== 'thanks' || draft.edited !== null
  return whole && draft.sentAt === null && note.findings.length === 0
}

/** What sending needs to know of a note. */
export function sendOf({ pane }: NoteView) {
  const { note, draft, mail, canOpen, actions, sending } = pane
  const { id } = note
  return {
    ...sending,
    mail: draft.channel === 'linkedin' ? ('copy' as const) : mail,
    channel: draft.channel,
    canOpen,
    hasAddress: note.person.email !== '',
    onOpen: (target: MailTarget) => actions.onOpen(id, target),
    onCopy: (part: CopyPart) => actions.onCopy(id, part),
  }
}
