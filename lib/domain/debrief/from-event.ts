import { eventKey } from '../calendar/calendar-event.ts'
import type { KeptEvent } from '../calendar/kept-event.ts'
import { interviewByHand } from '../interview/by-hand.ts'
import type { Interview } from '../interview/interview.ts'
import type { Debrief } from './debrief.ts'
import { eventFacts } from './event-facts.ts'
import { mergeEvent } from './merge-event.ts'
import { type NewId, prefill } from './prefill.ts'

/** The interview and the debrief of an event that is over and that no call page has shown. */
export function debriefOfEvent(kept: KeptEvent, newId: NewId, at: number): { interview: Interview; debrief: Debrief } {
  const key = eventKey(kept.event)
  const interview: Interview = {
    ...interviewByHand(newId(), at),
    startedAt: kept.event.start,
    endedAt: kept.event.end,
    event: { id: kept.id, key, slot: null, timeDiffers: false },
    eventBy: 'user',
  }
  return { interview, debrief: mergeEvent(prefill(interview, newId), eventFacts(kept, key, null), newId) }
}
