import * as z from 'zod/mini'
import { moments } from '../domain/interview/reminders.ts'

const id = z.string().check(z.minLength(1), z.maxLength(100))
const secret = z.string().check(z.minLength(1), z.maxLength(4_000))

/** What only our own pages may say. What a call page may say is in `lib/domain/call/call-page-messages.ts`. */
export const fromOwnPage = z.discriminatedUnion('type', [
  /** A record was written: other pages read again, the badge counts again. */
  z.object({ type: z.literal('records-changed') }),
  /** The user is at work on this debrief: the card goes away. */
  z.object({ type: z.literal('debrief-started'), interviewId: id }),
  z.object({ type: z.literal('not-interview'), interviewId: id }),
  z.object({ type: z.literal('is-interview'), interviewId: id }),
  /** `at`: the moment that the user chose, ms since 1970; null: the next one. */
  z.object({ type: z.literal('later'), interviewId: id, at: z.nullable(z.number()) }),
  /** The user has answered at a moment of reflection: it is not brought up again. */
  z.object({ type: z.literal('moment-answered'), interviewId: id, moment: z.enum(moments) }),
  /** "Done for now": the debrief no longer waits. */
  z.object({ type: z.literal('settled'), interviewId: id }),
  z.object({ type: z.literal('ended-by-hand'), interviewId: id }),
  /** The user connected a calendar, and allowed its host. */
  z.object({
    type: z.literal('calendar-connect'),
    id,
    kind: z.enum(['ics-url', 'caldav']),
    address: secret,
    login: z.nullable(z.object({ user: secret, password: secret })),
  }),
  /** Which calendars of an account are read, by their place in its list. */
  z.object({ type: z.literal('calendar-choose'), id, index: z.number(), chosen: z.boolean() }),
  /** "Read now". */
  z.object({ type: z.literal('calendar-read'), id }),
  z.object({ type: z.literal('calendar-forget'), id }),
  /** Something is shown that the calendars are needed for: they are read if they may be old. */
  z.object({ type: z.literal('calendars-wanted') }),
  /** The records and their second copy differ. */
  z.object({ type: z.literal('copies-differ') }),
  /** Which of the calendar's events it was; null: none of them. */
  z.object({
    type: z.literal('event-chosen'),
    interviewId: id,
    event: z.nullable(z.object({ id: z.string().check(z.maxLength(1_200)), slot: z.nullable(z.number()) })),
  }),
  /** Which of the names seen in a call is the user's own; null: none of them. */
  z.object({ type: z.literal('own-name'), interviewId: id, name: z.nullable(z.string().check(z.maxLength(200))) }),
  /** By the calendar it is over, and it is not. */
  z.object({ type: z.literal('still-on'), interviewId: id }),
])
export type FromOwnPage = z.infer<typeof fromOwnPage>

/** From the background to all of our pages: something was written. */
export const CHANGED = 'changed'
