import browser, { type Alarms } from 'webextension-polyfill'
import { attempt } from './refusals.ts'

/**
 * Sets an alarm that a restart of the browser doesn't take, where the browser can promise that. Where it refuses even the
 * plain one, the next start of the worker tries again.
 *
 * @returns whether it is set
 */
export const setAlarm = (name: string, info: Alarms.CreateAlarmInfoType): Promise<boolean> =>
  attempt('alarm', async () => {
    try {
      await browser.alarms.create(name, { ...info, persistAcrossSessions: true } as Alarms.CreateAlarmInfoType)
    } catch {
      // Before Chrome 150, and elsewhere, the property isn't known.
      await browser.alarms.create(name, info)
    }
  })

/** Makes the alarms whose names begin with `prefix` these and no others. Those that are right already are left alone. */
export async function setAlarms(prefix: string, wanted: readonly { name: string; at: number }[]): Promise<void> {
  const times = new Map(wanted.map(({ name, at }) => [name, at]))
  for (const { name, scheduledTime } of await browser.alarms.getAll()) {
    if (!name.startsWith(prefix)) continue
    const at = times.get(name)
    if (at === undefined) await browser.alarms.clear(name)
    else if (isSame(scheduledTime, at)) times.delete(name)
  }
  for (const [name, when] of times) await setAlarm(name, { when })
}

export const clearAlarms = (prefix: string): Promise<void> => setAlarms(prefix, [])

/** Browsers round the time of an alarm. */
const isSame = (a: number, b: number) => Math.abs(a - b) < 1_000
