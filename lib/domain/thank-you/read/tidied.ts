/** What a language knows of haste: its short forms, and the words that mean nothing. */
export interface Haste {
  /**
   * Short form (in small letters) to the word; "" takes it out. Only forms that are no other word: "sat" is the past of "sit".
   */
  shorthand: Readonly<Record<string, string>>
  /** Short forms that mean one thing here and another there: nobody can tell, so the note goes into no sentence. */
  doubtful: ReadonlySet<string>
  /** Patterns in order, for what is more than one word. */
  patterns: readonly (readonly [RegExp, string | ((found: string) => string)])[]
  /** Words without a vowel that are words, and short forms that may stand. */
  known: RegExp
  vowels: RegExp
}

/** A note in pieces that can be read: each one line, one sentence, and set right where that is certain. */
export interface Tidied {
  text: string
  /** Short forms that nobody could tell; such a piece goes into no sentence. */
  unknown: readonly string[]
  /** Whether it ended in a question mark. */
  asks: boolean
}
