import { readIdentity, readOwnAddresses } from '../../../lib/browser/calendar-sources.ts'
import { readCorrections } from '../../../lib/browser/corrections.ts'
import { readSettings } from '../../../lib/browser/stored.ts'
import type { ReaderContext } from '../../../lib/domain/calendar/understanding.ts'
import type { Records } from '../../../lib/storage/repository.ts'

/** So many of the latest interviews tell which companies the user talks to. */
const LATEST = 200

/** Who the user is and what they know, for the understanding of an event. */
export async function readReaderContext(records: Records): Promise<ReaderContext> {
  const [{ settings }, identity, addresses, corrections, interviews] = await Promise.all([
    readSettings(),
    readIdentity(),
    readOwnAddresses(),
    readCorrections(),
    records.interviews.latest(LATEST),
  ])
  const debriefs = await Promise.all(interviews.map(({ id }) => records.debriefs.get(id).catch(() => undefined)))
  const each = (values: readonly string[]) => [...new Set(values.map((value) => value.trim()).filter(Boolean))]
  return {
    addresses,
    names: each([settings.me.name, ...identity.names]),
    companies: each(debriefs.map((debrief) => debrief?.company ?? '')),
    corrections,
  }
}
