import { addDays, daysFrom, instantOf, localTime, weekdayOf } from './text/days.ts'

/** Why the window is where it is; the screen has the words. */
export type SendNote =
  | 'soon'
  | 'decision-today'
  | 'next-morning'
  | 'friday'
  | 'still-good'
  | 'something-new'
  | 'too-late'

export interface SendWindow {
  /** ms since 1970 */
  opens: number
  closes: number
  note: SendNote
}

const minute = 60_000
const hour = 60 * minute

/** A note in the first minutes reads as thoughtless, one after a day as forgotten. */
const earliest = 45 * minute
const latest = 24 * hour
const evening = 17

/** When a thank-you note is best sent, by the end of the interview and the day of the decision. */
export function sendWindow(at: { endedAt: number; now: number; timeZone: string; decisionBy: string }): SendWindow {
  const { endedAt, now, timeZone, decisionBy } = at
  const passed = now - endedAt
  const window = firstWindow(endedAt, timeZone, decisionBy)
  if (now <= window.closes) return window
  if (passed > 7 * latest) return { opens: endedAt, closes: endedAt + 7 * latest, note: 'too-late' }
  if (passed > 2 * latest) return { opens: now, closes: endedAt + 7 * latest, note: 'something-new' }
  return { opens: now, closes: endedAt + 2 * latest, note: 'still-good' }
}

function firstWindow(endedAt: number, timeZone: string, decisionBy: string): SendWindow {
  const end = localTime(endedAt, timeZone)
  const opens = endedAt + earliest
  if (decisionBy !== '' && daysFrom(end.day, decisionBy) <= 0)
    return { opens, closes: endedAt + 2 * hour, note: 'decision-today' }
  if (weekdayOf(end.day) === 5) {
    return { opens, closes: Math.max(instantOf(end.day, 20, timeZone), opens + hour), note: 'friday' }
  }
  if (end.hour < evening) return { opens, closes: endedAt + latest, note: 'soon' }
  const morning = nextWorkingDay(end.day)
  return { opens: instantOf(morning, 8, timeZone), closes: instantOf(morning, 10, timeZone), note: 'next-morning' }
}

function nextWorkingDay(day: string): string {
  const next = addDays(day, 1)
  return weekdayOf(next) === 6 || weekdayOf(next) === 0 ? nextWorkingDay(next) : next
}
