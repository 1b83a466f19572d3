import type { Page } from 'puppeteer-core'
import { type LabBrowser, openBrowser } from '../e2e/harness/browser.ts'
import { type MeetCall, type MeetQuery, openMeet } from '../e2e/harness/meet.ts'
import { type Road, setUpRoad } from '../e2e/harness/road.ts'
import { silently } from '../e2e/harness/silently.ts'
import { until } from '../e2e/harness/until.ts'
import { emptyExtension } from './extensions.ts'
import type { Bench } from './row.ts'

export const people = 'Maya Lindqvar,Tobias Ashgrove'

/** A browser in which a call can be opened that its extension, if any, has noticed. */
export interface Opened {
  browser: LabBrowser
  call(query: MeetQuery): Promise<MeetCall>
  closeSurfaces(): Promise<void>
  stop(): Promise<void>
}

export async function openRoad(bench: Bench): Promise<Road> {
  const road = await setUpRoad({ extensionDir: bench.probed })
  const welcome = await road.browser.puppeteer.waitForTarget((target) => target.url().endsWith('/welcome.html'))
  await (await welcome.page())?.close()
  await road.browser.setSettings({ me: { name: 'Lena Haldorsen' } })
  return road
}

/** The same with the extension that does next to nothing, or with none. */
export async function openFloor(bench: Bench, extensionDir: string | null = emptyExtension): Promise<Opened> {
  const browser = await openBrowser({ lab: bench.lab, extensionDir })
  return {
    browser,
    async call(query) {
      const call = await openMeet(browser, { people, me: 'Lena Haldorsen', state: 'in-call', ...query })
      await call.waitFor('in-call')
      return call
    },
    async closeSurfaces() {
      await browser.extension().run(`(async () => {
        for (const { id } of await chrome.windows.getAll({ windowTypes: ['normal'] })) await chrome.sidePanel.close({ windowId: id }).catch(() => {})
        for (const { id } of await chrome.windows.getAll({ windowTypes: ['popup'] })) await chrome.windows.remove(id)
      })()`)
      await until(
        async () =>
          (await browser
            .extension()
            .run('chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }).then((all) => all.length)')) === 0,
        { what: 'the panel to close' },
      )
    },
    stop: () => browser.close(),
  }
}

/** A room of Meet for each number. */
export function roomOf(word: string, number: number): string {
  const letter = (value: number) => String.fromCharCode(97 + (value % 26))
  return `${word.slice(0, 3)}-${word.slice(3, 7)}-${letter(number / 676)}${letter(number / 26)}${letter(number)}`
}

/** When a page first painted a view that one can use, in ms since 1970. */
export const paintedAt = (page: Page, view: string): Promise<number> =>
  until(() => silently<number | undefined>(page, `bench.painted[${JSON.stringify(view)}]`), {
    what: `the view "${view}" to be painted`,
  })

/** Opens a step of the debrief form, by its place from 1 on. */
export async function openStep(page: Page, place: number): Promise<void> {
  const step = await page.waitForSelector(`details.step:nth-of-type(${place})`)
  if (!(await step?.evaluate((details) => details.hasAttribute('open'))))
    await step?.$('summary').then((one) => one?.click())
  await page.waitForSelector(`details.step:nth-of-type(${place})[open] .inside > *`)
}
