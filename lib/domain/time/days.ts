import { DAY, HOUR, MINUTE } from './units.ts'
export interface LocalTime {
  /** `YYYY-MM-DD` */
  day: string
  hour: number
  minute: number
}

/** Making a format takes longer than all its uses. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** The wall clock of a zone at an instant. */
export function localTime(at: number, timeZone: string): LocalTime {
  const parts = clockOf(timeZone).formatToParts(at)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '00'
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  }
}

/** Noon of a calendar day in UTC, ms since 1970: the same day in nearly every zone. */
export const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** Days from one calendar day to another; negative when the second is earlier. */
export function daysFrom(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / DAY)
}

/** The calendar day some days later. What is no day stays as it is, and so does a day at the end of all that are. */
export function addDays(day: string, days: number): string {
  const later = new Date(noon(day) + days * DAY)
  return later.getUTCFullYear() > 0 && later.getUTCFullYear() <= 9999 ? later.toISOString().slice(0, 10) : day
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(day: string): number {
  return new Date(noon(day)).getUTCDay()
}

/** The instant at which the clocks of a zone show a time; in a gap of the clock, the moment after it. */
export function instantOf(day: string, hour: number, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * HOUR
  const shown = (at: number) => {
    const local = localTime(at, timeZone)
    return Date.parse(`${local.day}T00:00:00Z`) + local.hour * HOUR + local.minute * MINUTE
  }
  const first = wanted + (wanted - shown(wanted))
  return first + (wanted - shown(first))
}
