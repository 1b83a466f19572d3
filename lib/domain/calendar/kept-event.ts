import * as z from 'zod/mini'
import { given, kept, type Making } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import { calendarEventSchema, eventKey } from './calendar-event.ts'
import { understandingSchema } from './understanding.ts'

/**
 * An event as it is kept: what was read, and what it amounts to. The description is kept only where the verdict is not
 * "other"; of everything else only what matching a call needs.
 */
const fields = {
  /** `<source id> <event key>`: the same event may come from two sources. */
  id: given(z.string().check(z.minLength(1), z.maxLength(1_200))),
  /** The source that it came from. */
  sourceId: given(z.string()),
  /** Of the event, once more, since the store has an index on it. ms since 1970 */
  start: given(z.number()),
  event: given(calendarEventSchema),
  understanding: given(understandingSchema),
  /** The user confirmed or corrected it by hand, so that a refresh does not take it away. */
  pinned: kept(z.boolean(), false),
  updatedAt: given(z.number()),
}

export const keptEventKind = describeRecord({ name: 'calendarEvent', fields, version: 1, migrations: {} })
export type KeptEvent = RecordOf<typeof keptEventKind>

export const newKeptEvent = (values: Omit<Making<typeof fields>, 'id' | 'start'>): KeptEvent => {
  const { sourceId, event } = values
  return keptEventKind.make({ ...values, id: `${sourceId} ${eventKey(event)}`.slice(0, 1_200), start: event.start })
}
