import type { PastedReading } from '../domain/interview/invitation-reading.ts'
import { isCalendarText } from './calendar-text.ts'
import { type PastedContext, readMail } from './pasted-mail.ts'
import { readCalendar } from './read-calendar.ts'

/** How far around now a pasted calendar is read: an invitation may be for the day before yesterday, or for next year. ms */
const reach = 400 * 86_400_000

/** Reads pasted text, be it a calendar or a mail. A page that wants a calendar read apart asks `isCalendarText` first. */
export function readInvitation(pasted: string, context: PastedContext): PastedReading {
  if (!isCalendarText(pasted)) return readMail(pasted, context)
  const { now, zone } = context
  return { kind: 'calendar', ...readCalendar(pasted, { from: now - reach, to: now + reach, zone }) }
}
