import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { waitForCard } from './harness/card.ts'
import type { LabQuery } from './harness/lab-page.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { lightAddress, openTeams, type TeamsCall, workspaceAddress } from './harness/teams.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

afterEach(async () => {
  await road.browser.setSettings({ popUp: { opensByItself: false } })
  for (const page of await road.browser.puppeteer.pages()) if (/teams\./.test(page.url())) await page.close()
  await until(async () => (await road.sessions()).every(({ state }) => state === 'ended'), {
    what: 'the end of all calls',
  })
  await road.closeSurfaces()
  await road.browser.setSettings({ popUp: { opensByItself: true, minimumSeconds: 0 } })
})

/** The newest call: most have no room to tell them by. */
async function latest(): Promise<CallSession> {
  const [session] = (await road.sessions()).sort((a, b) => b.startedAt - a.startedAt)
  if (!session) throw new Error('There is no call')
  return session
}

/** A call that the extension has noticed, joined from the page before it. */
async function join(address: string, query: LabQuery = {}): Promise<TeamsCall> {
  const call = await openTeams(road.browser, address, query)
  await call.clickJoin()
  await call.waitFor('in-call')
  await until(async () => (await latest()).state === 'in-call', { within: 15_000, what: 'the call to be noticed' })
  await road.noticed()
  return call
}

async function untilEnded(within: number): Promise<number> {
  const from = Date.now()
  await until(async () => (await latest()).state === 'ended', { within, what: 'the end of the call' })
  return Date.now() - from
}

const pass = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe('leaving a Teams call', () => {
  it('as a guest: the side panel opens, names without their marks, the own name left out', async () => {
    const call = await join(lightAddress('2345678901234'), {
      people: 'Maya Lindqvar|Tobias Ashgrove (Guest)|Guzman, Rich (Unverified)',
      addresses: 'Tobias Ashgrove=t.ashgrove@example.org',
    })
    await call.clickLeave()
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    const text = await textOf(panel)
    for (const name of ['Maya Lindqvar', 'Tobias Ashgrove', 'Guzman, Rich']) expect(text).toContain(name)
    for (const name of ['Lena Haldorsen', 'example.org', 'Guest']) expect(text).not.toContain(name)
    expect(await latest()).toMatchObject({
      room: '2345678901234',
      state: 'ended',
      endReason: 'left',
      people: ['Maya Lindqvar', 'Tobias Ashgrove', 'Guzman, Rich'],
    })
    expect(await road.surfaces()).toHaveLength(1)
  })

  it('with an account, where no screen says so: the panel opens at once, and within five seconds the call is over', async () => {
    const call = await join(workspaceAddress, { roster: 'closed' })
    await call.clickLeave()
    await road.browser.sidePanel()
    expect(await untilEnded(8_000)).toBeLessThan(6_500)
    const panel = await road.browser.sidePanel()
    await waitForView(panel, 'debrief')
    expect(await latest()).toMatchObject({
      room: null,
      endReason: 'left',
      people: ['Maya Lindqvar', 'Tobias Ashgrove'],
    })
  })

  it('an organiser leaves by the menu, not by opening it', async () => {
    const call = await join(workspaceAddress, { organiser: true, people: 'Ines Korvall' })
    await call.clickLeave()
    await pass(6_000)
    expect((await latest()).state).toBe('in-call')
    expect(await road.surfaces()).toEqual([])
    await call.click('[data-tid="hangup-leave-button"]')
    await waitForView(await road.browser.sidePanel(), 'debrief')
    expect(await latest()).toMatchObject({ endReason: 'left', people: ['Ines Korvall'] })
  })

  it('the small window has a way to leave, too: its connections close, and the call is over', async () => {
    const call = await join(workspaceAddress, { people: 'Yusuf Brandt' })
    await call.click('#chat-button')
    await pass(3_000)
    await call.click('[data-tid="hangup-monitor"]')
    expect(await untilEnded(8_000)).toBeLessThan(6_500)
    expect(await latest()).toMatchObject({ endReason: 'vanished' })
  })

  it('joining that goes on in the full client is one call', async () => {
    const before = (await road.sessions()).length
    const call = await join(lightAddress('2345678901235'), { full: true })
    await call.clickLeave()
    await waitForView(await road.browser.sidePanel(), 'debrief')
    expect((await road.sessions()).length).toBe(before + 1)
  })
})

describe('a Teams call that others end', () => {
  it('the host ends it: card and window', async () => {
    const call = await join(lightAddress('2345678901236'))
    await call.lab('hostEnds')
    expect((await waitForCard(call.page)).text).toContain('Maya Lindqvar')
    await waitForView(await road.browser.extensionWindow(), 'debrief')
    expect(await latest()).toMatchObject({ state: 'ended', endReason: 'unknown' })
  })

  it('removed is an end too', async () => {
    const call = await join(workspaceAddress, { people: 'Priya Castellan' })
    await call.lab('remove')
    await waitForCard(call.page)
    expect(await latest()).toMatchObject({ endReason: 'removed' })
  })
})

describe('no end', () => {
  it('denied in the lobby opens nothing', async () => {
    const before = (await road.sessions()).length
    const call = await openTeams(road.browser, lightAddress('2345678901237'), { ask: true })
    await call.clickJoin()
    await call.waitFor('lobby')
    await pass(6_000)
    await call.lab('deny')
    await pass(3_000)
    expect(await road.sessions()).toHaveLength(before)
    expect(await road.surfaces()).toEqual([])
  })

  it('what people write and what the page alerts to end nothing', async () => {
    const call = await join(workspaceAddress, { people: 'Chiara Dovrin' })
    await call.lab('say', 'The meeting has ended')
    await call.lab('say', 'You’ve been removed from this meeting')
    await call.lab('alert', 'You’ve been removed from this meeting')
    await call.lab('join', 'Ines Korvall')
    await until(async () => (await latest()).people.includes('Ines Korvall'), {
      within: 20_000,
      what: 'the second name',
    })
    expect(await latest()).toMatchObject({ state: 'in-call' })
  })

  it('the small window, even without a way to hang up, is the call for longer than anything waits', async () => {
    const call = await join(workspaceAddress, { people: 'Ken Osterholt' })
    await call.lab('minimise')
    await pass(10_000)
    await call.lab('minimise', true)
    await pass(66_000)
    expect(await latest()).toMatchObject({ state: 'in-call' })
    await call.lab('restore')
    await pass(6_000)
    await call.clickLeave()
    await waitForView(await road.browser.sidePanel(), 'debrief')
    expect(await latest()).toMatchObject({ endReason: 'left' })
  }, 120_000)

  it('a workspace and a launcher are no call', async () => {
    const before = (await road.sessions()).length
    await openTeams(road.browser, workspaceAddress, { state: 'workspace' })
    await road.browser.page(
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2345678901238%3Fp%3Dabc&type=meet',
    )
    await pass(6_000)
    expect(await road.sessions()).toHaveLength(before)
  })
})

it('nothing of all this sent a request anywhere', () => {
  expect(road.lab.sink.requests).toEqual([])
})
