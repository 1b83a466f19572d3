import { tellBackground } from '../../../lib/browser/own-page.ts'
import { eventKey } from '../../../lib/domain/calendar/calendar-event.ts'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import { debriefOfEvent } from '../../../lib/domain/debrief/from-event.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { addBoth } from '../begin-debrief.ts'

/** So many of the latest interviews are looked through for one of this event. */
const LATEST = 200

/** The interview of an event that is over: the one that is known, else a new one. Resolves with its id. */
export async function debriefOf(kept: KeptEvent, records: Records): Promise<string> {
  const key = eventKey(kept.event)
  const { interview, debrief } = debriefOfEvent(kept, () => crypto.randomUUID(), Date.now())
  const id = await records.together(['interviews', 'debriefs'], async (stores) => {
    const known = (await stores.interviews.latest(LATEST)).find(({ event }) => event?.key === key)
    if (known) return known.id
    await addBoth(stores, interview, debrief)
    return interview.id
  })
  if (id === interview.id) tellBackground({ type: 'records-changed' })
  return id
}
