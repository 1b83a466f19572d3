import type { Debrief } from '../debrief/debrief.ts'
import { decidesToday } from './send-window.ts'
import type { LetterLanguage, Register } from './style.ts'
import { newDraft, type ThankYouDraft } from './thank-you-draft.ts'

/** How long a note is until the user says otherwise. @param timeZone IANA name of the user's zone */
export const firstLength = (debrief: Debrief, timeZone: string): ThankYouDraft['length'] =>
  decidesToday(debrief, timeZone) ? 'short' : 'full'

/** A note to which nothing was done yet. @param timeZone IANA name of the user's zone */
export function untouchedDraft(
  debrief: Debrief,
  noteId: string,
  { letterLanguage, register }: { letterLanguage: LetterLanguage; register: Register },
  timeZone: string,
): ThankYouDraft {
  const length = firstLength(debrief, timeZone)
  return newDraft({ interviewId: debrief.interviewId, noteId, language: letterLanguage, register, length })
}
