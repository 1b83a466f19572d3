import * as z from 'zod/mini'

const id = z.string().check(z.minLength(1), z.maxLength(100))

/** What only our own pages may say. What a call page may say is in `lib/domain/call/call-page-messages.ts`. */
export const fromOwnPage = z.discriminatedUnion('type', [
  /** A record was written: other pages read again, the badge counts again. */
  z.object({ type: z.literal('records-changed') }),
  /** The user is at work on this debrief: the card goes away. */
  z.object({ type: z.literal('debrief-started'), interviewId: id }),
  z.object({ type: z.literal('not-interview'), interviewId: id }),
  z.object({ type: z.literal('is-interview'), interviewId: id }),
  z.object({ type: z.literal('later'), interviewId: id }),
  /** "Done for now": the debrief no longer waits. */
  z.object({ type: z.literal('settled'), interviewId: id }),
  z.object({ type: z.literal('ended-by-hand'), interviewId: id }),
  /** Which of the calendar's events it was; null: none of them. */
  z.object({
    type: z.literal('event-chosen'),
    interviewId: id,
    event: z.nullable(z.object({ id: z.string().check(z.maxLength(1_200)), slot: z.nullable(z.number()) })),
  }),
  /** By the calendar it is over, and it is not. */
  z.object({ type: z.literal('still-on'), interviewId: id }),
])
export type FromOwnPage = z.infer<typeof fromOwnPage>

/** From the background to all of our pages: something was written. */
export const CHANGED = 'changed'
