import { htmlToText } from '../../../lib/calendar/html-text.ts'
import type { CalendarEvent } from '../../../lib/domain/interview/calendar-event.ts'
import type { ReaderContext, Understanding } from '../../../lib/domain/interview/understanding.ts'

export { readCalendar } from '../../../lib/calendar/read-calendar.ts'
export function readInvitation(_t: string, _w: { now: number; zone: string }): CalendarEvent | null {
  return null
}
export const understand = (event: CalendarEvent, _: ReaderContext): Understanding => ({
  verdict: /interview|gespräch|screen/i.test(event.title) ? 'interview' : 'other',
  kind: null,
  score: 0,
  reasons: [{ rule: 'corrected', weight: 4, seen: 'x' }],
  company: null,
  role: null,
  round: null,
  people: event.attendees.map((a) => ({
    name: a.name,
    email: a.email,
    title: '',
    part: 'interviewer',
    from: 'attendee',
  })),
  slots: [],
  format: 'video',
  place: '',
  link: event.conferences[0] ?? '',
  conferenceKeys: [],
})
export const textOfClip = async ({ calendar, html, plain }: { calendar: string; html: string; plain: string }) =>
  calendar || (looksLikeCalendar(plain) || !html ? plain : htmlToText(html))
export const decoded = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)
export const looksLikeCalendar = (text: string) => /^[ \t\uFEFF]*BEGIN:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*$/im.test(text)
