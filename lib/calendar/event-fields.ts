import type { CalendarEvent, CalendarPerson } from '../domain/calendar/calendar-event.ts'
import type { Component } from './component.ts'
import { htmlToText, isHtml } from './html-text.ts'
import type { Property } from './lines.ts'

/** What of an event is the same for all of its occurrences. */
export type EventFields = Pick<
  CalendarEvent,
  'status' | 'title' | 'location' | 'description' | 'url' | 'conferences' | 'organizer' | 'attendees'
>

const longest = { line: 2_000, description: 100_000, people: 1_000 }

/** Properties that are made for the address of a call, the one that is trusted most first. */
const conferenceProperties = [
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'CONFERENCE',
  'X-ZOOM-MEETING-URL',
  'X-WEBEX-MEETING',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
]

export function fieldsOf(component: Component, method: string): EventFields {
  const conferences = conferenceProperties.flatMap((name) =>
    component.all(name).map(({ values }) => values.join(',').trim()),
  )
  return {
    status: method === 'CANCEL' ? 'cancelled' : statusOf(component.text('STATUS')),
    title: oneLine(component.text('SUMMARY')),
    location: oneLine(component.text('LOCATION')),
    description: descriptionOf(component),
    url: oneLine(component.text('URL')),
    conferences: [...new Set(conferences.filter((address) => address !== ''))].slice(0, 20),
    organizer: personOf(component.first('ORGANIZER')),
    attendees: component
      .all('ATTENDEE')
      .slice(0, longest.people)
      .flatMap((attendee) => personOf(attendee) ?? []),
  }
}

function statusOf(text: string): CalendarEvent['status'] {
  const status = text.trim().toUpperCase()
  if (status === 'CANCELLED' || status === 'CANCELED') return 'cancelled'
  return status === 'TENTATIVE' ? 'tentative' : 'confirmed'
}

const oneLine = (text: string) => text.slice(0, longest.line).trim()

function descriptionOf(component: Component): string {
  const plain = component.text('DESCRIPTION').trim()
  // ical.js leaves the text of properties that it does not know as it stands.
  const text = plain || unescapeText(component.text('X-ALT-DESC'))
  const cut = text.slice(0, 2 * longest.description)
  return (isHtml(cut) ? htmlToText(cut) : cut.trim()).slice(0, longest.description)
}

export function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))
}

const answers = new Map<string, CalendarPerson['answer']>([
  ['NEEDS-ACTION', 'needs-action'],
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentative'],
])
const types = new Map<string, CalendarPerson['type']>([
  ['INDIVIDUAL', 'individual'],
  ['GROUP', 'group'],
  ['ROOM', 'room'],
  ['RESOURCE', 'resource'],
])

function personOf(property: Property | undefined): CalendarPerson | null {
  if (!property) return null
  const { params } = property
  const address = [property.values.join(','), params.email ?? '']
    .map((value) =>
      value
        .trim()
        .replace(/^mailto:/i, '')
        .trim(),
    )
    .find((value) => /^[^\s@:/]+@[^\s@:/]+$/.test(value))
  const name = oneLine(params.cn ?? '')
  if (!address && !name) return null
  return {
    name,
    email: (address ?? '').toLowerCase(),
    answer: answers.get(params.partstat?.toUpperCase() ?? '') ?? 'none',
    // Without a word about it, it is an individual (RFC 5545, 3.2.3).
    type: params.cutype === undefined ? 'individual' : (types.get(params.cutype.toUpperCase()) ?? 'unknown'),
  }
}
