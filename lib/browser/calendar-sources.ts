import { type CalendarSource, calendarSourceKind } from '../domain/calendar/calendar-source.ts'
import { identityKind, nobody } from '../domain/calendar/identity.ts'
import { listOf, ofKind, storedValue } from './stored-value.ts'

/** The sources have secrets in them: they stay here. */
const sources = storedValue({ key: 'calendarSources', read: listOf(ofKind(calendarSourceKind)), fallback: () => [] })

/** The calendars that can be read; rows of a newer version, and broken ones, are left where they are. */
export const readCalendarSources = sources.get
export const watchCalendarSources = sources.watch

/** Puts a source in its place among the others, or after them. Only the background calls this, one at a time. */
export async function writeCalendarSource(source: CalendarSource): Promise<void> {
  await sources.change((now) =>
    now.some(({ id }) => id === source.id) ? now.map((one) => (one.id === source.id ? source : one)) : [...now, source],
  )
}

export async function removeCalendarSource(id: string): Promise<void> {
  await sources.change((now) => now.filter((one) => one.id !== id))
}

const identity = storedValue({ key: 'identity', read: ofKind(identityKind), fallback: () => nobody })

/** Who the user says they are. */
export const readIdentity = identity.get
export const writeIdentity = identity.set
/** For a page that goes away. */
export const writeIdentityAtOnce = identity.setAtOnce
export const watchIdentity = identity.watch

/** The user's own addresses: those that they typed, and those that their calendars tell. Lower case. */
export async function readOwnAddresses(): Promise<string[]> {
  const [{ addresses }, calendars] = await Promise.all([readIdentity(), readCalendarSources()])
  return [...new Set([...addresses, ...calendars.flatMap(({ ownAddresses }) => ownAddresses)])]
}
