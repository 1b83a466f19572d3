import { clearAlarms, setAlarms } from '../../lib/browser/alarms.ts'
import { readSessions } from '../../lib/browser/stored.ts'
import { alarmsFor, type Ending, endingsOf } from '../../lib/domain/calendar/unattended-interviews.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { DAY, HOUR } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readOccasions } from '../shared/occasions.ts'

/** The alarms of the interviews that end by the clock: one for each. */
export const ENDING = 'ending:'

/** As far as the calendar is kept. */
const AHEAD_MS = 46 * DAY
/** So many of the latest records can be of an interview that is about to end. */
const LATEST = 100
/** Browsers take five hundred; those beyond come when the first have gone. */
const MOST_ALARMS = 200

/** What ends by the clock, as far as the calendar is kept. */
export async function readEndings(records: Records, now: number): Promise<Ending[]> {
  const [occasions, interviews] = await Promise.all([
    readOccasions(records, now - 4 * HOUR, now + AHEAD_MS),
    records.interviews.latest(LATEST),
  ])
  return endingsOf(occasions, interviews)
}

/** A call in the browser, which nothing interrupts. */
export const callIsOn = async () =>
  (await readSessions()).some(({ state, platform }) => state !== 'ended' && platform !== 'practice')

/**
 * Sets one alarm for the end of each interview that no call page shows, and takes back those that are not needed any
 * more. Browsers forget alarms when they are closed, so this is done at each start of the worker too.
 */
export async function planEndings(records: Records, settings: Settings): Promise<void> {
  if (settings.popUp.everythingOff) return clearAlarms(ENDING)
  const now = Date.now()
  const alarms = alarmsFor(now, await readEndings(records, now), await callIsOn())
  await setAlarms(
    ENDING,
    alarms.slice(0, MOST_ALARMS).map(({ name, at }) => ({ name: ENDING + name, at })),
  )
}
