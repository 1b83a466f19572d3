import type { CalendarEvent } from '../domain/calendar/calendar-event.ts'
import { letterOf } from '../domain/calendar/extract/letter.ts'
import { type InvitationField, type InvitationReading, pastedUid } from '../domain/calendar/invitation-reading.ts'
import { titleMark } from '../domain/calendar/title-marks.ts'
import { HOUR } from '../domain/time/units.ts'
import { hash } from './hash.ts'
import { htmlToText, isHtml } from './html-text.ts'
import { isCalledOff } from './pasted-called-off.ts'
import { dateMentions } from './pasted-dates.ts'
import { findPeople } from './pasted-people.ts'
import { timeMentions } from './pasted-times.ts'
import { findWhen } from './pasted-when.ts'
import { type Language, labels, languageOf } from './pasted-words.ts'
import { intlZone, toInstant, utc, type Zone } from './zone.ts'

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
  const home = intlZone(zone) ?? utc
  const language = languageOf(text)
  const when = findWhen(text, language, home, sentAt(lines, language, home) ?? now)
  const [first] = when.starts
  const start = first === undefined || when.open ? 0 : first
  const event: CalendarEvent = {
    uid: pastedUid(hash(text)),
    recurrenceId: '',
    sequence: 0,
    stamp: null,
    status: isCalledOff(lines) ? 'cancelled' : 'confirmed',
    recurring: false,
    start,
    end: start === 0 ? 0 : start + (when.length ?? 0),
    allDay: false,
    timeZone: when.zone?.name ?? '',
    title: titleOf(lines, language),
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

/** When the mail itself was sent, by the first header that says so: "tomorrow" is the day after that. ms since 1970 */
function sentAt(lines: readonly string[], language: Language | null, home: Zone): number | null {
  const at = lines.findIndex(
    (line, index) =>
      labels.sent.test(line) ||
      (/^(?:date|datum|fecha|data|dato)\s*:/i.test(line) &&
        [lines[index - 1], lines[index + 1]].some((beside = '') => isHeader(beside))),
  )
  const line = lines[at]?.replace(/^[^:]*:\s*/, '') ?? ''
  if (at < 0 || line === '') return null
  const [day] = dateMentions(line, language, Number.NaN)[0]?.days ?? []
  return day === undefined || Number.isNaN(day) ? null : toInstant(home, day + 12 * HOUR)
}
const isHeader = (line: string) => labels.from.test(line) || labels.to.test(line)

/**
 * From the line that names it, else as Google writes it: "Invitation: Title @ Tue Nov 3, 2026 10am", else a first line
 * that stands over the time, else the only line that there is.
 */
function titleOf(lines: readonly string[], language: Language | null): string {
  const google = lines.find((line) => titleMark.test(line) && / @ /.test(line))
  const line = labelled(lines, labels.title) || (google ?? (firstOver(lines) || onlyLine(lines, language)))
  return withoutMarks(line)
    .replace(/\s@\s(?=[^@]*\d)[^@]*(?:\([^()\s]+@[^()\s]+\))?\s*$/, '')
    .trim()
    .slice(0, 500)
}

function withoutMarks(line: string): string {
  let text = line
  for (let round = 0; round < 5 && titleMark.test(text); round++) text = text.replace(titleMark, '')
  return text
}

/** "Phone interview with Anna Berg (Vantor), Thursday 3 December 3:00 PM": a note of one line is its own title. */
function onlyLine(lines: readonly string[], language: Language | null): string {
  const [only = '', ...more] = lines.filter((line) => line !== '')
  // A sentence and a label are none.
  if (
    more.length > 0 ||
    only.length > 200 ||
    /[!?:]\s|\.$|\p{Ll}{3}\.\s\p{Lu}/u.test(only) ||
    letterOf([only]).isLetter
  )
    return ''
  const spans = [...dateMentions(only, language, 0), ...timeMentions(only, language)].sort((a, b) => b.at - a.at)
  let text = only
  for (const { at, end } of spans) text = `${text.slice(0, at)} ${text.slice(end)}`
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|(?:[\s,;:.–-]|\s(?:on|at|am|um|le|à|el|a las|il|alle|op|om|den|kl|o|w|dia|às|på))+$/giu, '')
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
  const isTitle = first.length <= 120 && !letterOf([first]).isLetter && !/[,.:;!?。、]$|\d{4}|@/.test(first)
  return isTitle && /\d/.test(second) && dateMentions(second, languageOf(second), 0).length > 0 ? first : ''
}

function locationOf(lines: readonly string[]): string {
  const place = labelled(lines, labels.where)
  if (place !== '') return place.slice(0, 500)
  const alone = lines.findIndex((line) => labels.whereAlone.test(line))
  return alone < 0 ? '' : (lines[alone + 1] ?? '').slice(0, 500)
}
