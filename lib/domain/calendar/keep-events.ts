import { type CalendarEvent, eventKey } from './calendar-event.ts'
import { type KeptEvent, newKeptEvent } from './kept-event.ts'
import type { Found, Understanding } from './understanding.ts'

/** The longest description that is kept, in characters. */
const MOST_TEXT = 20_000

export interface Refresh {
  sourceId: string
  /** What was read now. */
  events: readonly CalendarEvent[]
  /** What they amount to, by their place. */
  understandings: readonly Understanding[]
  /** What is kept of this source. */
  stored: readonly KeptEvent[]
  /** Whether all that the window holds was read: only then does a missing event mean that it was taken off. */
  complete: boolean
  /** The source gave less than it has, and says so: what is missing is still there. */
  partial?: boolean
  now: number
  /** The end of the window. ms since 1970 */
  to: number
}

/**
 * What is kept of a source after it was read. Moved events are where they are now, cancelled ones stay as cancelled,
 * those that the calendar no longer has are gone; what the user confirmed or corrected stays, in their words.
 */
export function keepEvents({ sourceId, stored, complete, partial, now, to, ...read }: Refresh): KeptEvent[] {
  const pinned = new Map(stored.filter((kept) => kept.pinned).map((kept) => [eventKey(kept.event), kept]))
  const fresh = newestCopies(read).map(([event, understood]): KeptEvent => {
    const before = pinned.get(eventKey(event))
    const understanding = before ? withTheirWords(understood, before.understanding) : understood
    return newKeptEvent({
      sourceId,
      event: understanding.verdict === 'other' ? bare(event) : shortened(event),
      understanding,
      pinned: before !== undefined,
      updatedAt: now,
    })
  })
  const seen = new Set(fresh.map(({ event }) => eventKey(event)))
  const missing = stored.filter((kept) => (partial || kept.pinned) && !seen.has(eventKey(kept.event)))
  return [...fresh, ...missing.map((kept) => (complete && !partial ? takenOff(kept, now, to) : kept))]
}

/** Of several copies of one event the one that was changed last. */
function newestCopies({ events, understandings }: Pick<Refresh, 'events' | 'understandings'>) {
  const best = new Map<string, [CalendarEvent, Understanding]>()
  for (const [place, event] of events.entries()) {
    const understanding = understandings[place]
    const known = best.get(eventKey(event))
    if (understanding && (!known || isNewer(event, known[0]))) best.set(eventKey(event), [event, understanding])
  }
  return [...best.values()]
}

function isNewer(a: CalendarEvent, b: CalendarEvent): boolean {
  return a.sequence === b.sequence ? (a.stamp ?? 0) >= (b.stamp ?? 0) : a.sequence > b.sequence
}

/** Of an event that is none of ours: its time, its name, and the keys of its call, nothing that somebody wrote in it. */
function bare(event: CalendarEvent): CalendarEvent {
  return { ...event, description: '', location: '', url: '', conferences: [], organizer: null, attendees: [] }
}

function shortened(event: CalendarEvent): CalendarEvent {
  return event.description.length > MOST_TEXT ? { ...event, description: event.description.slice(0, MOST_TEXT) } : event
}

/** What was read now, with what the user said before in its place. */
function withTheirWords(read: Understanding, before: Understanding): Understanding {
  const theirs = (now: Found | null, then: Found | null) => (then?.from === 'user' ? then : now)
  const own = before.people.filter(({ from }) => from === 'user')
  const names = new Set(own.map(({ name }) => name.toLowerCase()))
  return {
    ...read,
    verdict: before.verdict,
    kind: before.kind,
    company: theirs(read.company, before.company),
    role: theirs(read.role, before.role),
    round: theirs(read.round, before.round),
    people: [...own, ...read.people.filter(({ name }) => !names.has(name.toLowerCase()))],
  }
}

/** A confirmed event that the calendar no longer has although it is still to come was taken off there. */
function takenOff(kept: KeptEvent, now: number, to: number): KeptEvent {
  const isAhead = kept.start > now && kept.start < to
  if (!isAhead || kept.event.status === 'cancelled') return kept
  return { ...kept, event: { ...kept.event, status: 'cancelled' }, updatedAt: now }
}
