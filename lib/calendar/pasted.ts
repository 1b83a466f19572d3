import type { CalendarEvent } from '../domain/calendar/calendar-event.ts'
import type { InvitationField, InvitationReading } from '../domain/calendar/invitation-reading.ts'
import { hash } from './hash.ts'
import { htmlToText, isHtml } from './html-text.ts'
import { dateMentions } from './pasted-dates.ts'
import { findPeople } from './pasted-people.ts'
import { findWhen } from './pasted-when.ts'
import { cancelledPrefix, labels, languageOf, titlePrefix } from './pasted-words.ts'
import { intlZone, utc } from './zone.ts'

export interface PastedContext {
  /** ms since 1970 */
  now: number
  /** IANA name of the user's zone. */
  zone: string
}

/** Behind this, a text is no invitation any more. In characters. */
const longest = 50_000

/**
 * Reads an invitation out of the text of a mail. What the text does not say is missing from the result rather than
 * guessed. For a text that is itself a calendar (`isCalendarText`) there is `readCalendar`.
 */
export function readInvitation(pasted: string, { now, zone }: PastedContext): InvitationReading {
  const cut = pasted.slice(0, longest)
  const text = (isHtml(cut) ? htmlToText(cut) : cut).replace(/\r\n?/g, '\n').trim()
  const lines = text.split('\n').map((line) =>
    line
      .slice(0, 2_000)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[■□●○◆◇▼・*•]+\s*/, ''),
  )
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

/**
 * From the line that names it, else as Google writes it: "Invitation: Title @ Tue Nov 3, 2026 10am", else a first line
 * that stands over the time.
 */
function titleOf(lines: readonly string[]): string {
  const google = lines.find((line) => titlePrefix.test(line) && / @ /.test(line))
  const line = labelled(lines, labels.title) || (google ?? firstOver(lines))
  return line
    .replace(titlePrefix, '')
    .replace(/\s@\s(?=[^@]*\d)[^@]*(?:\([^()\s]+@[^()\s]+\))?\s*$/, '')
    .trim()
    .slice(0, 500)
}

/** What stands behind a label, or below it when nothing does. */
function labelled(lines: readonly string[], label: RegExp): string {
  for (const [at, line] of lines.entries()) {
    if (!label.test(line)) continue
    const behind = line.replace(label, '') || (lines[at + 1] ?? '')
    if (behind !== '') return behind
  }
  return ''
}

/** Teams and others copy the title, and the day below it. A greeting or a sentence is no title. */
function firstOver(lines: readonly string[]): string {
  const [first = '', second = ''] = lines.filter((line) => line !== '')
  const isTitle = first.length <= 120 && !/[,.:;!?。、]$|\d{4}|@/.test(first)
  return isTitle && /\d/.test(second) && dateMentions(second, languageOf(second), 0).length > 0 ? first : ''
}

function locationOf(lines: readonly string[]): string {
  const place = labelled(lines, labels.where)
  if (place !== '') return place.slice(0, 500)
  const alone = lines.findIndex((line) => labels.whereAlone.test(line))
  return alone < 0 ? '' : (lines[alone + 1] ?? '').slice(0, 500)
}
