import type { Register } from '../style.ts'

/** What a model is asked for in one language, and the words by which its sentences are checked. Patterns are in lower case. */
export interface ModelWords {
  /** What the model is to do. `words`: how many at most. */
  instruction: (words: number, register: Register) => string
  /** A greeting, a closing, a signature: those are ours. */
  frame: RegExp
  /** Numbers that are spelled out, with what they amount to. */
  numbers: Readonly<Record<string, string>>
  /** Spellings of the units that change what a number says. */
  units: Readonly<Record<string, string>>
  /** Days, months and other times. */
  times: RegExp
  /** The writer does something in the time to come. */
  commits: RegExp
  /** The writer has done something: the verb is the first group. */
  deed: RegExp
  /** Verbs that are no deed: what one does in an interview. */
  noDeed: RegExp
  /** The reader has said something. */
  attributed: RegExp
  /** The writer, or the people the writer works with. */
  ofMe: RegExp
  /** Words that every letter has, and that say nothing of what it's about. */
  everyLetter: string
  /** Other words for what somebody did: they add nothing to a fact. */
  otherWords: string
  /** What nobody noted and models like to add: an employer, a title, a passion, how the reader feels. It has to be in the facts. */
  claims: RegExp
  /** The writer is or has something. */
  ofSelf: RegExp
  /** The reader has done something: the verb is the first group. */
  readerDeed: RegExp
  /** What could be if the writer were there. */
  conditional: RegExp
  /** The reader's: "your". */
  ofReader: RegExp
  negation: RegExp
  /** Words that may begin a sentence with a capital. */
  openers: RegExp
  /** All nouns have a capital, so a capital makes no name. */
  nounsAreCapital: boolean
}
