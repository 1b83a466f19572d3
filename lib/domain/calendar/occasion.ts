import type { EventLink } from '../interview/interview.ts'
import { type CalendarEvent, eventKey } from './calendar-event.ts'
import { correctionOf } from './correction.ts'
import type { KeptEvent } from './kept-event.ts'
import { oneOfEach } from './one-of-each.ts'
import type { Correction, MetPerson, Understanding } from './understanding.ts'

/** One meeting of the calendar: an event, or one part of a day that was merged into an event. ms since 1970 */
export interface Occasion {
  kept: KeptEvent
  key: string
  /** The start of the part; null where the event is one meeting. */
  slot: number | null
  start: number
  end: number
  title: string
  people: readonly MetPerson[]
  /** After the user's corrections. */
  verdict: Understanding['verdict']
  /** Cancelled, or declined by the user: it is never offered. */
  off: boolean
}

/** What the user has said, as far as it changes what an event is. */
export interface Said {
  corrections: readonly Correction[]
  /** The user's own addresses, lower case. */
  addresses: readonly string[]
}

/** All meetings in these events, the earliest first. */
export function occasionsOf(events: readonly KeptEvent[], said: Said): Occasion[] {
  return oneOfEach(events)
    .flatMap((kept) => partsOf(kept, said))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1))
}

function partsOf(kept: KeptEvent, said: Said): Occasion[] {
  const { event, understanding } = kept
  const shared = {
    kept,
    key: eventKey(event),
    verdict: (correctionOf(event, said.corrections) ?? understanding).verdict,
    off: event.status === 'cancelled' || isDeclined(event, said.addresses),
  }
  if (understanding.slots.length > 0)
    return understanding.slots.map(({ start, end, title, people }) => ({
      ...shared,
      slot: start,
      start,
      end,
      title: title || event.title,
      people,
    }))
  // A whole day says nothing of when one talks.
  if (event.allDay) return []
  const { start, end, title } = event
  return [{ ...shared, slot: null, start, end, title, people: understanding.people }]
}

function isDeclined({ attendees }: CalendarEvent, addresses: readonly string[]): boolean {
  return attendees.some(({ email, answer }) => answer === 'declined' && addresses.includes(email))
}

/** Whether an interview is tied to this meeting. */
export const isOf = (link: Pick<EventLink, 'key' | 'slot'> | null, { key, slot }: Occasion): boolean =>
  link !== null && link.key === key && link.slot === slot

export const linkTo = ({ kept, key, slot }: Occasion, timeDiffers = false): EventLink => ({
  id: kept.id,
  key,
  slot,
  timeDiffers,
})

/** The name of a meeting over all its copies. */
export const occasionId = ({ key, slot }: Pick<Occasion, 'key' | 'slot'>): string =>
  slot === null ? key : `${key} ${slot}`
