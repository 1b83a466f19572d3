import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'

/** How a call ended for this user. `vanished`: the controls went away and nothing said why. */
export const endReasons = [
  'left',
  'host',
  'removed',
  'vanished',
  'tab-closed',
  'page-left',
  'browser-quit',
  'by-hand',
  'unknown',
] as const
export type EndReason = (typeof endReasons)[number]

/**
 * `live`: the call is on. `waiting`: it is over and a debrief is due. `debriefed`: the user said "done for now".
 * `dismissed`: "not an interview". `short`: over before the shortest call that counts.
 */
export const interviewStatuses = ['live', 'waiting', 'debriefed', 'dismissed', 'short'] as const

/** One call or meeting, as it was observed. The user's own words about it are in its debrief. Times are ms since 1970. */
export const interviewSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  source: z.enum(['call', 'hand']),
  practice: z.boolean(),
  platform: z.string().check(z.maxLength(40)),
  room: z.nullable(z.string().check(z.maxLength(300))),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  endReason: z.nullable(z.enum(endReasons)),
  /** Display names of the others, in the order first seen. */
  seenNames: z.array(z.string().check(z.maxLength(200))),
  status: z.enum(interviewStatuses),
  /** When the user asked to be reminded. */
  remindAt: z.nullable(z.number()),
  updatedAt: z.number(),
})
export type Interview = z.infer<typeof interviewSchema>

export const interviewKind: RecordKind<Interview> = {
  name: 'interview',
  version: 1,
  schema: interviewSchema,
  migrations: {},
}
