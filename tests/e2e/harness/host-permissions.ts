import type { Browser } from 'puppeteer-core'

interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>
  removeHostPermission(extensionId: string, pattern: string): Promise<void>
}

/** Calls the API behind the browser's own page of extensions, which no extension and no web page reaches. */
async function onExtensionsPage(
  browser: Browser,
  method: keyof DeveloperPrivate,
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
