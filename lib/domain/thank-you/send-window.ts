import type { Debrief } from '../debrief/debrief.ts'
import { addBusinessDays } from '../time/business-days.ts'
import { daysFrom, instantOf, localTime, weekdayOf } from '../time/days.ts'
import { DAY, HOUR, MINUTE } from '../time/units.ts'

/** Why the window is where it is; the screen has the words. */
export type SendNote =
  | 'soon'
  | 'decision-today'
  | 'next-morning'
  | 'friday'
  | 'still-good'
  | 'something-new'
  | 'too-late'

/** Why a note is to be short: they decide on the very day. */
export function decidesToday(debrief: Pick<Debrief, 'endedAt' | 'startedAt' | 'nextStep'>, timeZone: string): boolean {
  const { day } = localTime(debrief.endedAt ?? debrief.startedAt, timeZone)
  return debrief.nextStep.decisionBy !== '' && daysFrom(day, debrief.nextStep.decisionBy) <= 0
}

export interface SendWindow {
  /** ms since 1970 */
  opens: number
  closes: number
  note: SendNote
}

/** A note in the first minutes reads as thoughtless, one after a day as forgotten. */
const earliest = 45 * MINUTE
const latest = DAY
const evening = 17

export interface Ended {
  /** End of the interview, ms since 1970. */
  endedAt: number
  now: number
  /** IANA name of the user's zone. */
  timeZone: string
  /** `YYYY-MM-DD`, or empty. */
  decisionBy: string
  /** The zone of those who read the note, where it is known: it is their evening that counts. */
  recipientZone?: string
  /** Ends of the other rounds with this company: notes go out after the last one of the day. */
  otherEnds?: readonly number[]
  /** Days `YYYY-MM-DD` on which nobody works. */
  holidays?: ReadonlySet<string>
}

/** When a thank-you note is best sent, by the end of the interview and the day of the decision. */
export function sendWindow(at: Ended): SendWindow {
  const { now, decisionBy, holidays } = at
  const zone = isZone(at.recipientZone) ? at.recipientZone : at.timeZone
  const endedAt = lastOfDay(at, zone)
  const passed = now - endedAt
  const window = firstWindow(endedAt, zone, decisionBy, holidays)
  if (now <= window.closes) return window
  if (passed > 7 * latest) return { opens: endedAt, closes: endedAt + 7 * latest, note: 'too-late' }
  if (passed > 2 * latest) return { opens: now, closes: endedAt + 7 * latest, note: 'something-new' }
  return { opens: now, closes: endedAt + 2 * latest, note: 'still-good' }
}

/** A zone comes from a calendar, which may name one that nobody knows. */
function isZone(zone: string | undefined): zone is string {
  if (zone === undefined || zone === '') return false
  try {
    localTime(0, zone)
    return true
  } catch {
    return false
  }
}

function lastOfDay({ endedAt, otherEnds = [] }: Ended, zone: string): number {
  const { day } = localTime(endedAt, zone)
  return Math.max(endedAt, ...otherEnds.filter((end) => localTime(end, zone).day === day))
}

function firstWindow(
  endedAt: number,
  zone: string,
  decisionBy: string,
  holidays: ReadonlySet<string> | undefined,
): SendWindow {
  const end = localTime(endedAt, zone)
  const opens = endedAt + earliest
  if (decisionBy !== '' && daysFrom(end.day, decisionBy) <= 0)
    return { opens, closes: endedAt + 2 * HOUR, note: 'decision-today' }
  if (weekdayOf(end.day) === 5) {
    return { opens, closes: Math.max(instantOf(end.day, 20, zone), opens + HOUR), note: 'friday' }
  }
  if (end.hour < evening) return { opens, closes: endedAt + latest, note: 'soon' }
  const morning = addBusinessDays(end.day, 1, holidays)
  return { opens: instantOf(morning, 8, zone), closes: instantOf(morning, 10, zone), note: 'next-morning' }
}
