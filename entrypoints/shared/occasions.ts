import { readOwnAddresses } from '../../lib/browser/calendar-sources.ts'
import { readCorrections } from '../../lib/browser/corrections.ts'
import { type Occasion, occasionsOf, type Said } from '../../lib/domain/calendar/occasion.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'

/** A merged day begins long before its last part. */
const LONGEST_MS = DAY

export async function readSaid(): Promise<Said> {
  const [corrections, addresses] = await Promise.all([readCorrections(), readOwnAddresses()])
  return { corrections, addresses }
}

/** The calendar's meetings that may be on at a time of the window. ms since 1970 */
export async function readOccasions(records: Records, from: number, to: number): Promise<Occasion[]> {
  const [events, said] = await Promise.all([records.calendarEvents.between(from - LONGEST_MS, to), readSaid()])
  return occasionsOf(events, said)
}
