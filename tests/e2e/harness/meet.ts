import type { Page } from 'puppeteer-core'
import type { LabSteps } from '../../call-lab/sites/google-meet/lab-steps.ts'
import type { Phase } from '../../call-lab/sites/google-meet/options.ts'
import type { LabBrowser } from './browser.ts'
import { silently } from './silently.ts'
import { until } from './until.ts'

/** A Meet page of the lab in a tab, with a person's clicks and the lab's steps. */
export interface MeetCall {
  page: Page
  /** A step of the lab, without a user gesture: `lab('join', 'Ines Korvall')`. */
  lab<Step extends keyof LabSteps>(
    step: Step,
    ...values: Parameters<LabSteps[Step]>
  ): Promise<Awaited<ReturnType<LabSteps[Step]>>>
  waitFor(phase: Phase, within?: number): Promise<void>
  /** A real click of the mouse. */
  click(selector: string): Promise<void>
  clickJoin(): Promise<void>
  clickLeave(): Promise<void>
  clickRejoin(): Promise<void>
}

export interface MeetQuery {
  code?: string
  [parameter: string]: string | number | boolean | undefined
}

/** The address of a Meet page: each parameter is one of the page's options, `true` for a bare one. */
export function meetAddress({ code = 'abc-defg-hij', ...query }: MeetQuery = {}): string {
  const url = new URL(`https://meet.google.com/${code}`)
  const parameters: MeetQuery = { lab: 'hidden', ...query }
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== false) url.searchParams.set(name, value === true ? '' : String(value))
  }
  return url.href
}

/** Opens a Meet page and waits until it shows its first screen. */
export async function openMeet(browser: LabBrowser, query: MeetQuery = {}): Promise<MeetCall> {
  const page = await browser.page(meetAddress(query))
  const lab: MeetCall['lab'] = (step, ...values) => silently(page, `lab.${step}(...${JSON.stringify(values)})`)
  const click = async (selector: string) => {
    // A page that is not in front draws nothing, and a click waits for its element to be drawn.
    await page.bringToFront()
    await page.waitForSelector(selector, { timeout: 10_000 })
    await page.click(selector)
  }
  await until(
    () => silently<boolean>(page, 'Boolean(window.lab) && document.querySelector("#root")?.childElementCount > 0'),
    {
      what: 'the first screen of the Meet page',
    },
  )
  return {
    page,
    lab,
    async waitFor(phase, within = 10_000) {
      await until(async () => (await lab('phase')) === phase, { within, what: `the phase "${phase}"` })
    },
    click,
    clickJoin: () => click('[jsname="Qx7uuf"]'),
    clickLeave: () => click('[jsname="CQylAd"]'),
    clickRejoin: () => click('[jsname="oI7Fj"]'),
  }
}
