/**
 * The forms that a note can be proven to have. A sentence of the letter says which of them it takes, and nothing else
 * goes into it.
 */
export const forms = [
  /** What somebody said, word for word. */
  'quotation',
  /** A clause that can follow "that". */
  'clause',
  /** Can be the object of a verb or a preposition. */
  'phrase',
  /** Several phrases of the same kind. */
  'phrases',
  /** An indirect question: "how the shifts hand over". */
  'asked',
  /** A verb in its plain form with what belongs to it, to follow "to" and "will". */
  'order',
  /** "keeping the floor calm" */
  'doing',
  /** What the reader did with or for the writer: "climbing up the gallery with me". */
  'with-me',
  /** Somebody whom they look for: "somebody who can own the roadmap". */
  'seeking',
  /** A whole sentence of the writer in the past: "I cut returns by a third". */
  'deed',
  /** What came of it, with another subject: "failed deliveries went from 12% to 5%". */
  'result',
  /** What the writer told of in the talk, to follow "I told you about". */
  'told',
  /** What the writer would do, to follow "I would". */
  'plan',
  /** What takes place on a day: "the second round with the team". */
  'event',
  /** They will be in touch; no words of the note are needed. */
  'contact',
  /** A thing that can be sent. */
  'thing',
  /** Words that are no proven form, fit to stand behind a colon or between quotation marks, and nowhere else. */
  'anything',
] as const
export type Form = (typeof forms)[number]

export type Values = Readonly<Record<string, string>>

export interface Reading {
  form: Form
  /** `x`: the words inside a sentence, `X`: at its beginning; empty when they cannot stand there. */
  values: Values
}

/** Why a note is in no sentence. */
export const reasons = [
  /** Not certain what it is: it has to be put into words. */
  'unclear',
  'shorthand',
  'language',
  /** The writer's own guess about them. */
  'guess',
  /** It speaks of the writer where it should speak of them. */
  'about-me',
  'small-talk',
  'off-limits',
  'long',
  'question',
  /** It speaks of somebody else of the panel. */
  'others',
  /** The letter has enough; it would make it too long. */
  'no-room',
  /** A letter under a red light says thanks and no more. */
  'light',
] as const
export type Reason = (typeof reasons)[number]

export interface Refused {
  refused: Reason
}

export const isRefused = (read: Reading | Refused): read is Refused => 'refused' in read

/** What a reader needs to know of the interview to read one note. */
export interface Scope {
  /** Names of the one who gets the letter. */
  names: readonly string[]
  /** Names of the others whom the interview had. */
  others: readonly string[]
  /** Words that the notes have with a capital inside a sentence, and parts of names. */
  capitals: ReadonlySet<string>
  /** Whether the writer and the reader say "du". */
  du: boolean
}

/** Fields that say something of the reader. */
export type AboutField = 'moment' | 'problem' | 'success' | 'skills' | 'stressed'

/** A time that a note names by itself, and the note without it. */
export interface Timed {
  text: string
  /** As it can stand at the end of a sentence: "by Friday", "tonight", "next week"; empty for none. */
  when: string
  /** It holds only on the day, or in the week, in which it was written. */
  relative: '' | 'day' | 'week'
}
