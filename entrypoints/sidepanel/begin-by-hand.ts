import { tellBackground } from '../../lib/browser/own-page.ts'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { interviewByHand } from '../../lib/domain/interview/by-hand.ts'
import type { Records } from '../../lib/storage/repository.ts'

/** Begins the debrief of an interview that nobody saw. Gives the interview's id. */
export async function beginByHand(records: Records): Promise<string> {
  const interview = interviewByHand(crypto.randomUUID(), Date.now())
  await records.interviews.put(interview)
  await records.debriefs.put(prefill(interview, () => crypto.randomUUID()))
  tellBackground({ type: 'records-changed' })
  return interview.id
}
