import * as z from 'zod/mini'
import { endReasons } from '../interview/interview.ts'
import { mediaStates, phases } from './evidence.ts'
import { type CallSession, dues } from './session-state.ts'

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
  startedAt: z.number(),
  lastSeenAt: z.number(),
  awaySince: z.nullable(z.number()),
  awayPhase: z.nullable(z.enum(phases)),
  leftPage: z.optional(z.literal(true)),
  awayMedia: z.optional(z.object({ state: z.enum(mediaStates), since: z.number() })),
  waitsFrom: z.optional(z.number()),
  checkedAt: z.optional(z.number()),
  leaveClickedAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
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
