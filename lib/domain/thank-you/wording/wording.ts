import type { Register } from '../../settings.ts'

/**
 * One hand-written realisation. `{key}` stands for a value; `[ at {key}]` goes when the value is empty.
 * A letter says nothing of the interview but what the values bring.
 */
export type Frame = string

/** Realisations for every register, and those that only one register has. */
export type Frames = { readonly [R in Register | 'all']?: readonly Frame[] }

/** By kind of material (`words`), and by kind and shape (`moment-clause`). */
export type ByMaterial = Readonly<Record<string, Frames>>

export interface Wording {
  greeting: Frames
  /** The first sentence: the callback. Values: `x` inside a sentence, `X` at its beginning, `text` behind a colon. */
  lead: ByMaterial
  /** The same things later in the letter, where the day has been named. */
  more: ByMaterial
  /** The writer's evidence, tied to the need: `that` names the need, `text` the evidence. */
  evidence: Readonly<Record<'example' | 'answer', Frames>>
  thanks: Frames
  plainThanks: Frames
  plainMore: Frames
  promise: Readonly<Record<'do' | 'raw' | 'also-do' | 'also-raw', Frames>>
  /** `deeper` needs points that the letter has named. */
  interest: Readonly<Record<'open' | 'deeper' | 'green' | 'amber', Frames>>
  step: Readonly<Record<'np' | 'clause' | 'raw' | 'me-do' | 'me-raw' | 'by' | 'me-by', Frames>>
  decision: Frames
  offer: Frames
  close: Frames
  subject: Readonly<Record<'topic' | 'thanks' | 'role' | 'bare', Frames>>
}
