import type { Page } from 'puppeteer-core'
import { silently } from '../e2e/harness/silently.ts'
import { until } from '../e2e/harness/until.ts'

/** When a page first painted a view that one can use, in ms since 1970. */
export const paintedAt = (page: Page, view: string): Promise<number> =>
  until(() => silently<number | undefined>(page, `bench.painted[${JSON.stringify(view)}]`), {
    what: `the view "${view}" to be painted`,
  })

const asked = 'details.step:nth-of-type(3)'
const newQuestion = `${asked}[open] .rapid > li:last-child textarea`

/** Opens the questions of the debrief form, with the cursor in the empty one at the end. */
export async function beginQuestion(page: Page): Promise<void> {
  const step = await page.waitForSelector(asked)
  if (!(await step?.evaluate((details) => details.hasAttribute('open')))) await page.click(`${asked} > summary`)
  await page.waitForSelector(newQuestion)
  await page.focus(newQuestion)
}
