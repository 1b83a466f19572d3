import * as z from 'zod/mini'
import { given, kept, type Making } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import { moments } from './reminders.ts'

/**
 * How a call ended for this user. `vanished`: the controls went away and nothing said why. `calendar`: its time was over.
 */
export const endReasons = [
  'left',
  'host',
  'removed',
  'vanished',
  'tab-closed',
  'page-left',
  'browser-quit',
  'by-hand',
  'calendar',
  'unknown',
] as const
export type EndReason = (typeof endReasons)[number]

/**
 * `live`: the call is on. `waiting`: it is over and a debrief is due. `debriefed`: the user said "done for now".
 * `dismissed`: "not an interview". `short`: over before the shortest call that counts. `quiet`: the calendar says that it
 * was something else.
 */
export const interviewStatuses = ['live', 'waiting', 'debriefed', 'dismissed', 'short', 'quiet'] as const

/**
 * How a debrief is offered. `open`: by itself. `ask`: after the question whether it was an interview. `quiet`: not at all.
 */
export const stances = ['open', 'ask', 'quiet'] as const
export type Stance = (typeof stances)[number]

/** The calendar's event for an interview, of which the calendar may keep only a window of time. */
export const eventLinkSchema = z.object({
  /** Of the kept event. */
  id: z.string().check(z.maxLength(1_200)),
  /** Of the event over all its copies. */
  key: z.string().check(z.maxLength(1_100)),
  /** The start of its part of a merged day; null where the event is one interview. ms since 1970 */
  slot: z.nullable(z.number()),
  /** The call and the event are at different times: a room that is used again and again. */
  timeDiffers: z.boolean(),
})
export type EventLink = z.infer<typeof eventLinkSchema>

/** One call or meeting, as it was observed. The user's own words about it are in its debrief. Times are ms since 1970. */
const fields = {
  id: given(z.string().check(z.minLength(1), z.maxLength(100))),
  /** `app`: in a program of its own, on the phone or in person, known by the calendar or by a tab that starts the program. */
  source: given(z.enum(['call', 'hand', 'app'])),
  practice: kept(z.boolean(), false),
  platform: given(z.string().check(z.maxLength(40))),
  room: kept(z.nullable(z.string().check(z.maxLength(300))), null),
  startedAt: given(z.number()),
  endedAt: kept(z.nullable(z.number()), null),
  endReason: kept(z.nullable(z.enum(endReasons)), null),
  /** Nobody saw it end: `endedAt` is the last that was known of it. */
  endIsApproximate: kept(z.optional(z.literal(true)), undefined),
  /** Display names of the others, in the order first seen. */
  seenNames: kept(z.array(z.string().check(z.maxLength(200))), []),
  /** Who was seen in which part of a call with a break or with several rooms; `at`: when it began. */
  seenParts: kept(z.optional(z.array(z.object({ at: z.number(), names: z.array(z.string()) }))), undefined),
  /** Whether one of the names seen may be the user's own. False: it is none, or the user has said which. */
  ownIsOpen: kept(z.optional(z.boolean()), undefined),
  status: kept(z.enum(interviewStatuses), 'live'),
  /** When the user asked to be reminded; of an interview that is on: when its end is asked for again. */
  remindAt: kept(z.nullable(z.number()), null),
  /** The moments of reflection at which the user has answered. */
  answered: kept(z.array(z.enum(moments)), []),
  event: kept(z.nullable(eventLinkSchema), null),
  /** Who said which event it is, or that it is none. */
  eventBy: kept(z.enum(['nobody', 'match', 'user']), 'nobody'),
  stance: kept(z.enum(stances), 'open'),
  updatedAt: given(z.number()),
}

export const interviewKind = describeRecord({
  name: 'interview',
  fields,
  version: 4,
  migrations: {
    1: (row) => ({ ...row, event: null, eventBy: 'nobody', stance: 'open' }),
    2: (row) => ({ ...row, answered: [] }),
    3: (row) => row,
  },
})
export type Interview = RecordOf<typeof interviewKind>

/** An interview that is on, of which nothing is known but what is handed in. */
export const newInterview = (values: Making<typeof fields>): Interview => interviewKind.make(values)
