import { addDays, weekdayOf } from './days.ts'

const none: ReadonlySet<string> = new Set()

/** Whether people work on a day, `YYYY-MM-DD`: Monday to Friday, unless it is one of the holidays. */
export function isBusinessDay(day: string, holidays: ReadonlySet<string> = none): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/**
 * The business day that is `n` business days after a day, `YYYY-MM-DD`; before it for a negative `n`. With 0 it is the
 * day itself, or the next business day when nobody works on it. A run of 60 holidays ends the search where it stands,
 * so that a broken calendar cannot keep it going.
 */
export function addBusinessDays(day: string, n: number, holidays: ReadonlySet<string> = none): string {
  const step = n < 0 ? -1 : 1
  let at = n === 0 ? next(day, 0, holidays) : day
  for (let left = Math.abs(n); left > 0; left -= 1) at = next(addDays(at, step), step, holidays)
  return at
}

function next(from: string, step: number, holidays: ReadonlySet<string>): string {
  let at = from
  for (let tries = 0; tries < 60 && !isBusinessDay(at, holidays); tries += 1) at = addDays(at, step || 1)
  return at
}
