import type { KeptEvent } from '../calendar/kept-event.ts'
import type { MetPerson } from '../calendar/understanding.ts'
import { MINUTE } from '../time/units.ts'
import type { ListedFacts } from './debrief.ts'

/** What the calendar has for a debrief. */
export interface EventFacts extends ListedFacts {
  people: readonly MetPerson[]
}

/**
 * What an event says of its interview.
 *
 * @param slot the start of the part that is meant, of a day that was merged; an event without this part counts as a whole
 */
export function eventFacts(kept: KeptEvent, eventKey: string, slot: number | null): EventFacts {
  const { event, understanding } = kept
  const part = understanding.slots.find(({ start }) => start === slot)
  const { start, end } = part ?? event
  return {
    eventKey,
    company: understanding.company?.value ?? '',
    role: understanding.role?.value ?? '',
    round: understanding.round?.value ?? '',
    format: understanding.format,
    place: understanding.place,
    plannedMinutes: event.allDay && !part ? null : Math.round((end - start) / MINUTE),
    people: part?.people ?? understanding.people,
  }
}
