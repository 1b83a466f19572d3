import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { waitForCard } from './harness/card.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

// Each test begins without surfaces and without tabs of calls.
afterEach(async () => {
  await road.browser.setSettings({ popUp: { opensByItself: false } })
  for (const page of await road.browser.puppeteer.pages()) {
    if (page.url().startsWith('https://meet.google.com/')) await page.close()
  }
  await until(async () => (await road.sessions()).every(({ state }) => state === 'ended'), {
    what: 'the end of all calls',
  })
  await road.closeSurfaces()
  await road.browser.setSettings({ popUp: { opensByItself: true, minimumSeconds: 0 } })
})

describe('a click on Leave', () => {
  it('opens the side panel beside the page, with names and times filled in', async () => {
    const call = await road.call({ code: 'lea-vecl-ick' })
    await call.clickLeave()
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    const text = await textOf(panel)
    expect(text).toContain('Maya Lindqvar')
    expect(text).toContain('Tobias Ashgrove')
    expect(text).not.toContain('Lena Haldorsen')
    await until(async () => (await textOf(panel)).includes('Ended just now'), { what: 'when it ended' })
    await panel.keyboard.type('Brindlewick')
    expect(await panel.$eval('main input', (input) => input.value)).toBe('Brindlewick')
    const session = await until(() => road.session('lea-vecl-ick').then((one) => one.state === 'ended' && one), {
      what: 'the end of the call',
    })
    expect(session).toMatchObject({ state: 'ended', endReason: 'left', people: ['Maya Lindqvar', 'Tobias Ashgrove'] })
    expect(await road.surfaces()).toHaveLength(1)
  })

  it('opens the side panel also when the worker sleeps', async () => {
    const call = await road.call({ code: 'wor-kers-lee' })
    await road.browser.killWorker()
    await call.clickLeave()
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    expect(await textOf(panel)).toContain('Maya Lindqvar')
  })

  it('turns an open panel with live notes into the debrief, notes included', async () => {
    const first = await road.call({ code: 'liv-enot-esa' })
    await first.clickLeave()
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    const second = await road.call({ code: 'liv-enot-esb' })
    await panel.click('.topbar button')
    await waitForView(panel, 'home')
    await panel.waitForSelector('.card.tint .btn')
    await panel.click('.card.tint .btn')
    await waitForView(panel, 'live')
    await panel.type(
      '.actionbar input:not([type="radio"]), .actionbar textarea',
      'Cut a backlog without adding people?',
    )
    await panel.keyboard.press('Enter')
    await panel.waitForSelector('[data-saved="saved"]')
    await second.lab('hostEnds')
    await waitForView(panel, 'debrief')
    await until(async () => (await textOf(panel)).includes('1 question'), { what: 'the note among the questions' })
  })
})

describe('an end without a click', () => {
  it('the host ends it: the card in the page and the extension window appear', async () => {
    const call = await road.call({ code: 'hos-tend-sit' })
    await call.lab('hostEnds')
    const card = await waitForCard(call.page)
    expect(card.text).toContain('Maya Lindqvar')
    const window = await road.browser.extensionWindow()
    await waitForView(window, 'debrief')
    expect(await textOf(window)).toContain('Tobias Ashgrove')
    expect(await road.session('hos-tend-sit')).toMatchObject({ endReason: 'host' })
  })

  it('"Start" on the card moves the debrief into the side panel', async () => {
    const call = await road.call({ code: 'car-dsta-rts' })
    await call.lab('hostEnds')
    const window = await road.browser.extensionWindow()
    await waitForView(window, 'debrief')
    await call.page.bringToFront()
    const card = await waitForCard(call.page)
    await settle(call.page)
    await card.click('Start debrief')
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    await until(async () => (await road.surfaces()).length === 1, { what: 'the window to close' })
  })
})

describe('coming back', () => {
  it('Rejoin goes on with the same debrief, with all that was typed', async () => {
    const call = await road.call({ code: 'rej-oins-mee' })
    await call.clickLeave()
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    await panel.type('input', 'Brindlewick Energy')
    await panel.waitForSelector('[data-saved="saved"]')
    const first = await road.session('rej-oins-mee')
    await call.clickRejoin()
    await until(async () => (await road.session('rej-oins-mee')).state === 'in-call', {
      within: 15_000,
      what: 'the call to go on',
    })
    await call.lab('join', 'Ines Korvall')
    await until(async () => (await road.session('rej-oins-mee')).people.length === 3, {
      within: 20_000,
      what: 'the third name',
    })
    await call.lab('hostEnds')
    await until(async () => (await textOf(panel)).includes('Ines Korvall'), { what: 'the third person in the debrief' })
    await until(async () => (await road.session('rej-oins-mee')).state === 'ended', { what: 'the second end' })
    const again = await road.session('rej-oins-mee')
    expect(again).toMatchObject({ id: first.id, startedAt: first.startedAt, endReason: 'host' })
    expect(await panel.$eval('input', (input) => input.value)).toBe('Brindlewick Energy')
    expect((await road.sessions()).filter(({ room }) => room === 'rej-oins-mee')).toHaveLength(1)
  })
})

describe('no interview', () => {
  it('"Not an interview" is remembered for the room', async () => {
    const call = await road.call({ code: 'nev-erag-ain' })
    await call.lab('hostEnds')
    await call.page.bringToFront()
    const card = await waitForCard(call.page)
    await settle(call.page)
    await card.click('Not an interview')
    await until(
      async () => (await road.browser.storageGet<{ mutedRooms: object[] }>('settings'))?.mutedRooms.length === 1,
      { what: 'the room to be muted' },
    )
    await until(async () => (await road.surfaces()).length === 0, { what: 'the window to close' })
    const page = await road.browser.extensionPage('options.html#opening')
    await until(async () => (await textOf(page)).includes('nev-erag-ain'), { what: 'the room in the settings' })
    await page.close()
  })
})

it('nothing of all this sent a request anywhere', () => {
  expect(road.lab.sink.requests).toEqual([])
})

/** The card ignores clicks in its first half second, which were aimed at what stood there before. */
function settle(page: Page): Promise<unknown> {
  const shown = Date.now()
  return page.waitForFunction((from) => Date.now() - from > 600, {}, shown)
}
