import { DAY, HOUR, MINUTE } from '../time/units.ts'
import type { CalendarSource, SourceFault } from './calendar-source.ts'
import type { KeptEvent } from './kept-event.ts'

/** The events that are kept: from two weeks back to six weeks ahead. ms */
export const KEPT_BEFORE = 14 * DAY
export const KEPT_AFTER = 45 * DAY

/** Nothing is read by itself more often than this, however many reasons come together. ms */
const BREATH = MINUTE
/** "Not modified" is taken for so long; then the events are worked out anew, since the window has moved. ms */
const BODY_HOLDS = 12 * HOUR
/** A read that began longer ago was cut off, as by a browser that was closed. ms */
const READING_WITHIN = 2 * MINUTE
/** From then on the user is told that what is shown may be old. ms */
export const STALE_AFTER = 6 * HOUR
/** Interviews may move at the last moment. ms */
const SHORTLY_BEFORE = 10 * MINUTE

/** Servers that say "not now" are left alone, each time for longer. */
const waits: Partial<Record<SourceFault, true>> = { 'too-often': true, server: true }

export const isReadAgain = ({ kind }: Pick<CalendarSource, 'kind'>) => kind === 'ics-url' || kind === 'caldav'

/** Whether a source may be read without the user asking for it. */
export function isDue(source: CalendarSource, now: number): boolean {
  if (!isReadAgain(source) || isReading(source, now)) return false
  if (source.notBefore !== null && now < source.notBefore) return false
  return source.triedAt === null || now - source.triedAt >= BREATH
}

export function isReading({ readingSince }: Pick<CalendarSource, 'readingSince'>, now: number): boolean {
  return readingSince !== null && now - readingSince < READING_WITHIN
}

/** Whether the server may answer "not modified". */
export function mayBeUnmodified({ bodyAt }: CalendarSource, now: number): boolean {
  return bodyAt !== null && now - bodyAt < BODY_HOLDS
}

export function isStale({ succeededAt, kind }: Pick<CalendarSource, 'succeededAt' | 'kind'>, now: number): boolean {
  return isReadAgain({ kind }) && succeededAt !== null && now - succeededAt > STALE_AFTER
}

/**
 * Until when a source that has failed is left alone; null when it is not.
 *
 * @param failures in a row, this one included
 * @param retryAfter what the server asks for, ms; null when it does not
 */
export function backOff(fault: SourceFault, failures: number, retryAfter: number | null, now: number): number | null {
  if (!waits[fault] && retryAfter === null) return null
  const own = Math.min(6 * HOUR, 5 * MINUTE * 2 ** Math.max(0, failures - 1))
  return now + Math.min(DAY, Math.max(own, retryAfter ?? 0))
}

/** When the calendars are to be read next because an interview comes: ten minutes before one, and at its start. */
export function nextReadFor(events: readonly KeptEvent[], now: number): number | null {
  const times = events
    .filter(({ event, understanding }) => understanding.verdict !== 'other' && event.status !== 'cancelled')
    .flatMap(({ start }) => [start - SHORTLY_BEFORE, start])
    .filter((time) => time > now)
  return times.length > 0 ? Math.min(...times) : null
}
