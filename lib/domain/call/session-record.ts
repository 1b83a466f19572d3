import * as z from 'zod/mini'
import { endReasons } from '../interview/interview.ts'
import { mediaStates, phases } from './evidence.ts'
import { type CallSession, dues } from './session-state.ts'

/** The year 9999: a session with a later time was never on. ms since 1970 */
const LATEST = 253_402_300_799_999

/** ms since 1970 */
const time = z.number().check(z.minimum(0), z.maximum(LATEST))
const place = z.object({ tabId: z.number(), windowId: z.number() })

/**
 * A session as it is kept between two lives of the worker. Apart from the machine, which goes without a schema library.
 * An update can come in the middle of a call, so what is new is optional.
 */
export const callSessionSchema: z.ZodMiniType<CallSession> = z.object({
  id: z.string(),
  platform: z.string(),
  room: z.nullable(z.string()),
  tabId: z.number(),
  windowId: z.number(),
  state: z.enum(['in-call', 'away', 'ended']),
  startedAt: time,
  lastSeenAt: time,
  awaySince: z.nullable(time),
  awayPhase: z.nullable(z.enum(phases)),
  leftPage: z.optional(z.literal(true)),
  awayMedia: z.optional(z.object({ state: z.enum(mediaStates), since: time })),
  waitsFrom: z.optional(time),
  checkedAt: z.optional(time),
  leaveClickedAt: z.nullable(time),
  endedAt: z.nullable(time),
  endReason: z.nullable(z.enum(endReasons)),
  endIsApproximate: z.optional(z.literal(true)),
  goesOn: z.optional(z.literal(true)),
  alsoIn: z.optional(z.array(place)),
  people: z.array(z.string()),
  due: z.optional(z.enum(dues)),
})

/** The sessions that can be read; a broken one never hides the others. */
export function toSessions(rows: unknown): CallSession[] {
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row) => {
    const parsed = callSessionSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}
