import * as z from 'zod/mini'
import { endReasons } from '../interview/interview.ts'
import { mediaStates, phases } from './evidence.ts'

/** The year 9999: a session with a later time was never on. ms since 1970 */
const LATEST = 253_402_300_799_999
const time = z.number().check(z.minimum(0), z.maximum(LATEST))

const tabPlaceSchema = z.object({ tabId: z.number(), windowId: z.number() })
export type TabPlace = z.infer<typeof tabPlaceSchema>

const dues = ['started', 'updated', 'resumed', 'offer', 'too-short', 'show'] as const
/** An effect whose interview is to be written; `show`: that is done, and the debrief is to be offered. */
export type Due = (typeof dues)[number]

/**
 * The state of one call, from the moment that it is certain to the end of the time in which one may come back, as it is
 * kept between two lives of the worker. Apart from the machine, which goes without a schema library. An update can come
 * in the middle of a call, so what is new is optional. Times are ms since 1970.
 */
const callSessionSchema = z.object({
  /** The id of the interview that it becomes. */
  id: z.string(),
  platform: z.string(),
  room: z.nullable(z.string()),
  /** The tab that showed the call last; -1 after the browser was closed. */
  ...tabPlaceSchema.shape,
  state: z.enum(['in-call', 'away', 'ended']),
  startedAt: time,
  /** The last sign that the call was on. */
  lastSeenAt: time,
  awaySince: z.nullable(time),
  /** What the page showed when the call went out of sight. */
  awayPhase: z.nullable(z.enum(phases)),
  /** The page was left or loaded anew since the call was seen. */
  leftPage: z.optional(z.literal(true)),
  /** The tab has gone to a site that we don't see, so no page will say anything more of the call. */
  outOfReach: z.optional(z.literal(true)),
  /** What the page's connections said then. */
  awayMedia: z.optional(z.object({ state: z.enum(mediaStates), since: time })),
  /** The wait begins anew here: the page was rebuilt meanwhile, or the computer slept. */
  waitsFrom: z.optional(time),
  /** When anything was last heard of this call, or looked for. */
  checkedAt: z.optional(time),
  leaveClickedAt: z.nullable(time),
  endedAt: z.nullable(time),
  endReason: z.nullable(z.enum(endReasons)),
  /** The end is a guess: nothing that decides could be read, or nobody looked. Of a call that is away: it would be. */
  endIsApproximate: z.optional(z.literal(true)),
  /** The user said that it is over while the page was still in the call: what goes on there is no other call. */
  goesOn: z.optional(z.literal(true)),
  /** Other tabs that are in this room too. */
  alsoIn: z.optional(z.array(tabPlaceSchema)),
  /** The others' display names, in the order first seen. */
  people: z.array(z.string()),
  /** The user's own display names there; none where nothing told them apart. */
  own: z.optional(z.array(z.string())),
  /** On the way to a breakout room, or back. */
  inTransit: z.optional(z.literal(true)),
  /** The parts of a call between which one waited, or changed the room, and who was seen in each. */
  parts: z.optional(z.array(z.object({ at: time, people: z.array(z.string()) }))),
  /** What follows from the last change and is not done yet. */
  due: z.optional(z.enum(dues)),
})
export type CallSession = z.infer<typeof callSessionSchema>

/** The sessions that can be read; a broken one never hides the others. */
export function toSessions(rows: unknown): CallSession[] {
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row) => {
    const parsed = callSessionSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}
