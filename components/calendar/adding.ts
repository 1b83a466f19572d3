import type { CalendarEvent } from '../../lib/domain/calendar/calendar-event.ts'
import type { UnreadReason } from '../../lib/domain/calendar/calendar-reading.ts'
import { draftOf, type EventDraft } from '../../lib/domain/calendar/event-draft.ts'
import type { Understanding } from '../../lib/domain/calendar/understanding.ts'

/** What the user hands over: a file, what lay on the clipboard, or text. */
export type Handed =
  | { from: 'file'; file: File }
  | { from: 'clip'; calendar: string; html: string; plain: string }
  | { from: 'text'; text: string }
  /** The event that is open in a calendar's own page. */
  | { from: 'page' }

/** So many events of a file that could not be read for one reason. */
export interface Unread {
  why: UnreadReason
  count: number
}

/** Why nothing could be read. Each has its own sentence. */
export type AddProblem =
  | { kind: 'empty' | 'not-calendar' | 'web-page' | 'no-events' | 'unreadable' | 'stopped'; name: string }
  | { kind: 'too-big'; name: string; bytes: number }
  | { kind: 'none-read'; name: string; unread: readonly Unread[] }
  | { kind: 'no-time' | 'not-kept' }
  | { kind: 'no-page' | 'no-open-event' | 'page-changed' }

/** An event as it was read, with what the user has made of it so far. */
export interface FoundEvent {
  key: string
  event: CalendarEvent
  understanding: Understanding
  draft: EventDraft
  /** The times that it may be meant for, where its text leaves that open: 3/11 or 11/3. */
  choices: readonly { start: number; end: number }[]
  /** Its text does not say when it ends. */
  endAssumed: boolean
  /** Will be kept. */
  ticked: boolean
  editing: boolean
}

/** Where the user is between handing something over and keeping it. */
export interface Adding {
  /** What was typed or pasted: it stays until it is read. */
  text: string
  /** What is being read. Empty when nothing is. */
  reading: string
  problem: AddProblem | null
  found: readonly FoundEvent[]
  /** What beside it could not be read. */
  unread: readonly Unread[]
}

export const nothingAdded: Adding = { text: '', reading: '', problem: null, found: [], unread: [] }

/** What was read, for the user to look at: one event is taken to be meant, of many the interviews are. */
export function foundEvents(
  read: readonly (Pick<FoundEvent, 'key' | 'event' | 'understanding'> &
    Partial<Pick<FoundEvent, 'choices' | 'endAssumed'>>)[],
): FoundEvent[] {
  return read.map(({ key, event, understanding, choices = [], endAssumed = false }) => ({
    key,
    event,
    understanding,
    draft: draftOf(event, understanding),
    choices,
    endAssumed,
    ticked: read.length === 1 || (understanding.verdict === 'interview' && event.status !== 'cancelled'),
    editing: false,
  }))
}

/** What lies on the clipboard or was dropped; null when there is nothing in it for us. */
export function handedBy(data: DataTransfer | null): Handed | null {
  if (!data) return null
  const file = data.files[0]
  if (file) return { from: 'file', file }
  const [calendar, html, plain] = ['text/calendar', 'text/html', 'text/plain'].map((type) => data.getData(type))
  return calendar || html || plain
    ? { from: 'clip', calendar: calendar ?? '', html: html ?? '', plain: plain ?? '' }
    : null
}
