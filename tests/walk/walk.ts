import { join } from 'node:path'
import { startLab } from '../call-lab/server.ts'
import { type LabBrowser, openBrowser } from '../e2e/harness/browser.ts'
import { walkPractice } from './practice.ts'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = process.argv.includes('--headless') || !hasDisplay

/** The browser stays with the person until they close it. */
async function stay(browser: LabBrowser): Promise<void> {
  console.log('A browser is open with Afterword in it, in a profile that is thrown away. Press "Start practice call".')
  console.log('Close the browser to end.')
  await new Promise((closed) => browser.puppeteer.once('disconnected', () => closed(undefined)))
}

const lab = await startLab()
const browser = await openBrowser({ lab, headless, welcome: 'keep' })
try {
  // The extension opens its welcome page itself when it is new.
  const welcome = await browser.puppeteer.waitForTarget((target) => target.url().endsWith('/welcome.html'))
  const page = await welcome.page()
  if (!page) throw new Error('The welcome page did not open')
  await page.bringToFront()
  if (headless) await walkPractice(browser, page, join(import.meta.dirname, '../../out/walk'))
  else await stay(browser)
} finally {
  await browser.close()
  await lab.stop()
}
