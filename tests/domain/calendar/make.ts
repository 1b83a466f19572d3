import type { CalendarEvent } from '../../../lib/domain/calendar/calendar-event.ts'
import { type KeptEvent, newKeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import type { MetPerson, Understanding } from '../../../lib/domain/calendar/understanding.ts'
import { type Interview, newInterview } from '../../../lib/domain/interview/interview.ts'
import { event as madeEvent, understood } from './make-event.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** Thursday 5 November 2026, 10:00 UTC. */
export const TEN = Date.UTC(2026, 10, 5, 10)

export const met = (name: string, email = '', more: Partial<MetPerson> = {}): MetPerson => ({
  name,
  title: '',
  email,
  part: 'interviewer',
  from: 'attendee',
  ...more,
})

interface Made extends Partial<Understanding> {
  uid?: string
  start?: number
  minutes?: number
  event?: Partial<CalendarEvent>
  pinned?: boolean
  sourceId?: string
}

/** An event of the calendar as it is kept: an interview at ten, for 45 minutes, unless told otherwise. */
export function keptEvent(made: Made = {}): KeptEvent {
  const {
    uid = 'e1',
    start = TEN,
    minutes = 45,
    event = {},
    pinned = false,
    sourceId = 'feed',
    ...understanding
  } = made
  return newKeptEvent({
    sourceId,
    event: madeEvent({ uid, start, end: start + minutes * MINUTE, title: 'Interview with Vantor', ...event }),
    understanding: understood({ score: 7, ...understanding }),
    pinned,
    updatedAt: start,
  })
}

export function interviewRecord(change: Partial<Interview> = {}): Interview {
  return newInterview({
    id: 'i1',
    source: 'call',
    platform: 'google-meet',
    room: 'abc-defg-hij',
    startedAt: TEN,
    endedAt: TEN + 45 * MINUTE,
    endReason: 'left',
    status: 'waiting',
    updatedAt: TEN,
    ...change,
  })
}
