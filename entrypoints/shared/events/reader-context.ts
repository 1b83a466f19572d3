import { readCorrections } from '../../../lib/browser/corrections.ts'
import { readSettings } from '../../../lib/browser/stored.ts'
import type { ReaderContext } from '../../../lib/domain/interview/understanding.ts'
import type { Records } from '../../../lib/storage/repository.ts'

/** So many of the latest interviews tell which companies the user talks to. */
const LATEST = 200

/** Who the user is and what they know, for the understanding of an event. */
export async function readReaderContext(records: Records): Promise<ReaderContext> {
  const [{ settings }, corrections, interviews] = await Promise.all([
    readSettings(),
    readCorrections(),
    records.interviews.latest(LATEST),
  ])
  const debriefs = await Promise.all(interviews.map(({ id }) => records.debriefs.get(id).catch(() => undefined)))
  const companies = new Set(debriefs.map((debrief) => debrief?.company.trim() ?? '').filter(Boolean))
  const name = settings.me.name.trim()
  return { addresses: [], names: name ? [name] : [], companies: [...companies], corrections }
}
