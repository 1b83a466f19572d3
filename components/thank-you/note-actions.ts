import type { LetterLanguage, MailTarget, Register } from '../../lib/domain/settings.ts'
import type { Slot } from '../../lib/domain/thank-you/note.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'

/** What the user did to one person's note. */
export type NoteDraft = Pick<ThankYouDraft, 'edited' | 'leftOut' | 'register' | 'openedAt' | 'openedWith' | 'sentAt'>
export type EditedNote = NonNullable<NoteDraft['edited']>

export type CopyPart = 'all' | 'subject' | 'body' | 'address'
/** Whether a note can be handed to a mail target. */
export type Openable = 'ok' | 'too-long' | 'bad-address'

/** What one can do with a note. Every change goes out with the person whose note it is. */
export interface NoteActions {
  onRoll: (personId: string, slot: Slot) => void
  onLeaveOut: (personId: string, slot: Slot) => void
  /** Puts back all that was left out. */
  onRestore: (personId: string) => void
  /** The user's own text, at every key; null goes back to the drafted one. */
  onEdit: (personId: string, edited: EditedNote | null) => void
  /** The memorable moment of the debrief, at every key. */
  onAnswerGap: (personId: string, text: string) => void
  onEmail: (personId: string, address: string) => void
  onRegister: (personId: string, register: Register) => void
  onLanguage: (personId: string, language: LetterLanguage) => void
  onOpen: (personId: string, target: MailTarget) => void
  /** Says "copied" once the promise, if there is one, is kept. */
  onCopy: (personId: string, part: CopyPart) => void | Promise<void>
  onSent: (personId: string, yes: boolean) => void
}
