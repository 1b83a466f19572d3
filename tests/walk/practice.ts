import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { LabBrowser } from '../e2e/harness/browser.ts'
import { textOf, waitForView } from '../e2e/harness/road.ts'
import { until } from '../e2e/harness/until.ts'

/** Walks the practice call from the lobby to the letter, as a new user would, with a picture and a time for each step. */
export async function walkPractice(browser: LabBrowser, welcome: Page, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const started = Date.now()
  let number = 0
  const step = async (what: string, page: Page, width: number, height?: number) => {
    number++
    const name = `${number}-${what
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, '')}.png`
    await browser.picture(page, join(folder, name), { width, height })
    console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`)
  }

  await step('Welcome', welcome, 1200)
  await welcome.click('aria/Start practice call')
  await welcome.waitForSelector('[data-practice-state="lobby"]')
  await step('Lobby', welcome, 1200)
  await welcome.click('[data-practice-state="lobby"] .call-btn')
  await until(
    async () => (await browser.extension().run<string>('chrome.action.getTitle({})')).includes('interview in progress'),
    {
      what: 'the call to be noticed',
    },
  )
  await step('Call with two interviewers', welcome, 1200)
  await welcome.bringToFront()
  await welcome.click('[data-practice-leave]')
  const panel = await browser.sidePanel()
  await waitForView(panel, 'debrief')
  await step('Left, the debrief is open', panel, 400, 860)
  await panel.click('aria/Draft thank-you')
  await waitForView(panel, 'thank-you')
  await until(async () => (await textOf(panel)).includes('1,900 cases'), { what: 'the letter' })
  await step('The thank-you note is drafted', panel, 400)
  console.log(`\nPictures: ${folder}`)
}
