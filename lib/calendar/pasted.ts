import type { CalendarEvent } from '../domain/interview/calendar-event.ts'
import type { InvitationField, InvitationReading, PastedReading } from '../domain/interview/invitation-reading.ts'
import { hash } from './hash.ts'
import { htmlToText, isHtml } from './html-text.ts'
import { findPeople } from './pasted-people.ts'
import { findWhen } from './pasted-when.ts'
import { cancelledPrefix, labels, languageOf, titlePrefix } from './pasted-words.ts'
import { readCalendar } from './read-calendar.ts'
import { intlZone, utc } from './zone.ts'

export interface PastedContext {
  /** ms since 1970 */
  now: number
  /** IANA name of the user's zone. */
  zone: string
}

/** Behind this, a text is no invitation any more. In characters. */
const longest = 50_000
/** How far around now a pasted calendar is read: an invitation may be for the day before yesterday, or for next year. ms */
const reach = 400 * 86_400_000

/**
 * Reads an invitation out of a mail, or a calendar that was pasted as text. What the text does not say is missing from
 * the result rather than guessed.
 */
export function readInvitation(pasted: string, { now, zone }: PastedContext): PastedReading {
  if (/^[ \t\uFEFF]*BEGIN:(?:VCALENDAR|VEVENT)[ \t]*$/im.test(pasted)) {
    return { kind: 'calendar', ...readCalendar(pasted, { from: now - reach, to: now + reach, zone }) }
  }
  const cut = pasted.slice(0, longest)
  const text = (isHtml(cut) ? htmlToText(cut) : cut).replace(/\r\n?/g, '\n').trim()
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  const when = findWhen(text, languageOf(text), intlZone(zone) ?? utc, now)
  const [first] = when.starts
  const start = first === undefined || when.open ? 0 : first
  const event: CalendarEvent = {
    uid: `pasted-${hash(text)}`,
    recurrenceId: '',
    sequence: 0,
    stamp: null,
    status: lines.some((line) => cancelledPrefix.test(line.replace(labels.title, ''))) ? 'cancelled' : 'confirmed',
    recurring: false,
    start,
    end: start === 0 ? 0 : start + (when.length ?? 0),
    allDay: false,
    timeZone: when.zone?.name ?? '',
    title: titleOf(lines),
    location: locationOf(lines),
    description: text,
    url: '',
    conferences: [],
    ...findPeople(lines),
  }
  return {
    kind: 'invitation',
    event,
    ...tell(event, when.length !== null, when.zone !== null),
    choices: choicesOf(when),
  }
}

function choicesOf({ starts, open, length }: ReturnType<typeof findWhen>): InvitationReading['choices'] {
  return open ? starts.map((start) => ({ start, end: start + (length ?? 0) })) : []
}

function tell(event: CalendarEvent, hasEnd: boolean, hasZone: boolean): Pick<InvitationReading, 'read' | 'missing'> {
  const there: Record<InvitationField, boolean> = {
    title: event.title !== '',
    start: event.start !== 0,
    end: event.start !== 0 && hasEnd,
    'time-zone': hasZone,
    location: event.location !== '',
    organizer: event.organizer !== null,
    attendees: event.attendees.length > 0,
  }
  const fields = Object.keys(there) as InvitationField[]
  return { read: fields.filter((field) => there[field]), missing: fields.filter((field) => !there[field]) }
}

/** From the line that names it, else from the first line as Google writes it: "Invitation: Title @ Tue Nov 3, 2026 10am". */
function titleOf(lines: readonly string[]): string {
  const labelled = lines.find((line) => labels.title.test(line) && line.replace(labels.title, '') !== '')
  const google = lines.find((line) => titlePrefix.test(line) && / @ /.test(line))
  const line = labelled?.replace(labels.title, '') ?? google ?? ''
  return line
    .replace(titlePrefix, '')
    .replace(/\s@\s(?=[^@]*\d)[^@]*(?:\([^()\s]+@[^()\s]+\))?\s*$/, '')
    .trim()
    .slice(0, 500)
}

function locationOf(lines: readonly string[]): string {
  for (const [at, line] of lines.entries()) {
    const behind = labels.where.test(line) ? line.replace(labels.where, '') : ''
    if (behind !== '') return behind.slice(0, 500)
    const below = lines[at + 1] ?? ''
    if (labels.whereAlone.test(line.replace(/[:：]$/, '')) && below !== '') return below.slice(0, 500)
  }
  return ''
}
