import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Records } from '../../lib/storage/repository.ts'

/** What is older helps nobody to prepare. */
const LATEST = 100

/** The latest debriefs that can be read; practice calls are none. */
export async function readDebriefs(records: Records, count = LATEST): Promise<Debrief[]> {
  const interviews = (await records.interviews.latest(count)).filter(({ practice }) => !practice)
  const found = await Promise.all(interviews.map(({ id }) => records.debriefs.get(id).catch(() => undefined)))
  return found.filter((debrief) => debrief !== undefined)
}
