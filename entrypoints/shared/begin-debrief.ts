import { tellBackground } from '../../lib/browser/own-page.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { interviewByHand } from '../../lib/domain/interview/by-hand.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Records, Stores } from '../../lib/storage/repository.ts'

/** Begins the debrief of an interview that nobody saw. Gives the interview's id. */
export async function beginByHand(records: Records): Promise<string> {
  const interview = interviewByHand(crypto.randomUUID(), Date.now())
  const debrief = prefill(interview, () => crypto.randomUUID())
  await records.together(['interviews', 'debriefs'], (stores) => addBoth(stores, interview, debrief))
  tellBackground({ type: 'records-changed' })
  return interview.id
}

/** A new interview and its debrief: in one transaction, so that there is never one without the other. */
export async function addBoth(
  stores: Pick<Stores, 'interviews' | 'debriefs'>,
  interview: Interview,
  debrief: Debrief,
): Promise<void> {
  await stores.interviews.change(interview.id, (stored) => stored ?? interview)
  await stores.debriefs.change(interview.id, (stored) => stored ?? debrief)
}
