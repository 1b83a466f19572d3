import type { Browser } from 'puppeteer-core'

/** "Site access" among the details of an extension. */
type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES'

interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>
  removeHostPermission(extensionId: string, pattern: string): Promise<void>
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: HostAccess }): Promise<void>
}

/** Calls the API behind the browser's own page of extensions, which no extension and no web page reaches. */
async function onExtensionsPage(
  browser: Browser,
  method: 'addHostPermission' | 'removeHostPermission',
  extensionId: string,
  patterns: readonly string[],
): Promise<void> {
  const page = await browser.newPage({ background: true })
  await page.goto('chrome://extensions/')
  await page.evaluate(
    async (name, id, hosts) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
      for (const host of hosts) await developerPrivate[name](id, host)
    },
    method,
    extensionId,
    patterns,
  )
  await page.close()
}

/**
 * The user's "Allow" to a request for optional hosts, given beforehand: no test can press a button of the browser's own
 * dialog. The extension has the permission only once it has asked for it (`permissions.request` in a click).
 *
 * @param patterns such as `https://meet.jit.si/*`
 */
export function allowHosts(browser: Browser, extensionId: string, ...patterns: string[]): Promise<void> {
  return onExtensionsPage(browser, 'addHostPermission', extensionId, patterns)
}

/** The user takes optional hosts back in the browser's own settings. */
export function revokeHosts(browser: Browser, extensionId: string, ...patterns: string[]): Promise<void> {
  return onExtensionsPage(browser, 'removeHostPermission', extensionId, patterns)
}

/** The user's choice of "Site access" in the details of the extension. */
export async function setSiteAccess(browser: Browser, extensionId: string, hostAccess: HostAccess): Promise<void> {
  const page = await browser.newPage({ background: true })
  await page.goto('chrome://extensions/')
  await page.evaluate(
    (change) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  )
  await page.close()
}
