import type { Piece } from '../text/search.ts'
import type { ThankYouDraft } from './thank-you-draft.ts'

/** What the user wrote into a note by hand. The rest of it is made of the debrief, and found there. */
export function piecesOfLetter({ interviewId, noteId, edited, news }: ThankYouDraft): Piece[] {
  const texts = [edited ? `${edited.subject}\n${edited.body}` : '', news].filter((text) => text.trim() !== '')
  return texts.map((text) => ({ interviewId, kind: 'letter', text, person: '', personId: noteId }))
}
