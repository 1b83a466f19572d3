import type { Light } from '../note.ts'
import type { Reader, Register } from '../style.ts'

/**
 * One sentence with places for what was proven: `{x}` inside a sentence, `{X}` at its beginning. A part in square
 * brackets goes when its value is empty; a template that wants a value that is not there is none for this letter.
 */
export interface Template {
  text: string
  registers?: readonly Register[]
  readers?: readonly Reader[]
  lights?: readonly (Light | 'none')[]
  /** Only where need and proof are about the same thing. */
  related?: true
}

export type Pool = readonly (string | Template)[]

/**
 * The sentences of a language by what they say and by the form that they take: `need.clause` takes a clause after
 * "that", `step.event` something that takes place. The part before the dot is the role in the letter.
 */
export type Words = Readonly<Record<string, Pool>>
