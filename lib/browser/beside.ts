import browser from 'webextension-polyfill'
import { type Beside, besideKeys, secretKey } from '../domain/backup/beside.ts'

/** What a backup has beside the records, as it lies in the storage. `secrets`: with the calendars' addresses and passwords */
export const readBeside = (secrets: boolean): Promise<Beside> =>
  browser.storage.local.get([...besideKeys, ...(secrets ? [secretKey] : [])])

/**
 * Writes rows beside the records.
 *
 * @returns what takes them back
 */
export async function writeBeside(rows: Beside): Promise<() => Promise<void>> {
  const keys = Object.keys(rows)
  const before = await browser.storage.local.get(keys)
  await browser.storage.local.set({ ...rows })
  return async () => {
    await browser.storage.local.set(before)
    await browser.storage.local.remove(keys.filter((key) => !(key in before)))
  }
}
