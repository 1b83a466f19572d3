import * as z from 'zod/mini'

/** A participant's answer (iCalendar PARTSTAT). `none`: the calendar does not say. */
export const answers = ['none', 'needs-action', 'accepted', 'declined', 'tentative'] as const

/** Somebody in an event as the calendar names them: nothing cleaned, nothing guessed. */
export const calendarPersonSchema = z.object({
  /** The common name (CN) as written; empty when there is none. */
  name: z.string(),
  /** Lower case, without `mailto:`; empty when there is none. */
  email: z.string(),
  answer: z.enum(answers),
  /** iCalendar CUTYPE. */
  type: z.enum(['individual', 'group', 'room', 'resource', 'unknown']),
})
export type CalendarPerson = z.infer<typeof calendarPersonSchema>

/**
 * One occurrence of one event, whatever it was read from: a file, a feed, CalDAV, pasted text or an open page. Times are
 * ms since 1970, the end exclusive; an all-day event runs from midnight to midnight in the user's zone.
 */
export const calendarEventSchema = z.object({
  /** iCalendar UID; made from the content where there is none. */
  uid: z.string().check(z.minLength(1), z.maxLength(1_000)),
  /** The slot of a recurring event in UTC (`20261103T160000Z`), or its day; empty for an event that does not recur. */
  recurrenceId: z.string().check(z.maxLength(40)),
  sequence: z.number(),
  /** DTSTAMP or LAST-MODIFIED, which tells the newer of two copies; null when there is none. ms since 1970 */
  stamp: z.nullable(z.number()),
  status: z.enum(['confirmed', 'tentative', 'cancelled']),
  recurring: z.boolean(),
  start: z.number(),
  end: z.number(),
  allDay: z.boolean(),
  /** IANA name of the zone it was written in; empty for a floating time. */
  timeZone: z.string(),
  title: z.string(),
  location: z.string(),
  /** Plain text: HTML is unfolded into lines, with the address of a link behind its text. */
  description: z.string(),
  url: z.string(),
  /** What the properties made for it say (X-GOOGLE-CONFERENCE, CONFERENCE …), in that order. */
  conferences: z.array(z.string()),
  organizer: z.nullable(calendarPersonSchema),
  attendees: z.array(calendarPersonSchema),
})
export type CalendarEvent = z.infer<typeof calendarEventSchema>

/** The identity of an event over all its copies. */
export function eventKey({ uid, recurrenceId }: Pick<CalendarEvent, 'uid' | 'recurrenceId'>): string {
  return recurrenceId ? `${uid} ${recurrenceId}` : uid
}
