import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { type Lab, startLab } from '../call-lab/server.ts'
import { openBrowser } from './harness/browser.ts'
import { openMeet } from './harness/meet.ts'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let lab: Lab
beforeAll(async () => {
  lab = await startLab()
})
afterAll(() => lab?.stop())

it('typed text survives a SIGKILL of the whole browser right after "saved"', async () => {
  const browser = await openBrowser({ lab })
  await browser.setSettings({ popUp: { minimumSeconds: 0 } })
  const call = await openMeet(browser, { state: 'in-call', people: 'Maya Lindqvar', me: 'Lena Haldorsen' })
  await until(
    async () => (await browser.extension().run<string>('chrome.action.getTitle({})')).includes('interview in progress'),
    { within: 15_000, what: 'the call' },
  )
  await call.clickLeave()
  const panel = await browser.sidePanel()
  await waitForView(panel, 'debrief')
  const company = await panel.waitForSelector('aria/Company')
  await company?.type('Zoë & Søn – ✓')
  await waitUntilSaved(panel)
  await browser.killHard()

  const again = await browser.reopen()
  const [session] = (await again.storageGet<CallSession[]>('sessions')) ?? []
  const page = await again.extensionPage(`sidepanel.html?interview=${session?.id}`)
  await waitForView(page, 'debrief')
  expect(await silently<string>(page, 'document.querySelector("main input").value')).toBe('Zoë & Søn – ✓')
  await again.close()
})

it('a call that a crash of the browser cut off is offered at the next start, with the last known end', async () => {
  const browser = await openBrowser({ lab })
  await browser.setSettings({ popUp: { minimumSeconds: 0 } })
  await openMeet(browser, { state: 'in-call', people: 'Maya Lindqvar', me: 'Lena Haldorsen' })
  await until(
    async () => (await browser.extension().run<string>('chrome.action.getTitle({})')).includes('interview in progress'),
    { within: 15_000, what: 'the call' },
  )
  await browser.killHard()
  const again = await browser.reopen()
  await until(async () => (await again.extension().run<string>('chrome.action.getBadgeText({})')) === '1', {
    what: 'the badge',
  })
  const page = await again.extensionPage('sidepanel.html')
  await until(async () => (await textOf(page)).includes('Maya Lindqvar'), { what: 'the interview' })
  await again.close()
})

it('a panel that is closed in mid-word keeps the word', async () => {
  const road: Road = await setUpRoad()
  const call = await road.call({ code: 'mid-word-key' })
  await call.clickLeave()
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  const company = await panel.waitForSelector('aria/Company')
  await company?.type('Brindlewi')
  await road.closeSurfaces()
  const { id } = await road.session('mid-word-key')
  const page = await road.browser.extensionPage(`sidepanel.html?interview=${id}`)
  await waitForView(page, 'debrief')
  expect(await silently<string>(page, 'document.querySelector("main input").value')).toBe('Brindlewi')
  await road.stop()
})

it('a write that fails is said, the text stays, and it is saved once there is room', async () => {
  const road: Road = await setUpRoad()
  const call = await road.call({ code: 'ful-ldis-kxx' })
  await call.clickLeave()
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  await waitUntilSaved(panel)
  await silently(
    panel,
    `(() => {
    const put = IDBObjectStore.prototype.put
    const areas = [chrome.storage.local, chrome.storage.session]
    const sets = areas.map((area) => area.set)
    globalThis.makeRoom = () => {
      IDBObjectStore.prototype.put = put
      areas.forEach((area, index) => { area.set = sets[index] })
    }
    for (const area of areas) area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
    IDBObjectStore.prototype.put = () => { throw new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError') }
  })()`,
  )
  const company = await panel.waitForSelector('aria/Company')
  await company?.type('Brindlewick')
  await panel.waitForSelector('[data-saved="failed"]', { timeout: 10_000 })
  expect(await textOf(panel)).toContain('Not saved')
  expect(await company?.evaluate((input) => (input as HTMLInputElement).value)).toBe('Brindlewick')
  await silently(panel, 'makeRoom()')
  await panel.waitForSelector('[data-saved="saved"]', { timeout: 15_000 })
  await road.stop()
})
