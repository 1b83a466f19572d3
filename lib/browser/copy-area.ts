import browser from 'webextension-polyfill'

/** What begins the key of each value of the second copy. */
const OWN = 'copy:'

/** A part of the extension's storage as the second copy uses it (`CopyArea` of lib/storage). */
export const copyArea = (name: 'local' | 'session') => {
  const area = browser.storage[name]
  const keys = async () => (await newer(area).getKeys?.()) ?? Object.keys(await area.get(null))
  return {
    get: (wanted: readonly string[]): Promise<Record<string, unknown>> => area.get([...wanted]),
    keys: async (...beginnings: readonly string[]) =>
      (await keys()).filter((key) => beginnings.some((beginning) => key.startsWith(beginning))),
    set: (values: Readonly<Record<string, unknown>>) => area.set(values),
    remove: (gone: readonly string[]) => area.remove([...gone]),
    others: async (): Promise<Record<string, unknown>> =>
      area.get((await keys()).filter((key) => !key.startsWith(OWN))),
  }
}

/** Chrome 130 has it; without it, everything has to be read. */
const newer = (area: object) => area as { getKeys?(): Promise<string[]> }

/** Calls `onChange` with the new values of what is not of the second copy, undefined for what was removed. */
export function watchSmallValues(onChange: (changes: Record<string, unknown>) => void): void {
  browser.storage.onChanged.addListener((changes, where) => {
    if (where !== 'local') return
    const small = Object.entries(changes).flatMap(([key, { newValue }]): [string, unknown][] =>
      key.startsWith(OWN) ? [] : [[key, newValue]],
    )
    if (small.length > 0) onChange(Object.fromEntries(small))
  })
}
