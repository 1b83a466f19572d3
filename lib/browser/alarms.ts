import browser from 'webextension-polyfill'

/** Makes the alarms whose names begin with `prefix` these and no others. Those that are right already are left alone. */
export async function setAlarms(prefix: string, wanted: readonly { name: string; at: number }[]): Promise<void> {
  const times = new Map(wanted.map(({ name, at }) => [name, at]))
  for (const { name, scheduledTime } of await browser.alarms.getAll()) {
    if (!name.startsWith(prefix)) continue
    const at = times.get(name)
    if (at === undefined) await browser.alarms.clear(name)
    else if (isSame(scheduledTime, at)) times.delete(name)
  }
  for (const [name, when] of times) browser.alarms.create(name, { when })
}

export const clearAlarms = (prefix: string): Promise<void> => setAlarms(prefix, [])

/** Browsers round the time of an alarm. */
const isSame = (a: number, b: number) => Math.abs(a - b) < 1_000
