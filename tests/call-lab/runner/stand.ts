import type { Frame, Page } from 'puppeteer-core'
import type { LabBrowser } from '../../e2e/harness/browser.ts'
import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import type { Scene } from '../scenarios/scenario.ts'

/** One window of a scenario, with the tabs in it. */
export interface Stand {
  windowId: number
  /** Opens one more tab, which comes to the front. */
  tab(address: string): Promise<LabTab>
  close(): Promise<void>
}

export interface LabTab {
  id: number
  page: Page
  /** When a card came up in the page, ms since 1970. */
  cards: number[]
  /** When the mouse was clicked in it. */
  clicks: number[]
  /** A function of the page's `lab`, as nobody's click. */
  lab(call: string, values: readonly unknown[]): Promise<unknown>
  click(selector: string): Promise<void>
}

let opened = 0

/** Runs in each document before its own scripts: hands over the markup, and tells of the card and of clicks. */
function prepare(scene: string): void {
  const tell = globalThis as unknown as Record<'labCard' | 'labClick', (at: number) => void>
  if (window === window.top) window.stageScene = JSON.parse(scene)
  addEventListener('click', () => tell.labClick(Date.now()), true)
  const look = new MutationObserver(() => {
    if (document.querySelector('afterword-card') === null) return
    look.disconnect()
    tell.labCard(Date.now())
  })
  look.observe(document, { childList: true, subtree: true })
}

function frameWith(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes('/wc/client')) ?? page.mainFrame()
}

async function openTab(page: Page, id: number, address: string, scene: Scene): Promise<LabTab> {
  const cards: number[] = []
  const clicks: number[] = []
  await page.exposeFunction('labCard', (at: number) => cards.push(at))
  await page.exposeFunction('labClick', (at: number) => clicks.push(at))
  await page.evaluateOnNewDocument(prepare, JSON.stringify(scene))
  await page.goto(address)
  const lab = async (call: string, values: readonly unknown[]) => {
    await until(() => silently<boolean>(page, 'Boolean(window.lab)'), { what: 'the lab of the page' })
    return silently(page, `lab.${call}(...${JSON.stringify(values)})`)
  }
  return {
    id,
    page,
    cards,
    clicks,
    lab,
    async click(selector) {
      await until(
        async () => {
          const frame = frameWith(page)
          await frame.waitForSelector(selector, { timeout: 2_000 })
          await frame.click(selector)
          return true
        },
        { what: `a click on ${selector}` },
      )
    },
  }
}

/** Opens a window of its own, in which tabs are seen whatever stands in other windows. */
export async function openStand(browser: LabBrowser, scene: Scene): Promise<Stand> {
  const extension = browser.extension()
  let windowId = -1
  /** A blank tab, found again by its address, so that nothing is missed of what is loaded into it. */
  async function blank(): Promise<{ page: Page; id: number }> {
    const address = `about:blank#${++opened}`
    const where = windowId < 0 ? undefined : windowId
    const made = await extension.run<{ id: number; windowId: number }>(
      where === undefined
        ? `chrome.windows.create({ url: ${JSON.stringify(address)}, width: 1000, height: 700 }).then(({ id, tabs }) => ({ windowId: id, id: tabs[0].id }))`
        : `chrome.tabs.create({ url: ${JSON.stringify(address)}, windowId: ${where} }).then(({ id, windowId }) => ({ windowId, id }))`,
    )
    windowId = made.windowId
    const target = await browser.puppeteer.waitForTarget((one) => one.url() === address && one.type() === 'page', {
      timeout: 10_000,
    })
    const page = await target.page()
    if (!page) throw new Error('The tab has no page')
    return { page, id: made.id }
  }
  const first = await blank()
  let unused: typeof first | undefined = first
  return {
    windowId,
    async tab(address) {
      const { page, id } = unused ?? (await blank())
      unused = undefined
      return openTab(page, id, address, scene)
    },
    async close() {
      await extension.run(`chrome.windows.remove(${windowId}).catch(() => {})`)
    },
  }
}
