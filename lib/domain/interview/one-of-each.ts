import { eventKey } from './calendar-event.ts'
import type { KeptEvent } from './kept-event.ts'

/** Each event once, however many sources tell of it: the copy that the user has confirmed, else the newest. */
export function oneOfEach(events: readonly KeptEvent[]): KeptEvent[] {
  const best = new Map<string, KeptEvent>()
  for (const kept of events) {
    const key = eventKey(kept.event)
    const known = best.get(key)
    if (!known || isBetter(kept, known)) best.set(key, kept)
  }
  return [...best.values()].sort((a, b) => a.start - b.start)
}

function isBetter(a: KeptEvent, b: KeptEvent): boolean {
  if (a.pinned !== b.pinned) return a.pinned
  if (a.event.sequence !== b.event.sequence) return a.event.sequence > b.event.sequence
  return (a.event.stamp ?? 0) > (b.event.stamp ?? 0)
}
