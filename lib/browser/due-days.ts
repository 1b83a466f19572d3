import browser from 'webextension-polyfill'

// DO NOT CHANGE: it names what is in people's storage.local.
const DUE_DAYS = 'dueDays'
const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)

/**
 * The days on which tasks call, `YYYY-MM-DD`: what the badge needs to know of tasks. Our pages, which have the tasks, write
 * it; the background need not have them.
 */
export async function readDueDays(): Promise<string[]> {
  const row = (await browser.storage.local.get(DUE_DAYS))[DUE_DAYS]
  return Array.isArray(row) ? row.filter(isDay) : []
}

/** Resolves to whether they were others before. */
export async function writeDueDays(days: readonly string[]): Promise<boolean> {
  if ((await readDueDays()).join() === days.join()) return false
  await browser.storage.local.set({ [DUE_DAYS]: days })
  return true
}
