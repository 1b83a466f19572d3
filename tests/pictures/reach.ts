import type { Page } from 'puppeteer-core'
import { waitForView } from '../e2e/harness/road.ts'

type Reach = (page: Page) => Promise<void>

/** Presses without scrolling to it first: a picture comes later. */
export const press =
  (selector: string): Reach =>
  async (page) => {
    const element = await page.waitForSelector(selector)
    await element?.evaluate((found) => (found as HTMLElement).click())
  }

/** Opens a step of the part that is shown, by its place; from the end where it is negative. */
export const step =
  (place: number): Reach =>
  async (page) => {
    await waitForView(page, 'debrief')
    const at = place > 0 ? `.step:nth-child(${place})` : `.step:nth-last-child(${-place})`
    await page.waitForSelector(at)
    if (!(await page.$eval(at, (details) => (details as HTMLDetailsElement).open))) await press(`${at} > summary`)(page)
    await page.waitForSelector(`${at}[open] .inside`)
  }

/** Opens a part of a debrief, by its place among the tabs. */
export const part =
  (place: number): Reach =>
  async (page) => {
    await waitForView(page, 'debrief')
    await press(`main nav button:nth-child(${place})`)(page)
    await page.waitForSelector(`main nav button:nth-child(${place})[aria-current]`)
    await page.waitForSelector('.step')
    if (await page.$('.cards-foot')) await press('.cards-foot .btn')(page)
  }

/** A step of a part. */
export const inPart =
  (place: number, number: number): Reach =>
  async (page) => {
    await part(place)(page)
    await step(number)(page)
  }

/** One of the ways aside under the steps. */
export const aside =
  (place: number, after: string): Reach =>
  async (page) => {
    await part(1)(page)
    await press(`.foot .btn:nth-of-type(${place})`)(page)
    await page.waitForSelector(after)
  }
