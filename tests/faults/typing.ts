import type { Page } from 'puppeteer-core'
import type { Lab } from '../call-lab/server.ts'
import { type LabBrowser, openBrowser } from '../e2e/harness/browser.ts'
import { plant } from '../e2e/harness/plant.ts'
import { debriefsOf } from '../e2e/harness/records.ts'
import { waitForView } from '../e2e/harness/road.ts'
import { silently } from '../e2e/harness/silently.ts'
import { debrief, empty, interview } from '../pictures/samples.ts'
import { drop, newFolder } from './profile.ts'
import { newRow, type Row } from './row.ts'

const words = 'Brindlewick Energy of the North and of all that lies beyond it '
/** A stroke is on the disk at the latest so long after it, with what a browser under load adds. ms */
const LATEST_MS = 300

/** What was typed, and how much of it had to be kept by when the fault came. */
interface Typed {
  all: string
  /** "Saved" was said of so many letters. */
  acknowledged: number
}

async function openForm(browser: LabBrowser): Promise<Page> {
  const one = interview('one', Date.now() - 60_000)
  await plant(browser, { ...empty, interviews: [one], debriefs: [debrief(one, { company: '', role: '' })] })
  const page = await browser.extensionPage('sidepanel.html?interview=one')
  await waitForView(page, 'debrief')
  const field = await page.waitForSelector('aria/Company[role="textbox"]')
  await field?.focus()
  // What is in the field whenever the mark says that all of it is saved.
  await silently(
    page,
    `(() => {
      const field = document.activeElement
      globalThis.acknowledged = 0
      new MutationObserver(() => {
        if (document.querySelector('[data-saved="saved"]')) globalThis.acknowledged = field.value.length
      }).observe(document.body, { subtree: true, childList: true, attributes: true })
    })()`,
  )
  return page
}

async function type(page: Page, letters: number): Promise<Typed> {
  const all = words.repeat(Math.ceil(letters / words.length)).slice(0, letters)
  for (const letter of all) await page.keyboard.type(letter, { delay: 15 + Math.random() * 120 })
  return { all, acknowledged: await silently<number>(page, 'globalThis.acknowledged') }
}

function judge(row: Row, { all, acknowledged }: Typed, stored: string, must: number, what: string): void {
  row.trials++
  if (!all.startsWith(stored)) row.torn++
  const missing = Math.max(acknowledged, must) - stored.length
  if (missing > 0) row.lost += missing
  if (missing > 0 || !all.startsWith(stored)) row.notes.push(`${what}: “${stored}” of “${all}”`)
}

const stored = async (browser: LabBrowser): Promise<string> => (await debriefsOf(browser))[0]?.company ?? ''

/** SIGKILL in the middle of a word, and after the wait that a stroke may take. */
export async function kills(lab: Lab, trials: number): Promise<Row> {
  const row = newRow('the browser killed while typing')
  for (let trial = 0; trial < trials; trial++) {
    const profile = newFolder()
    try {
      const browser = await openBrowser({ lab, userDataDir: profile })
      const page = await openForm(browser)
      const typed = await type(page, 5 + Math.floor(Math.random() * 40))
      const waits = trial % 2 === 1
      if (waits) await new Promise((later) => setTimeout(later, LATEST_MS))
      await browser.killHard()
      const again = await browser.reopen()
      judge(row, typed, await stored(again), waits ? typed.all.length : 0, `kill ${trial}`)
      await again.quit()
    } finally {
      drop(profile)
    }
  }
  return row
}

const leavings: Record<string, (page: Page, browser: LabBrowser) => Promise<unknown>> = {
  reloaded: (page) => page.reload(),
  left: (page) => page.goto('about:blank'),
  closed: (page) => page.close(),
  'the browser quit': (_page, browser) => browser.quit(),
}

/** The page goes in the very moment of a stroke: nothing of what was typed may be missing. */
export async function leaving(lab: Lab, trials: number): Promise<Row> {
  const row = newRow('the page left, reloaded or closed, or the browser quit, while typing')
  const ways = Object.entries(leavings)
  for (let trial = 0; trial < trials; trial++) {
    const [how, leave] = ways[trial % ways.length] as (typeof ways)[number]
    const profile = newFolder()
    try {
      let browser = await openBrowser({ lab, userDataDir: profile })
      const page = await openForm(browser)
      const typed = await type(page, 5 + Math.floor(Math.random() * 20))
      await leave(page, browser)
      if (how === 'the browser quit') browser = await browser.reopen()
      judge(row, typed, await stored(browser), typed.all.length, how)
      await browser.quit()
    } finally {
      drop(profile)
    }
  }
  return row
}
