import type { CalendarEvent, CalendarPerson } from '../../../lib/domain/interview/calendar-event.ts'
import type { ReaderContext } from '../../../lib/domain/interview/understanding.ts'

/** An event with what is in it for a job seeker, as `vectors/events.json` holds them. */
export interface Labelled {
  id: string
  style: string
  user: { name: string; emails: string[]; timeZone: string }
  event: {
    summary: string
    location: string
    description: string
    organizer: string | null
    attendees: string[]
    status: string
    recurring: boolean
  }
  expected: {
    isInterview: boolean
    companyAccept: string[]
    roleAccept: string[]
    interviewers: { name: string; email: string | null; title: string | null }[]
    coordinators: { name: string; email: string | null }[]
    conferenceUrl?: string | null
    conferenceKey?: string | null
    startUtc: string
    endUtc: string
    timeZone: string
  }
}

const nobody: CalendarPerson = { name: '', email: '', answer: 'none', type: 'individual' }

/** One ORGANIZER or ATTENDEE line. */
export function person(line: string): CalendarPerson {
  const email = /mailto:(.+)$/i.exec(line)?.[1]?.toLowerCase() ?? ''
  const name = /CN=(?:"([^"]*)"|([^;:]*))/.exec(line)
  const answer = /PARTSTAT=([\w-]+)/.exec(line)?.[1]?.toLowerCase() as CalendarPerson['answer'] | undefined
  return { ...nobody, name: name?.[1] ?? name?.[2] ?? '', email, answer: answer ?? 'none' }
}

export function eventOf({ id, event, expected }: Labelled): CalendarEvent {
  return {
    uid: id,
    recurrenceId: '',
    sequence: 0,
    stamp: null,
    status: 'confirmed',
    recurring: event.recurring,
    start: Date.parse(expected.startUtc),
    end: Date.parse(expected.endUtc),
    allDay: false,
    timeZone: expected.timeZone,
    title: event.summary,
    location: event.location,
    description: event.description,
    url: '',
    conferences: [],
    organizer: event.organizer ? person(event.organizer) : null,
    attendees: event.attendees.map(person),
  }
}

export const contextOf = ({ user }: Labelled): ReaderContext => ({
  addresses: user.emails,
  names: [user.name],
  companies: [],
  corrections: [],
})
