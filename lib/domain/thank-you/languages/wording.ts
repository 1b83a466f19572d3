import type { Reader, Register } from '../style.ts'

/**
 * One hand-written realisation. `{key}` stands for a value; `[ at {key}]` goes when the value is empty.
 * A letter says nothing of the interview but what the values bring.
 */
export type Frame = string

/** Realisations for every letter, and those that only one register or one kind of reader has. */
export type Frames = { readonly [R in Register | Reader | 'all']?: readonly Frame[] }

/**
 * By kind of material (`words`), and by kind and shape (`moment-clause`), where `x` stands inside a sentence. The pool
 * without a shape puts the words behind a colon, which is right for all of them.
 */
export type ByMaterial = Readonly<Record<string, Frames>>

export interface Wording {
  greeting: Frames
  /** The first sentence: the callback. Values: `x` inside a sentence, `X` at its beginning, `text` behind a colon. */
  lead: ByMaterial
  /** The same things later in the letter, where the day has been named. */
  more: ByMaterial
  /** The writer's evidence, tied to the need: `that` names the need, `x` or `text` the evidence. */
  evidence: Readonly<Record<'example' | 'example-clause' | 'answer', Frames>>
  /** What there was no time to say, by its shape. */
  missed: Readonly<Record<'np' | 'clause' | 'wh' | 'other', Frames>>
  thanks: Frames
  /** After two days. */
  lateThanks: Frames
  plainThanks: Frames
  plainMore: Frames
  promise: Readonly<Record<'do' | 'np' | 'raw' | 'also-do' | 'also-raw', Frames>>
  /** `deeper` needs points that the letter has named; `question` is the one that is open to the writer. */
  interest: Readonly<Record<'open' | 'deeper' | 'green' | 'amber' | 'question', Frames>>
  step: Readonly<Record<'np' | 'clause' | 'raw' | 'me-do' | 'me-raw' | 'by' | 'me-by', Frames>>
  decision: Frames
  offer: Frames
  close: Frames
  subject: Readonly<Record<'topic' | 'thanks' | 'role' | 'bare' | 'talk' | 'informational', Frames>>
  /** A talk about somebody's work, without a job in it. */
  informational: Readonly<Record<'thanks' | 'plain' | 'touch' | 'offer', Frames>>
  organiser: Readonly<Record<'thanks' | 'pass' | 'topics' | 'topics-raw' | 'subject' | 'step', Frames>>
  /** `since` follows a date that they gave and that is past. */
  followUp: Readonly<Record<'open' | 'since' | 'second' | 'ask' | 'last' | 'news-clause' | 'news' | 'subject', Frames>>
  statusCheck: Readonly<Record<'open' | 'ask' | 'subject', Frames>>
}
