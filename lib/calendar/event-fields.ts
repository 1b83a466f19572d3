import type { CalendarEvent, CalendarPerson } from '../domain/calendar/calendar-event.ts'
import { cancelledMark } from '../domain/calendar/title-marks.ts'
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
    status: statusOf(component, method),
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

/**
 * Outlook leaves a meeting that was called off in the guest's calendar as confirmed, with a word before its title. A
 * proposal and an answer of a guest change nothing until the organizer says so (RFC 5546, 3.2.7).
 */
function statusOf(component: Component, method: string): CalendarEvent['status'] {
  const status = component.text('STATUS').trim().toUpperCase()
  if (method === 'CANCEL' || status === 'CANCELLED' || status === 'CANCELED') return 'cancelled'
  if (cancelledMark.test(component.text('SUMMARY'))) return 'cancelled'
  return status === 'TENTATIVE' || isAnswer(method) ? 'tentative' : 'confirmed'
}

/** Methods by which guests answer; what they send is no state of the meeting. */
export const isAnswer = (method: string): boolean => /^(?:COUNTER|DECLINECOUNTER|REPLY|REFRESH)$/.test(method)

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
  const given = property.values.join(',')
  // iCloud gives a relay that reaches nobody, and the person's own address beside it.
  const isRelay = /@(?:imip\.me\.com|imip\.icloud\.com)\s*$/i.test(given)
  const address = (isRelay ? [params.email ?? '', given] : [given, params.email ?? ''])
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
