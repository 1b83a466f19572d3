import browser from 'webextension-polyfill'

/** Where the small values are once more: in the database, while `storage.local` can't be read for damage. */
interface Spare {
  get: (key: string) => Promise<unknown>
  set: (key: string, value: unknown) => Promise<void>
}

let spare: Spare | null = null

/** Said once in each page, before anything is read. */
export function keepSpareValuesIn(place: Spare): void {
  spare = place
}

/** What is stored under a key; undefined for nothing. `spare`: where it was read instead, and must be written. */
export async function readValue(area: 'local' | 'session', key: string): Promise<{ row: unknown; spare?: Spare }> {
  try {
    return { row: (await browser.storage[area].get(key))[key] }
  } catch (error) {
    if (!spare || area === 'session') throw error
    return { row: await spare.get(key), spare }
  }
}

/** Whether the browser reads its small values for us. */
export const canReadValues = (): Promise<boolean> =>
  browser.storage.local.get('settings').then(
    () => true,
    () => false,
  )
