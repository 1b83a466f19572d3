import type { LabSteps } from '../../call-lab/sites/zoom/lab-steps.ts'
import type { Phase } from '../../call-lab/sites/zoom/options.ts'
import type { LabBrowser } from './browser.ts'
import { type LabPage, type LabQuery, labAddress, openLabPage } from './lab-page.ts'

/** A Zoom page of the lab in a tab. */
export interface ZoomCall extends LabPage<LabSteps, Phase> {
  clickJoin(): Promise<void>
  /** The first click, which only asks. */
  clickLeave(): Promise<void>
  confirmLeave(): Promise<void>
}

/** Opens the web client of a meeting and waits until it shows its first screen. */
export async function openZoom(browser: LabBrowser, id: string, query: LabQuery = {}): Promise<ZoomCall> {
  const address = labAddress(`https://app.zoom.us/wc/${id}/join?from=pwa`, query)
  const call = await openLabPage<LabSteps, Phase>(
    browser,
    address,
    (page) => page.frames().find((frame) => frame.url().includes('/wc/client')) ?? page.mainFrame(),
  )
  await call.waitFor((query.state as Phase | undefined) ?? 'preview')
  return {
    ...call,
    clickJoin: () => call.click('.preview-join-button'),
    clickLeave: () => call.click('.footer__leave-btn'),
    confirmLeave: () => call.click('.leave-meeting-options__btn'),
  }
}
