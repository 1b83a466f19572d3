import type { Page } from 'puppeteer-core'
import type { CallSession } from '../../../lib/domain/call/session.ts'
import { type Lab, startLab } from '../../call-lab/server.ts'
import { type BrowserOptions, type LabBrowser, openBrowser } from './browser.ts'
import { type MeetCall, type MeetQuery, openMeet } from './meet.ts'
import { silently } from './silently.ts'
import { findSurface } from './surfaces.ts'
import { until } from './until.ts'

/** A lab with a browser in which calls of any length count. */
export interface Road {
  lab: Lab
  browser: LabBrowser
  /** A Meet call that the extension has noticed. */
  call(query?: MeetQuery): Promise<MeetCall>
  sessions(): Promise<CallSession[]>
  session(room: string): Promise<CallSession>
  /** Waits until all that follows from the start of a call is done. */
  noticed(): Promise<void>
  /** Our own pages that show a debrief, wherever they stand. */
  surfaces(): Promise<Page[]>
  /** Closes the side panel and the extension's windows. */
  closeSurfaces(): Promise<void>
  stop(): Promise<void>
}

export async function setUpRoad(options: Partial<BrowserOptions> = {}): Promise<Road> {
  const lab = await startLab()
  const browser = await openBrowser({ lab, ...options })
  await browser.setSettings({ popUp: { minimumSeconds: 0 } })
  const sessions = async () => (await browser.storageGet<CallSession[]>('sessions')) ?? []
  const session = (room: string) =>
    until(async () => (await sessions()).find((one) => one.room === room), {
      within: 15_000,
      what: `a session of ${room}`,
    })
  // The icon changes last.
  const noticed = async () => {
    await until(
      async () =>
        (await browser.extension().run<string>('chrome.action.getTitle({})')).includes('interview in progress'),
      { within: 15_000, what: 'the icon of a call' },
    )
  }
  return {
    lab,
    browser,
    sessions,
    session,
    noticed,
    async surfaces() {
      const start = `chrome-extension://${browser.extensionId()}/sidepanel.html`
      const found = await Promise.all(
        (['side-panel', 'popup'] as const).map((surface) => findSurface(browser.puppeteer, start, surface)),
      )
      return found.filter((page) => page !== undefined)
    },
    async call(query = {}) {
      const call = await openMeet(browser, {
        people: 'Maya Lindqvar,Tobias Ashgrove',
        me: 'Lena Haldorsen',
        state: 'in-call',
        ...query,
      })
      await session(query.code ?? 'abc-defg-hij')
      await noticed()
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
    async stop() {
      await browser.close()
      await lab.stop()
    },
  }
}

/** Waits for the view that a page of the extension shows. */
export async function waitForView(page: Page, view: string, within = 10_000): Promise<void> {
  await until(async () => (await silently(page, 'document.querySelector("main")?.dataset.view')) === view, {
    within,
    what: `the view "${view}"`,
  })
}

/** The text that a page shows. */
export const textOf = (page: Page): Promise<string> => silently<string>(page, 'document.body.innerText')

/** Waits until all that was typed is on the disk, as the page itself says. */
export const waitUntilSaved = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-saved="saved"]', { timeout: 10_000 })
