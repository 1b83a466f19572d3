import type { Page } from 'puppeteer-core'
import type { ThankYouDraft } from '../../../lib/domain/thank-you/thank-you-draft.ts'
import { debrief, empty, interview, type Sample } from '../../pictures/samples.ts'
import type { LabBrowser } from './browser.ts'
import { plant } from './plant.ts'
import { waitForView } from './road.ts'
import { silently } from './silently.ts'
import { until } from './until.ts'

const MINUTE = 60_000

/** One interview with Maya, of whom much was captured, and Tobias, of whom nothing was. */
export function oneInterview(now = Date.now()): Sample {
  const one = interview('one', now - 4 * MINUTE)
  return { ...empty, interviews: [one], debriefs: [debrief(one)] }
}

export interface DeskOptions {
  sample?: Sample
  width?: number
  /** Runs in the page before its own scripts. */
  inject?: string
}

/** Opens the notes of the planted interview, anew, as wide as a side panel. */
export async function openDesk(browser: LabBrowser, options: DeskOptions = {}): Promise<Page> {
  const { sample = oneInterview(), width = 400, inject } = options
  await plant(browser, sample)
  const page = await browser.puppeteer.newPage()
  page.setDefaultTimeout(10_000)
  if (inject) await page.evaluateOnNewDocument(inject)
  await page.setViewport({ width, height: 800 })
  await page.goto(`chrome-extension://${browser.extensionId()}/sidepanel.html?interview=one`)
  await waitForView(page, 'debrief')
  await press(page, '.actionbar .unlocked .link')
  await waitForView(page, 'thank-you')
  await page.waitForSelector('.letter .from')
  return page
}

/** Presses what is there, wherever the screen has scrolled to. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector)
  await element?.evaluate((found) => (found as HTMLElement).click())
}

/** Presses the button that says this. */
export async function pressButton(page: Page, words: string, within = ''): Promise<void> {
  const selector = JSON.stringify(`${within} button`)
  const found = `[...document.querySelectorAll(${selector})].find((one) => one.textContent.trim() === ${JSON.stringify(words)})`
  await until(() => silently<boolean>(page, `Boolean(${found})`), { what: `the button “${words}”` })
  const handle = await page.evaluateHandle(found)
  await handle.evaluate((element) => (element as HTMLElement).click())
}

export interface Letter {
  to: string
  subject: string
  body: string
}

/** The letter as it stands on the screen. */
export const letterOn = (page: Page, note = '.note'): Promise<Letter> =>
  silently<Letter>(
    page,
    `(() => {
      const note = document.querySelector(${JSON.stringify(note)})
      return {
        to: note.querySelector('.head bdi.hint')?.textContent ?? '',
        subject: note.querySelector('.head strong')?.textContent ?? '',
        body: [...note.querySelectorAll('.body p')].map((p) => p.textContent).join('\\n\\n'),
      }
    })()`,
  )

/** What the user did to the notes, as it lies on the disk. */
export const draftsOf = (browser: LabBrowser): Promise<ThankYouDraft[]> =>
  browser.extension().run<ThankYouDraft[]>(`new Promise((done, failed) => {
    const open = indexedDB.open('afterword')
    open.onerror = () => failed(open.error)
    open.onsuccess = () => {
      const all = open.result.transaction('thankYouDrafts').objectStore('thankYouDrafts').getAll()
      all.onsuccess = () => { open.result.close(); done(all.result) }
    }
  })`)
