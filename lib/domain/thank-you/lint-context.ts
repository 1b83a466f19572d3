import type { DebriefPerson } from '../debrief/debrief.ts'
import type { LetterInput, Note, NoteChoice } from './note.ts'

/** What a note is checked against. */
export interface LintContext {
  person: DebriefPerson
  /** The other people of the interview. */
  others: readonly DebriefPerson[]
  company: string
  /** All companies that the user has had to do with. */
  companies: readonly string[]
  /** What was promised, as captured. */
  promised: readonly string[]
  /** The other notes of this interview. */
  notes: readonly Pick<Note, 'person' | 'sentences'>[]
  /** How the user's greeting of this person goes, for the mend of a wrong one. */
  greeting: string
  /** A message has no subject and its own length. */
  channel?: NoteChoice['channel']
  /** Tag of the letter's language. */
  language: string
  startedAt: number
  now: number
  timeZone: string
  light?: LetterInput['light']
}
