import * as z from 'zod/mini'
import { callEvidenceSchema } from './evidence.ts'

const id = z.string().check(z.minLength(1), z.maxLength(100))

export const cardChoices = ['start', 'later', 'not-interview', 'close'] as const
export type CardChoice = (typeof cardChoices)[number]

/** What a call page may say. It may be under the page's influence, so: small, and no power over records. */
export const fromCallPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('evidence'), evidence: callEvidenceSchema }),
  /** Sent in the tick of a trusted click on Leave. `open`: the panel may open on it. */
  z.object({ type: z.literal('leave-clicked'), open: z.boolean(), at: z.number() }),
  z.object({ type: z.literal('card-choice'), interviewId: id, choice: z.enum(cardChoices) }),
])
export type FromCallPage = z.infer<typeof fromCallPage>

export interface CardTexts {
  title: string
  body: string
  start: string
  later: string
  notInterview: string
  /** Name of the closing cross. */
  close: string
  /** Said after a click that doesn't count, since the page covers or changes the card. */
  hidden: string
}

/** From the background to one call page. */
export type ToCallPage =
  /** Look now, and tell what has changed; or what there is, changed or not. */
  | { type: 'look'; tell?: boolean }
  /** From when on a click on Leave opens the panel; null: never. ms since 1970. */
  | { type: 'panel-from'; at: number | null }
  | { type: 'show-card'; interviewId: string; language: string; texts: CardTexts }
  | { type: 'hide-card' }
  /** The user no longer wants calls of this site to be looked at. */
  | { type: 'switched-off'; platform: string }

/**
 * A way to hear the background until `signal` aborts. The listener says whether the message was for it. `Signal` is the
 * page's AbortSignal, which is not known here.
 */
export type Hear<Signal> = (listener: (message: ToCallPage) => boolean, signal: Signal) => void
