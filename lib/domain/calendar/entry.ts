import { MINUTE } from '../time/units.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { EntryParts } from './entry-parts.ts'
import type { Understanding } from './understanding.ts'

/** What a typed line says of an interview, as its fields show it. Empty: it doesn't say. */
export interface EntryReading extends EntryParts {
  /** `YYYY-MM-DD` on the user's clock. */
  day: string
  /** `HH:MM` on the user's clock. */
  start: string
  minutes: number | null
}

/** So long an interview is taken to be where nothing says it. In minutes. */
const USUAL_MINUTES = 60

/**
 * The event of a typed line, as the user saw and corrected it. One that began before `now` ends by then.
 *
 * @param start ms since 1970
 */
export function eventOfEntry(
  entry: EntryReading,
  { uid, start, now, timeZone, title }: { uid: string; start: number; now: number; timeZone: string; title: string },
): { event: CalendarEvent; understanding: Understanding } {
  const end = start + (entry.minutes ?? USUAL_MINUTES) * MINUTE
  const event: CalendarEvent = {
    uid,
    recurrenceId: '',
    sequence: 0,
    stamp: null,
    status: 'confirmed',
    recurring: false,
    start,
    end: start < now ? Math.min(end, now) : end,
    allDay: false,
    timeZone,
    title,
    location: '',
    description: '',
    url: '',
    conferences: [],
    organizer: null,
    attendees: [],
  }
  const said = (value: string) => (value.trim() === '' ? null : { value: value.trim(), from: 'user' as const })
  return {
    event,
    understanding: {
      verdict: 'interview',
      kind: 'job-interview',
      score: 0,
      reasons: [],
      company: said(entry.company),
      role: said(entry.role),
      round: said(entry.round),
      people: entry.people
        .filter((name) => name.trim() !== '')
        .map((name) => ({ name: name.trim(), title: '', email: '', part: 'interviewer', from: 'user' })),
      slots: [],
      format: entry.format || 'video',
      place: '',
      link: '',
      conferenceKeys: [],
    },
  }
}
