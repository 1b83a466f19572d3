import { readCorrections } from '../../lib/browser/corrections.ts'
import { underCorrections } from '../../lib/domain/calendar/correction.ts'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { oneOfEach } from '../../lib/domain/calendar/one-of-each.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'

const BEFORE = 14 * DAY
const AFTER = 45 * DAY
/** No more interviews than these fall into the window. */
const LATEST = 200

/** The events around now as the calendar shows them, each once and under the user's word, and the latest interviews. */
export async function readWindow(
  records: Records,
  now: number,
): Promise<{ events: KeptEvent[]; interviews: Interview[] }> {
  const [kept, corrections, interviews] = await Promise.all([
    records.calendarEvents.between(now - BEFORE, now + AFTER),
    readCorrections(),
    records.interviews.latest(LATEST),
  ])
  return { events: oneOfEach(kept).map((event) => underCorrections(event, corrections)), interviews }
}
