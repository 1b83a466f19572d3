import * as z from 'zod/mini'
import { kept } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import type { CalendarEvent } from './calendar-event.ts'

/** Who the user is, in calendars: by it one knows who of the people in an event is somebody else. */
const fields = {
  /** Lower case. */
  addresses: kept(z.array(z.string().check(z.maxLength(320))).check(z.maxLength(50)), []),
  names: kept(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)), []),
}

export const identityKind = describeRecord({ name: 'identity', fields, version: 1, migrations: {} })
export type Identity = RecordOf<typeof identityKind>

export const nobody: Identity = identityKind.make({})

/** The entries of a text with one on each line (or between commas), each once. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split(/[\n,;]/).map((line) => line.trim()))].filter(Boolean)
}

const mailLike = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/

export const isMailAddress = (text: string) => mailLike.test(text)

/** With fewer events nothing can be concluded from who is in them. */
const LEAST_EVENTS = 4

/**
 * The user's own addresses, as far as a calendar gives them away: its name, where that is an address, and whoever is a
 * guest of nearly every event.
 */
export function addressesFrom(name: string, events: readonly CalendarEvent[]): string[] {
  const found = new Set<string>()
  if (isMailAddress(name.trim())) found.add(name.trim().toLowerCase())
  const withGuests = events.filter(({ attendees }) => attendees.length > 0)
  // Each series counts once: a weekly round would outvote all else.
  const series = [...new Map(withGuests.map((event) => [event.uid, event])).values()]
  if (series.length < LEAST_EVENTS) return [...found]
  const times = new Map<string, number>()
  for (const { attendees } of series) {
    for (const email of new Set(attendees.map((person) => person.email))) {
      if (email) times.set(email, (times.get(email) ?? 0) + 1)
    }
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  // Two who are in all of them could each be the user.
  if (first && first[1] >= series.length * 0.8 && (second?.[1] ?? 0) < first[1]) found.add(first[0])
  return [...found]
}
