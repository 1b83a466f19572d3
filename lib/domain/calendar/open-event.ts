import * as z from 'zod/mini'
import type { CalendarEvent, CalendarPerson } from './calendar-event.ts'

const line = z.string().check(z.maxLength(2_000))

/** An event as it stands open in a calendar's own page: its words, and nothing made of them yet. */
export const openEventSchema = z.object({
  /** The id of the calendar page. */
  page: z.string().check(z.maxLength(40)),
  title: line,
  /** What the page says of its time, in the page's language, the fullest first. */
  when: z.array(line).check(z.maxLength(10)),
  location: line,
  description: z.string().check(z.maxLength(50_000)),
  organizer: line,
  guests: z
    .array(z.object({ name: line, email: z.string().check(z.maxLength(320)), organizer: z.boolean() }))
    .check(z.maxLength(300)),
  links: z.array(line).check(z.maxLength(50)),
  /** The calendar's own name for the event, in clear; empty where the page gives none. */
  eventId: line,
})
export type OpenEvent = z.infer<typeof openEventSchema>

/** What looking at a calendar's page came to. `no-event`: none is open. `unreadable`: one is, in a way that is not known. */
export const pageLookSchema = z.union([
  z.object({ state: z.literal('read'), event: openEventSchema }),
  z.object({ state: z.literal('no-event') }),
  z.object({ state: z.literal('unreadable') }),
])
export type PageLook = z.infer<typeof pageLookSchema>

/**
 * The iCalendar identities that a Google event may have in a feed: its own events end in `@google.com`, imported ones
 * have their UID in base32hex behind an underscore. The slot of a series follows the id.
 */
export function identitiesOf({ page, eventId }: OpenEvent): { uid: string; recurrenceId: string }[] {
  if (page !== 'google-calendar' || !eventId) return []
  const [, id = eventId, slot = ''] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(eventId) ?? []
  const imported = id.startsWith('_') ? fromBase32Hex(id.slice(1)) : null
  const uids = imported ? [imported] : [`${id}@google.com`]
  return uids.map((uid) => ({ uid, recurrenceId: slot }))
}

/** Text in base32hex without padding, in small letters; null for what is none. */
export function fromBase32Hex(text: string): string | null {
  let bits = 0
  let value = 0
  let result = ''
  for (const sign of text.toLowerCase()) {
    const digit = '0123456789abcdefghijklmnopqrstuv'.indexOf(sign)
    if (digit < 0) return null
    value = ((value << 5) | digit) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      result += String.fromCharCode((value >> bits) & 0xff)
    }
  }
  // UIDs are ASCII: anything else was no base32hex.
  return /^[\x20-\x7e]+$/.test(result) ? result : null
}

/** The text of an invitation that says when the event is, for the reader of such texts. */
export function invitationOf(event: OpenEvent, when: string): string {
  return [`Subject: ${event.title}`, `When: ${when}`, event.location && `Where: ${event.location}`]
    .filter(Boolean)
    .join('\n')
}

/**
 * The event, from what the page shows of it.
 *
 * @param times what was understood of its time
 * @param inFeed the same event from a calendar that is connected: its times win, and its people where it has any
 */
export function eventOf(open: OpenEvent, times: CalendarEvent, inFeed: CalendarEvent | null): CalendarEvent {
  const guests = open.guests.map(
    ({ name, email }): CalendarPerson => ({ name, email, answer: 'none', type: 'unknown' }),
  )
  const host = open.guests.find(({ organizer }) => organizer)
  const [identity] = identitiesOf(open)
  const base = inFeed ?? { ...times, uid: identity?.uid ?? times.uid, recurrenceId: identity?.recurrenceId ?? '' }
  return {
    ...base,
    title: open.title || base.title,
    location: base.location || open.location,
    description: open.description || base.description,
    url: base.url || (open.links[0] ?? ''),
    conferences: [...new Set([...base.conferences, ...open.links])],
    organizer: base.organizer ?? organizerOf(open, host?.email ?? ''),
    attendees: inFeed && inFeed.attendees.length > 0 ? inFeed.attendees : guests,
  }
}

function organizerOf({ organizer }: OpenEvent, email: string): CalendarPerson | null {
  return organizer || email ? { name: organizer, email, answer: 'none', type: 'unknown' } : null
}
