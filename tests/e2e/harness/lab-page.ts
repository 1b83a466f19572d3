import type { Frame, Page } from 'puppeteer-core'
import type { LabBrowser } from './browser.ts'
import { silently } from './silently.ts'
import { until } from './until.ts'

type Steps = object
type Call<S, K extends keyof S> = S[K] extends (...values: infer V) => infer R ? (...values: V) => Awaited<R> : never

/** A call page of the lab in a tab, with a person's clicks and the lab's steps. */
export interface LabPage<S extends Steps, P extends string> {
  page: Page
  /** A step of the lab, without a user gesture: `lab('join', 'Ines Korvall')`. */
  lab<K extends keyof S & string>(step: K, ...values: Parameters<Call<S, K>>): Promise<ReturnType<Call<S, K>>>
  waitFor(phase: P, within?: number): Promise<void>
  /** A real click of the mouse, in whatever frame the call stands now. */
  click(selector: string): Promise<void>
}

export interface LabQuery {
  [parameter: string]: string | number | boolean | undefined
}

/** The address with each parameter as one of the page's options, `true` for a bare one. */
export function labAddress(base: string, query: LabQuery): string {
  const url = new URL(base)
  const parameters: LabQuery = { lab: 'hidden', ...query }
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== false) url.searchParams.set(name, value === true ? '' : String(value))
  }
  return url.href
}

/**
 * Opens a call page and waits until its lab answers.
 *
 * @param frameOf the frame that has the call, for pages that have it in one
 */
export async function openLabPage<S extends Steps, P extends string>(
  browser: LabBrowser,
  address: string,
  frameOf: (page: Page) => Frame = (page) => page.mainFrame(),
): Promise<LabPage<S, P>> {
  const page = await browser.page(address)
  const lab: LabPage<S, P>['lab'] = (step, ...values) => silently(page, `lab.${step}(...${JSON.stringify(values)})`)
  await until(() => silently<boolean>(page, 'Boolean(window.lab)'), { what: 'the lab of the page' })
  return {
    page,
    lab,
    async waitFor(phase, within = 10_000) {
      await until(async () => (await silently(page, 'lab.phase()')) === phase, { within, what: `the phase "${phase}"` })
    },
    async click(selector) {
      // Nobody clicks in a tab that another one covers, and the browser does not draw it.
      await page.bringToFront()
      await until(
        async () => {
          const frame = frameOf(page)
          await frame.waitForSelector(selector, { timeout: 2_000 })
          await frame.click(selector)
          return true
        },
        { what: `a click on ${selector}` },
      )
    },
  }
}
