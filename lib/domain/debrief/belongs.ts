import { fold } from '../text/fold.ts'
import type { Debrief, DebriefPerson } from './debrief.ts'

/** What is stored about an interview beside its debrief. */
export interface Beside {
  /** The ids of the people who have a thank-you draft. */
  noteIds: readonly string[]
  /** The texts of the live notes. */
  liveNotes: readonly string[]
}
export const nothingBeside: Beside = { noteIds: [], liveNotes: [] }

/** Whether something of the user's belongs to a person: a question, a letter, or a promise or live note that names them. */
export function hasBelongings(person: DebriefPerson, debrief: Debrief, { noteIds, liveNotes }: Beside): boolean {
  if (noteIds.includes(person.id) || debrief.questions.some(({ askedBy }) => askedBy === person.id)) return true
  const promises = [...debrief.promisesByMe, ...debrief.promisesByThem].map(({ text }) => text)
  const names = wordsIn(person.name)
  return [...promises, debrief.nextStep.text, ...liveNotes].some((text) => {
    const words = new Set(wordsIn(text))
    return names.some((name) => words.has(name))
  })
}

/** Initials and short particles of a name name nobody. */
const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
