import type { CalendarEvent } from './calendar-event.ts'
import type { Capability } from './calendar-source.ts'
import type { Understanding } from './understanding.ts'

/** What calendars write instead of a title that they withhold. */
const withheld = new Set([
  'busy',
  'free',
  'tentative',
  'away',
  'out of office',
  'working elsewhere',
  'private appointment',
  'beschäftigt',
  'gebucht',
  'frei',
  'mit vorbehalt',
  'abwesend',
  'privater termin',
  'occupé',
  'provisoire',
  'absent',
  'ocupado',
  'provisional',
  'occupato',
  'provvisorio',
  'bezet',
  'zajęty',
  'upptagen',
  'optaget',
  'varattu',
  '予定あり',
  '仮の予定',
  '忙碌',
  '忙',
  '바쁨',
])

/** What a calendar tells, counted over the events that were read. */
export function capabilityOf(
  events: readonly CalendarEvent[],
  understandings: readonly Understanding[],
  unread: number,
): Capability {
  const count = (is: (event: CalendarEvent) => boolean) => events.filter(is).length
  return {
    events: events.length,
    interviews: understandings.filter(({ verdict }) => verdict === 'interview').length,
    withGuests: count(({ attendees }) => attendees.length > 0),
    withLink: understandings.filter(({ link, conferenceKeys }) => link !== '' || conferenceKeys.length > 0).length,
    busyOnly: count(({ title, description }) => description === '' && withheld.has(title.trim().toLowerCase())),
    unread,
  }
}

/** Whether a calendar gives times alone. A single such event says nothing of the calendar. */
export function isBusyOnly({ events, busyOnly }: Capability): boolean {
  return busyOnly > 0 && busyOnly >= events * 0.9
}
