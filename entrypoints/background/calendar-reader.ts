import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { openSource } from '../../lib/calendar/source.ts'
import type { CalendarEvent } from '../../lib/domain/interview/calendar-event.ts'
import type { ReaderContext, Understanding } from '../../lib/domain/interview/understanding.ts'

// TEMPORARY until the branch with `understand` is merged.
const understand = (event: CalendarEvent, _: ReaderContext): Understanding => ({
  verdict: /interview/i.test(event.title) ? 'interview' : 'other',
  kind: null,
  score: 0,
  reasons: [],
  company: null,
  role: null,
  round: null,
  people: [],
  slots: [],
  format: 'video',
  place: '',
  link: event.conferences[0] ?? '',
  conferenceKeys: [],
})

/** What reads calendars: more code than all else in the background, needed now and then. */
export const loadCalendarReader = async () => ({ readCalendar, openSource, understand })
