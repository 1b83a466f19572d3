import { eventKey } from './calendar-event.ts'
import type { KeptEvent } from './kept-event.ts'

/**
 * Each event once, however many sources tell of it, the earliest first. The copy that the user has confirmed stands for
 * all, at the time and in the state of a copy that its organiser has changed since.
 */
export function oneOfEach(events: readonly KeptEvent[]): KeptEvent[] {
  const found = new Map<string, KeptEvent>()
  for (const kept of events) {
    const key = eventKey(kept.event)
    const known = found.get(key)
    found.set(key, known ? united(known, kept) : kept)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function united(a: KeptEvent, b: KeptEvent): KeptEvent {
  const newest = isNewer(b, a) ? b : a
  if (a.pinned === b.pinned || newest.pinned) return newest
  const pinned = a.pinned ? a : b
  const changedSince = newest.event.sequence > pinned.event.sequence
  if (!changedSince) return pinned
  const { start, end, allDay, status, sequence, stamp } = newest.event
  return { ...pinned, start, event: { ...pinned.event, start, end, allDay, status, sequence, stamp } }
}

function isNewer(a: KeptEvent, b: KeptEvent): boolean {
  if (a.event.sequence !== b.event.sequence) return a.event.sequence > b.event.sequence
  return (a.event.stamp ?? 0) > (b.event.stamp ?? 0)
}
