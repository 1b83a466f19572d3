import type { Debrief } from '../debrief/debrief.ts'
import { eventFacts } from '../debrief/event-facts.ts'
import { mergeEvent } from '../debrief/merge-event.ts'
import { type NewId, prefill } from '../debrief/prefill.ts'
import { interviewByHand } from './by-hand.ts'
import { eventKey } from './calendar-event.ts'
import type { Interview } from './interview.ts'
import type { KeptEvent } from './kept-event.ts'

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
