import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { waitForCard } from './harness/card.ts'
import type { LabQuery } from './harness/lab-page.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'
import { openZoom, type ZoomCall } from './harness/zoom.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

afterEach(async () => {
  await road.browser.setSettings({ popUp: { opensByItself: false } })
  for (const page of await road.browser.puppeteer.pages()) {
    if (/zoom\.us|example\.com/.test(page.url())) await page.close()
  }
  await until(async () => (await road.sessions()).every(({ state }) => state === 'ended'), {
    what: 'the end of all calls',
  })
  await road.closeSurfaces()
  await road.browser.setSettings({ popUp: { opensByItself: true, minimumSeconds: 0 } })
})

/** A call that the extension has noticed, joined from the preview. */
async function join(id: string, query: LabQuery = {}): Promise<ZoomCall> {
  const call = await openZoom(road.browser, id, query)
  await call.clickJoin()
  await call.waitFor('in-call')
  await road.session(id)
  await road.noticed()
  return call
}

const state = async (id: string) => (await road.session(id)).state

/** Waits for the end of the call and says how long it took. */
async function untilEnded(id: string, within: number): Promise<number> {
  const from = Date.now()
  await until(async () => (await state(id)) === 'ended', { within, what: 'the end of the call' })
  return Date.now() - from
}

const pass = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe('leaving a Zoom call', () => {
  it('the confirmed click opens the side panel, with names filled in and the own name left out', async () => {
    const call = await join('91000000001')
    await call.clickLeave()
    await call.confirmLeave()
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    const text = await textOf(panel)
    expect(text).toContain('Maya Lindqvar')
    expect(text).toContain('Tobias Ashgrove')
    expect(text).not.toContain('Lena Haldorsen')
    expect(await road.session('91000000001')).toMatchObject({
      state: 'ended',
      endReason: 'left',
      people: ['Maya Lindqvar', 'Tobias Ashgrove'],
    })
    expect(await road.surfaces()).toHaveLength(1)
    expect(call.page.url()).toContain('/wc/leave')
  })

  it.each(['survey', 'home', 'other'])('is an end within six seconds when the page goes to: %s', async (after) => {
    const id = { survey: '91000000011', home: '91000000012', other: '91000000013' }[after] ?? ''
    const call = await join(id, { after })
    await call.clickLeave()
    await call.confirmLeave()
    expect(await untilEnded(id, 8_000)).toBeLessThan(6_500)
    expect(await road.session(id)).toMatchObject({ endReason: 'left' })
    await waitForView(await road.browser.sidePanel(), 'debrief')
  })

  it('the first click only asks: cancelled, the call goes on and nothing opens', async () => {
    const call = await join('91000000002')
    await call.clickLeave()
    await pass(1_000)
    await call.lab('cancelLeave')
    await call.clickLeave()
    await call.page.keyboard.press('Escape')
    await pass(6_000)
    expect(await state('91000000002')).toBe('in-call')
    expect(await road.surfaces()).toEqual([])
  })

  it('a host has the same two steps', async () => {
    const call = await join('91000000003', { host: true })
    await call.clickLeave()
    await call.confirmLeave()
    await waitForView(await road.browser.sidePanel(), 'debrief')
    expect(await state('91000000003')).toBe('ended')
  })

  it('a call in the page itself, whose address loses the meeting, is left in the same way', async () => {
    const call = await join('91000000004', { top: true, loses: true })
    await call.clickLeave()
    await call.confirmLeave()
    await waitForView(await road.browser.sidePanel(), 'debrief')
    expect(await road.session('91000000004')).toMatchObject({ state: 'ended', endReason: 'left' })
  })
})

describe('a Zoom call that others end', () => {
  it('the host ends it: card and window', async () => {
    const call = await join('91000000005')
    await call.lab('hostEnds')
    const took = await untilEnded('91000000005', 5_000)
    expect((await waitForCard(call.page)).text).toContain('Maya Lindqvar')
    await waitForView(await road.browser.extensionWindow(), 'debrief')
    expect(await road.session('91000000005')).toMatchObject({ endReason: 'host' })
    expect(took).toBeLessThan(2_000)
  })

  it('removed is an end too', async () => {
    const call = await join('91000000006')
    await call.lab('remove')
    await waitForCard(call.page)
    expect(await road.session('91000000006')).toMatchObject({ endReason: 'removed' })
  })
})

describe('no end', () => {
  it('removed from the waiting room opens nothing', async () => {
    const call = await openZoom(road.browser, '91000000007', { ask: true })
    await call.clickJoin()
    await call.waitFor('waiting')
    await pass(5_000)
    await call.lab('deny')
    await pass(3_000)
    expect((await road.sessions()).filter(({ room }) => room === '91000000007')).toEqual([])
    expect(await road.surfaces()).toEqual([])
  })

  it('what people write, and dialogs that ask, end nothing', async () => {
    const call = await join('91000000008')
    await call.lab('say', 'This meeting has been ended by host')
    await call.lab('say', 'You have been removed')
    await call.lab('ask', 'Breakout Rooms')
    await call.lab('join', 'Ines Korvall')
    await until(async () => (await road.session('91000000008')).people.includes('Ines Korvall'), {
      within: 20_000,
      what: 'the third name',
    })
    expect(await state('91000000008')).toBe('in-call')
  })

  it('a breakout room and the way back are one call', async () => {
    const call = await join('91000000009')
    await call.lab('breakout', 4_000)
    await call.waitFor('breakout')
    await call.waitFor('in-call')
    await pass(2_000)
    await call.lab('breakoutBack', 2_000)
    await call.waitFor('in-call')
    await pass(2_000)
    expect(await state('91000000009')).toBe('in-call')
    await call.clickLeave()
    await call.confirmLeave()
    await waitForView(await road.browser.sidePanel(), 'debrief')
    expect((await road.sessions()).filter(({ room }) => room === '91000000009')).toHaveLength(1)
  })

  it('the launcher of a call in the desktop app is no call', async () => {
    await road.browser.page('https://us05web.zoom.us/j/91000000010?pwd=abc#success')
    await pass(6_000)
    expect((await road.sessions()).filter(({ room }) => room === '91000000010')).toEqual([])
  })
})

it('nothing of all this sent a request anywhere', () => {
  expect(road.lab.sink.requests).toEqual([])
})
