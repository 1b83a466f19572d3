import type { CalendarEvent } from '../../../lib/domain/calendar/calendar-event.ts'
import type { Understanding } from '../../../lib/domain/calendar/understanding.ts'

export const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'uid',
  recurrenceId: '',
  sequence: 0,
  stamp: null,
  status: 'confirmed',
  recurring: false,
  start: 0,
  end: 3_600_000,
  allDay: false,
  timeZone: 'Europe/Berlin',
  title: 'Interview',
  location: '',
  description: '',
  url: '',
  conferences: [],
  organizer: null,
  attendees: [],
  ...change,
})

export const understood = (change: Partial<Understanding> = {}): Understanding => ({
  verdict: 'interview',
  kind: 'job-interview',
  score: 5,
  reasons: [],
  company: null,
  role: null,
  round: null,
  people: [],
  slots: [],
  format: 'video',
  place: '',
  link: '',
  conferenceKeys: [],
  ...change,
})
