import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'
import { calendarEventSchema } from './calendar-event.ts'
import { understandingSchema } from './understanding.ts'

/**
 * An event as it is kept: what was read, and what it amounts to. The description is kept only where the verdict is not
 * "other"; of everything else only what matching a call needs.
 */
export const keptEventSchema = z.object({
  schemaVersion: z.literal(1),
  /** `<source id> <event key>`: the same event may come from two sources. */
  id: z.string().check(z.minLength(1), z.maxLength(1_200)),
  /** The source that it came from. */
  sourceId: z.string(),
  /** Of the event, once more, since the store has an index on it. ms since 1970 */
  start: z.number(),
  event: calendarEventSchema,
  understanding: understandingSchema,
  /** The user confirmed or corrected it by hand, so that a refresh does not take it away. */
  pinned: z.boolean(),
  updatedAt: z.number(),
})
export type KeptEvent = z.infer<typeof keptEventSchema>

export const keptEventKind: RecordKind<KeptEvent> = {
  name: 'calendarEvent',
  version: 1,
  schema: keptEventSchema,
  migrations: {},
}
