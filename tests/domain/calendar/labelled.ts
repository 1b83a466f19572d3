import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalendarPerson } from '../../../lib/domain/calendar/calendar-event.ts'
import type { Invite } from './invites.ts'

interface Labelled {
  id: string
  user: { name: string; emails: string[] }
  event: {
    summary: string
    location: string
    description: string
    organizer: string | null
    attendees: string[]
    recurring: boolean
  }
  expected: {
    isInterview: boolean
    companyAccept: string[]
    roleAccept: string[]
    interviewers: { name: string; email: string | null; title: string | null }[]
    coordinators: { name: string; email: string | null }[]
    conferenceUrl?: string | null
    startUtc: string
    endUtc: string
    timeZone: string
  }
}

/** One ORGANIZER or ATTENDEE line. */
function person(line: string): CalendarPerson {
  const email = /mailto:(.+)$/i.exec(line)?.[1]?.toLowerCase() ?? ''
  const name = /CN=(?:"([^"]*)"|([^;:]*))/.exec(line)
  const answer = /PARTSTAT=([\w-]+)/.exec(line)?.[1]?.toLowerCase() as CalendarPerson['answer'] | undefined
  return { name: name?.[1] ?? name?.[2] ?? '', email, answer: answer ?? 'none', type: 'individual' }
}

function inviteOf({ id, user, event, expected }: Labelled): Invite {
  return {
    id,
    event: {
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
    },
    context: { addresses: user.emails, names: [user.name], companies: [], corrections: [] },
    isInterview: expected.isInterview,
    company: expected.companyAccept,
    role: expected.roleAccept,
    people: expected.interviewers.map(({ name, email, title }) => ({ name, email: email ?? '', title: title ?? '' })),
    coordinators: expected.coordinators.map(({ name, email }) => ({ name, email: email ?? '' })),
    link: expected.conferenceUrl ?? '',
  }
}

/** Sixteen events as hiring tools and people write them, in five languages. */
export function labelledEvents(): Invite[] {
  const text = readFileSync(join(import.meta.dirname, 'vectors/events.json'), 'utf8')
  return (JSON.parse(text) as Labelled[]).map(inviteOf)
}
