import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Refusal } from '../../lib/domain/call/refusals.ts'
import { setSiteAccess } from './harness/host-permissions.ts'
import { openMeet } from './harness/meet.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'

// What the browser or its user keeps from us: a place for the window, the sites, the whole extension for a while.

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

const alarms = () =>
  road.browser.extension().run<string[]>('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))')

it('access that is withheld is said in the options, on the home and on the welcome page, until it is back', async () => {
  const { puppeteer } = road.browser
  const id = road.browser.extensionId()
  await setSiteAccess(puppeteer, id, 'ON_CLICK')
  const pages = await Promise.all(
    ['options.html#sites', 'sidepanel.html', 'welcome.html'].map((page) => road.browser.extensionPage(page)),
  )
  const said = (text: string) => /keeps Afterword out of (?:Google Meet|Microsoft Teams|Zoom)/.test(text)
  for (const page of pages) {
    await until(async () => said(await textOf(page)), { what: `the sentence on ${page.url()}` })
  }
  const call = await openMeet(road.browser, { code: 'wit-hhel-dxx', state: 'in-call', people: 'Maya Lindqvar' })
  await setSiteAccess(puppeteer, id, 'ON_ALL_SITES')
  for (const page of pages) {
    await until(async () => !said(await textOf(page)), { what: `no sentence on ${page.url()}` })
  }
  // The page was open all the while.
  await road.session('wit-hhel-dxx')
  for (const page of pages) await page.close()
  await call.page.close()
  await road.browser.extensionWindow()
  await road.closeSurfaces()
})

it('a call in a window that is off the screen has its debrief, in a window elsewhere', async () => {
  const call = await road.call({ code: 'off-scre-ena' })
  await road.browser.puppeteer.setWindowBounds(await call.page.windowId(), { left: 5_000, top: 3_000 })
  await until(
    () => road.browser.extension().run('chrome.windows.getAll().then((all) => all.some(({ left }) => left > 4_000))'),
    { what: 'the window off the screen' },
  )
  await call.lab('hostEnds')
  const window = await road.browser.extensionWindow()
  await waitForView(window, 'debrief')
  expect(await road.browser.storageGet<Refusal[]>('refusals')).toMatchObject([{ what: 'window-place', times: 1 }])
  const options = await road.browser.extensionPage('options.html#sites')
  await until(async () => (await textOf(options)).includes('didn’t allow this: a window beside the call'), {
    what: 'the line of what was refused',
  })
  await options.close()
  await call.page.close()
  await road.closeSurfaces()
})

it('switched off in the middle of a call and on again, it goes on with the call, and its alarm is there', async () => {
  const call = await road.call({ code: 'off-then-onn' })
  const id = road.browser.extensionId()
  const page = await road.browser.puppeteer.newPage()
  await page.goto('chrome://extensions/')
  const enable = (on: boolean) =>
    page.evaluate(
      (extension, isOn) => {
        type Management = { management: { setEnabled(id: string, on: boolean): Promise<void> } }
        return (globalThis as unknown as { chrome: Management }).chrome.management.setEnabled(extension, isOn)
      },
      id,
      on,
    )
  await enable(false)
  await enable(true)
  await page.close()
  await until(async () => (await alarms()).includes('calls'), { what: 'the alarm of the minute check' })
  expect(await road.session('off-then-onn')).toMatchObject({ state: 'in-call' })
  await until(
    async () => {
      await call.lab('hostEnds')
      return (await road.session('off-then-onn')).state === 'ended'
    },
    { within: 20_000, what: 'the end of the call' },
  )
  await waitForView(await road.browser.extensionWindow(), 'debrief')
  await call.page.close()
  await road.closeSurfaces()
})
