import { tellBackground } from '../../../lib/browser/own-page.ts'
import { eventKey } from '../../../lib/domain/calendar/calendar-event.ts'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import { debriefOfEvent } from '../../../lib/domain/debrief/from-event.ts'
import type { Records } from '../../../lib/storage/repository.ts'

/** So many of the latest interviews are looked through for one of this event. */
const LATEST = 200

/** The interview of an event that is over: the one that is known, else a new one. Resolves with its id. */
export async function debriefOf(kept: KeptEvent, records: Records): Promise<string> {
  const key = eventKey(kept.event)
  const known = (await records.interviews.latest(LATEST)).find(({ event }) => event?.key === key)
  if (known) return known.id
  const { interview, debrief } = debriefOfEvent(kept, () => crypto.randomUUID(), Date.now())
  await records.interviews.put(interview)
  await records.debriefs.put(debrief)
  tellBackground({ type: 'records-changed' })
  return interview.id
}
