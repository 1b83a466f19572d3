import { resolve } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { firefoxId } from '../../../scripts/firefox-id.ts'
import type { Lab } from '../../call-lab/server.ts'
import { until } from './until.ts'

const ID = firefoxId(process.env)
/** Firefox gives each installation an origin of its own; this one is chosen, so that the pages have an address. */
const UUID = '5b0c9b2e-0f5d-4a3b-9d0a-2f6b1f3f7c11'
const origin = `moz-extension://${UUID}/`

export interface FirefoxRoad {
  /** Opens a page on a call site's real host name. The port shows, since Firefox maps names and not ports. */
  call(path: string, host?: string): Promise<Page>
  /** The options of the extension. The browser's own questions are answered with "allow". */
  options: Page
  /** Evaluates where the extension's API is. */
  run<T>(expression: string): Promise<T>
  stop(): Promise<void>
}

/** A real Firefox on the lab with the built extension in it. */
export async function openFirefox(lab: Lab): Promise<FirefoxRoad> {
  const scripts: { findFirefox(): string } = await import(
    new URL('../../../scripts/browsers.mjs', import.meta.url).href
  )
  const browser = await launch({
    browser: 'firefox',
    executablePath: scripts.findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'meet.google.com,meet.jit.si',
      'extensions.webextOptionalPermissionPrompts': false,
      'security.cert_pinning.enforcement_level': 0,
      'network.stricttransportsecurity.preloadlist': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'media.navigator.permission.disabled': true,
      'media.navigator.streams.fake': true,
    },
  })
  await browser.installExtension(resolve(import.meta.dirname, '../../../.output/firefox-mv3'))
  const desk = await openDesk(browser)
  return {
    options: desk,
    async call(path, host = 'meet.google.com') {
      const page = await browser.newPage()
      await page.goto(`https://${host}:${lab.port}${path}`)
      return page
    },
    run: <T>(expression: string) => desk.evaluate(expression) as Promise<T>,
    stop: () => browser.close(),
  }
}

/** A page of the extension. The driver never hears that it has loaded, so it is asked until it answers. */
async function openDesk(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  void page.goto(`${origin}options.html#sites`, { timeout: 2_000 }).catch(() => {})
  await until(() => page.evaluate('typeof browser === "object" && Boolean(browser.storage)'), {
    what: "the extension's page in Firefox",
  })
  return page
}
