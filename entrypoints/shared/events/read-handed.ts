import {
  type Adding,
  type AddProblem,
  foundEvents,
  type Handed,
  nothingAdded,
} from '../../../components/calendar/adding.ts'
import { type CalendarEvent, eventKey } from '../../../lib/domain/interview/calendar-event.ts'
import type { CalendarReading } from '../../../lib/domain/interview/calendar-reading.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { decoded, looksLikeCalendar, readCalendar, readInvitation, textOfClip, understand } from './reader.ts'
import { readReaderContext } from './reader-context.ts'

const DAY = 24 * 60 * 60_000
/** What lies further away is no interview that one adds now. ms */
const YEAR = 366 * DAY
/** The largest file that is opened, bytes: as much as a calendar's address may give. */
export const MOST_BYTES = 15_000_000

/** What was read, or why nothing was. */
export type Outcome = Pick<Adding, 'found' | 'unread' | 'problem'>

const refused = (problem: AddProblem): Outcome => ({ ...nothingAdded, problem })

/** Reads what the user handed over. */
export async function readHanded(handed: Exclude<Handed, { from: 'page' }>, records: Records): Promise<Outcome> {
  if (handed.from === 'file') return readFile(handed.file, records)
  const text = handed.from === 'text' ? handed.text : await textOfClip(handed)
  return looksLikeCalendar(text) ? readText(text, '', records) : readInvitationText(text, records)
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
  const text = decoded(bytes)
  return text.trim() ? readText(text, name, records) : refused({ kind: 'empty', name })
}

async function readText(text: string, name: string, records: Records): Promise<Outcome> {
  const now = Date.now()
  const reading = readCalendar(text, { from: now - YEAR, to: now + YEAR, zone: ownZone() })
  const problem = problemOf(reading, name)
  if (problem) return refused(problem)
  return { ...(await understood(withoutRepeats(reading.events, now), records)), unread: reading.unread }
}

function problemOf({ refused: refusal, events, unread }: CalendarReading, name: string): AddProblem | null {
  if (refusal === 'too-large') return { kind: 'too-big', name, bytes: MOST_BYTES }
  if (refusal) return { kind: refusal === 'web-page' ? 'web-page' : 'not-calendar', name }
  if (events.length > 0) return null
  return unread.length > 0 ? { kind: 'none-read', name, unread } : { kind: 'no-events', name }
}

async function readInvitationText(text: string, records: Records): Promise<Outcome> {
  const event = readInvitation(text, { now: Date.now(), zone: ownZone() })
  return event ? understood([event], records) : refused({ kind: 'no-time' })
}

/** What the events amount to, for their confirmation. */
export async function understood(events: readonly CalendarEvent[], records: Records): Promise<Outcome> {
  const context = await readReaderContext(records)
  const read = events.map((event) => ({ key: eventKey(event), event, understanding: understand(event, context) }))
  return { found: foundEvents(read), unread: [], problem: null }
}

/** Of a series its next occurrence, or its last: nobody ticks fifty Mondays. */
function withoutRepeats(events: readonly CalendarEvent[], now: number): CalendarEvent[] {
  const series = new Map<string, CalendarEvent>()
  for (const event of events) {
    const known = event.recurring ? series.get(event.uid) : undefined
    if (!known || known.end < now) series.set(event.recurring ? event.uid : eventKey(event), event)
  }
  return [...series.values()]
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
