import { type Adding, type AddProblem, foundEvents, type Handed } from '../../../components/calendar/adding.ts'
import { readCalendarApart, readInvitationsApart, understandHandedApart } from '../../../lib/browser/calendar-reader.ts'
import { isCalendarText } from '../../../lib/calendar/calendar-text.ts'
import { textOfOffer } from '../../../lib/calendar/clipboard.ts'
import { decodeCalendar } from '../../../lib/calendar/decode.ts'
import { type CalendarEvent, eventKey } from '../../../lib/domain/calendar/calendar-event.ts'
import type { CalendarReading } from '../../../lib/domain/calendar/calendar-reading.ts'
import type { InvitationReading } from '../../../lib/domain/calendar/invitation-reading.ts'
import { DAY, HOUR } from '../../../lib/domain/time/units.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { readReaderContext } from './reader-context.ts'

/** What lies further away is no interview that one adds now. ms */
const YEAR = 366 * DAY
/** The largest file that is opened, bytes: as much as a calendar's address may give. */
const MOST_BYTES = 15_000_000

/** What was read, or why nothing was. */
export type Outcome = Pick<Adding, 'found' | 'unread' | 'problem'>

/** Nothing was read; what was handed over stays where it is. */
export const refused = (problem: AddProblem): Outcome => ({ found: [], unread: [], problem })

/** Reads what the user handed over. */
export async function readHanded(handed: Exclude<Handed, { from: 'page' }>, records: Records): Promise<Outcome> {
  if (handed.from === 'file') return readFile(handed.file, records)
  const { calendar, html, plain } = handed.from === 'clip' ? handed : { calendar: '', html: '', plain: handed.text }
  const offer = { 'text/calendar': calendar, 'text/html': html, 'text/plain': plain }
  return readText(
    textOfOffer((type) => offer[type]),
    records,
  )
}

async function readFile(file: File, records: Records): Promise<Outcome> {
  const { name } = file
  if (file.size === 0) return refused({ kind: 'empty', name })
  if (file.size > MOST_BYTES) return refused({ kind: 'too-big', name, bytes: file.size })
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return refused({ kind: 'unreadable', name })
  }
  const text = decodeCalendar(new Uint8Array(bytes))
  if (text.trim() === '') return refused({ kind: 'empty', name })
  return readCalendarText(text, name, records)
}

async function readText(text: string, records: Records): Promise<Outcome> {
  if (isCalendarText(text)) return readCalendarText(text, '', records)
  const [reading] = await readInvitationsApart([text], Date.now(), ownZone())
  return ofInvitation(reading, records)
}

async function readCalendarText(text: string, name: string, records: Records): Promise<Outcome> {
  const now = Date.now()
  return ofCalendar(await readCalendarApart(text, { from: now - YEAR, to: now + YEAR, zone: ownZone() }), name, records)
}

function ofCalendar(reading: CalendarReading, name: string, records: Records): Promise<Outcome> {
  const problem = problemOf(reading, name)
  if (problem) return Promise.resolve(refused(problem))
  return understood(
    withoutRepeats(reading.events, Date.now()).map((event) => ({ event })),
    records,
  ).then((outcome) => ({ ...outcome, unread: reading.unread }))
}

const refusals = {
  'too-large': 'not-calendar',
  'web-page': 'web-page',
  'no-calendar': 'not-calendar',
  stopped: 'stopped',
} as const

function problemOf({ refused: refusal, events, unread }: CalendarReading, name: string): AddProblem | null {
  if (refusal) return { kind: refusals[refusal], name }
  if (events.length > 0) return null
  return unread.length > 0 ? { kind: 'none-read', name, unread } : { kind: 'no-events', name }
}

/** The event of an invitation, with the days that it may be on when that is open; null when it says no time at all. */
export function datedEvent({ event, choices, missing }: InvitationReading): DatedEvent | null {
  const [first] = choices
  const start = event.start || (first?.start ?? 0)
  if (start === 0) return null
  const end = event.start ? event.end : (first?.end ?? 0)
  const endAssumed = missing.includes('end') || end <= start
  return { event: { ...event, start, end: endAssumed ? start + HOUR : end }, choices, endAssumed }
}

export interface DatedEvent {
  event: CalendarEvent
  choices?: InvitationReading['choices']
  /** Its end was not said. */
  endAssumed?: boolean
}

async function ofInvitation(reading: InvitationReading | undefined, records: Records): Promise<Outcome> {
  const dated = reading && datedEvent(reading)
  return dated ? understood([dated], records) : refused({ kind: 'no-time' })
}

/** What the events amount to, for their confirmation. */
export async function understood(events: readonly DatedEvent[], records: Records): Promise<Outcome> {
  const all = events.map(({ event }) => event)
  const understandings = await understandHandedApart(all, await readReaderContext(records))
  const read = events.flatMap((dated, place) => {
    const understanding = understandings[place]
    return understanding ? [{ ...dated, key: eventKey(dated.event), understanding }] : []
  })
  return { found: foundEvents(read), unread: [], problem: null }
}

/** Of a series its next occurrence, or its last: nobody ticks fifty Mondays. */
function withoutRepeats(events: readonly CalendarEvent[], now: number): CalendarEvent[] {
  const series = new Map<string, CalendarEvent>()
  for (const event of events) {
    const key = event.recurring ? event.uid : eventKey(event)
    const known = series.get(key)
    if (!known || known.end < now) series.set(key, event)
  }
  return [...series.values()]
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
