import type { CalendarEvent } from '../../../lib/domain/interview/calendar-event.ts'
import type { CalendarReading, CalendarWindow } from '../../../lib/domain/interview/calendar-reading.ts'
import type { ReaderContext, Understanding } from '../../../lib/domain/interview/understanding.ts'
export function readCalendar(_t: string, _w: CalendarWindow): CalendarReading {
  throw new Error('soon')
}
export function readInvitation(_t: string, _w: { now: number; zone: string }): CalendarEvent | null {
  throw new Error('soon')
}
export function understand(_e: CalendarEvent, _c: ReaderContext): Understanding {
  throw new Error('soon')
}
export const textOfClip = async (c: { calendar: string; html: string; plain: string }) => c.calendar || c.plain
export const decoded = (b: ArrayBuffer) => new TextDecoder().decode(b)
export const looksLikeCalendar = (t: string) => /BEGIN:VCALENDAR/i.test(t)
