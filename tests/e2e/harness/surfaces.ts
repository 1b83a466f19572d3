import type { Browser, Page, Target } from 'puppeteer-core'
import { silently } from './silently.ts'
import { until } from './until.ts'

export type Surface = 'side-panel' | 'popup' | 'normal' | 'action-popup'

/** The same page can stand in a side panel, a window or a tab: its address does not tell, the browser does. */
const whereAmI = `(async () => {
  const tab = await chrome.tabs.getCurrent()
  if (tab) return (await chrome.windows.get(tab.windowId)).type
  const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
  return panels.some((panel) => panel.documentUrl === location.href) ? 'side-panel' : 'action-popup'
})()`

const pages = new WeakMap<Target, Promise<Page>>()

function pageOf(target: Target): Promise<Page> {
  const known = pages.get(target)
  if (known) return known
  const page = target.asPage().then((found) => {
    found.setDefaultTimeout(10_000)
    return found
  })
  pages.set(target, page)
  return page
}

/** The page of the extension that is shown on this kind of surface now, if there is one. */
export async function findSurface(browser: Browser, start: string, surface: Surface): Promise<Page | undefined> {
  for (const target of browser.targets()) {
    // A tab has two targets: the `tab` around it cannot be a page.
    if (!target.url().startsWith(start) || String(target.type()) === 'tab') continue
    const page = await pageOf(target)
    if ((await silently(page, whereAmI).catch(() => undefined)) === surface) return page
  }
  return undefined
}

export function waitForSurface(browser: Browser, start: string, surface: Surface, within: number): Promise<Page> {
  return until(() => findSurface(browser, start, surface), { within, what: `${start} on the surface "${surface}"` })
}
