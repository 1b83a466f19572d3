import type { LetterInput, Note } from './note.ts'

/** The follow-up of an interview that is due or next, with the time at which it is due; none when all is quiet. */
export function draftFollowUps(_input: LetterInput): Note[] {
  return []
}
