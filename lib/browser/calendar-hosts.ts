import browser from 'webextension-polyfill'

/** The match pattern of the one host of a calendar. iCloud keeps each account on a host of its own, which it names later. */
export function patternFor(address: string): string {
  const { hostname } = new URL(address)
  return hostname === 'caldav.icloud.com' ? 'https://*.icloud.com/*' : `https://${hostname}/*`
}

/** Whether the user allows the host of this address now. */
export function mayRead(address: string): Promise<boolean> {
  const { hostname } = new URL(address)
  return browser.permissions.contains({ origins: [`https://${hostname}/*`] }).catch(() => false)
}

/** Asks the user for the host, in the browser's own words. Must be called in the tick of a click. False: they said no. */
export function askToRead(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternFor(address)] })
}

/** Gives the hosts of these addresses back, as far as no other calendar needs them. */
export async function giveBackHosts(addresses: readonly string[], stillNeeded: readonly string[]): Promise<void> {
  const needed = new Set(stillNeeded.map(patternFor))
  const origins = [...new Set(addresses.map(patternFor))].filter((pattern) => !needed.has(pattern))
  // What belongs to a call site is no optional host: the browser keeps it, and says so.
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false)
}

/** Calls `onChange` when the user gave or took a host, here or in the browser's settings. */
export function watchHosts(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange)
  browser.permissions.onRemoved.addListener(onChange)
}
