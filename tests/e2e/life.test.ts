import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CallSession } from '../../lib/domain/call/session.ts'
import type { Extension } from './harness/extension.ts'
import { labAddress } from './harness/lab-page.ts'
import { type MeetCall, openMeet } from './harness/meet.ts'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { openTeams, workspaceAddress } from './harness/teams.ts'
import { until } from './harness/until.ts'

let road: Road
let extension: Extension
beforeAll(async () => {
  road = await setUpRoad()
  extension = road.browser.extension()
})
afterAll(() => road?.stop())

afterEach(async () => {
  await extension.setSettings({ popUp: { opensByItself: false } })
  for (const page of await road.browser.puppeteer.pages()) {
    if (page.url().startsWith('https://meet.google.com/')) await page.close()
  }
  await until(async () => (await sessions()).every(({ state }) => state === 'ended'), { what: 'the end of all calls' })
  await extension.run(`(async () => {
    for (const { id } of await chrome.windows.getAll({ windowTypes: ['normal'] })) await chrome.sidePanel.close({ windowId: id }).catch(() => {})
    for (const { id } of await chrome.windows.getAll({ windowTypes: ['popup'] })) await chrome.windows.remove(id)
  })()`)
  await extension.setSettings({ popUp: { opensByItself: true, minimumSeconds: 0 } })
})

const sessions = async () => (await extension.storageGet<CallSession[]>('sessions')) ?? []
const of = async (room: string) => (await sessions()).filter((one) => one.room === room)
async function one(room: string): Promise<CallSession> {
  const [session, ...more] = await of(room)
  if (!session) throw new Error(`There is no call in ${room}`)
  expect(more).toEqual([])
  return session
}
const untilState = (room: string, state: CallSession['state'], within = 15_000) =>
  until(async () => (await of(room))[0]?.state === state, { within, what: `${room} to be ${state}` })

/** A call that is known to be on. */
async function begin(code: string): Promise<MeetCall> {
  const call = await openMeet(road.browser, {
    code,
    state: 'in-call',
    people: 'Maya Lindqvar,Tobias Ashgrove',
    me: 'Lena Haldorsen',
  })
  await untilState(code, 'in-call')
  return call
}

/** As if so much time had passed since all that is known of the calls, followed by the minute check. */
async function later(seconds: number): Promise<void> {
  await extension.run(`(async () => {
    const { sessions } = await chrome.storage.local.get('sessions')
    const times = ['startedAt', 'lastSeenAt', 'awaySince', 'leaveClickedAt', 'endedAt', 'checkedAt', 'waitsFrom']
    for (const session of sessions) for (const time of times) if (session[time] > 0) session[time] -= ${seconds * 1_000}
    await chrome.storage.local.set({ sessions })
    await chrome.alarms.create('calls', { when: Date.now(), periodInMinutes: 1 })
  })()`)
}

describe('the worker of the extension', () => {
  it('is killed in the call and in its last seconds: the call ends once, in time', async () => {
    const call = await begin('wor-kill-eda')
    await extension.killWorker()
    await call.lab('dropNetwork')
    await untilState('wor-kill-eda', 'away')
    await extension.killWorker()
    const from = Date.now()
    await untilState('wor-kill-eda', 'ended', 40_000)
    // The wait for a network that may come back, and not that for a page that went elsewhere.
    expect(Date.now() - from).toBeLessThan(35_000)
    const window = await extension.extensionWindow()
    await waitForView(window, 'debrief')
    expect(await textOf(window)).toContain('Maya Lindqvar')
    expect(await one('wor-kill-eda')).toMatchObject({ endReason: 'vanished' })
  })
})

describe('a page that goes without a word', () => {
  it('a crash of the page: the call ends at its last sign of life', async () => {
    const call = await begin('cra-shed-tab')
    const session = await call.page.createCDPSession()
    void session.send('Page.crash').catch(() => {})
    await until(
      async () =>
        !(await extension.run<boolean>(
          `chrome.tabs.sendMessage(${(await one('cra-shed-tab')).tabId}, { type: 'look' }).then(() => true, () => false)`,
        )),
      { what: 'the page to be dead' },
    )
    const { lastSeenAt } = await one('cra-shed-tab')
    await later(0)
    await untilState('cra-shed-tab', 'away')
    await later(130)
    await untilState('cra-shed-tab', 'ended')
    await waitForView(await extension.extensionWindow(), 'debrief')
    const ended = await one('cra-shed-tab')
    expect(ended).toMatchObject({ endReason: 'page-left', endIsApproximate: true })
    expect(await textOf(await extension.extensionWindow())).toMatch(/ to about \d/)
    expect(Math.abs((ended.endedAt ?? 0) + 130_000 - lastSeenAt)).toBeLessThan(1_000)
  })

  it('a discarded tab that is loaded again is the same interview', async () => {
    const call = await begin('dis-card-edx')
    const before = await one('dis-card-edx')
    const other = await road.browser.page('about:blank')
    await other.bringToFront()
    await extension.run(`chrome.tabs.discard(${before.tabId})`)
    // The browser gives it another id.
    const tab = await until(
      async () =>
        (await extension.run<{ id: number }[]>(`chrome.tabs.query({ url: 'https://meet.google.com/*' })`)).find(
          ({ id }) => id !== before.tabId,
        ),
      { what: 'the tab in the place of the discarded one' },
    )
    await extension.run(`chrome.tabs.reload(${tab.id})`)
    await until(
      async () => {
        const { state, tabId } = await one('dis-card-edx')
        return state === 'in-call' && tabId === tab.id
      },
      { within: 25_000, what: 'the call to be on in the new tab' },
    )
    expect(await one('dis-card-edx')).toMatchObject({ id: before.id, startedAt: before.startedAt })
    await extension.run(`chrome.tabs.remove(${tab.id})`)
    await untilState('dis-card-edx', 'ended')
    await call.page.close().catch(() => {})
    await other.close()
  })
})

describe('a discarded tab of Teams, whose address names no meeting', () => {
  const withPeople = (people: string) => ({ state: 'in-call', people })
  const last = async () => (await sessions()).filter(({ platform }) => platform === 'microsoft-teams')

  it.each([
    ['that comes back to the same people is the same interview', 'Maya Lindqvar|Ines Korvall', 1],
    ['that comes back with others is the next interview', 'Hanne Solberg', 2],
  ])('%s', async (_, people, interviews) => {
    const known = (await last()).map(({ id }) => id)
    const own = async () => (await last()).filter(({ id }) => !known.includes(id))
    const call = await openTeams(road.browser, workspaceAddress, withPeople('Maya Lindqvar|Tobias Ashgrove'))
    const before = await until(async () => (await own()).find(({ state }) => state === 'in-call'), {
      what: 'the call to be on',
    })
    const other = await road.browser.page('about:blank')
    await other.bringToFront()
    await extension.run(`chrome.tabs.discard(${before.tabId})`)
    const moved = await until(async () => (await own()).find(({ tabId }) => tabId !== before.tabId), {
      what: 'the call to follow its tab',
    })
    expect(moved).toMatchObject({ id: before.id, state: 'away' })
    const address = labAddress(workspaceAddress, withPeople(people))
    await extension.run(`chrome.tabs.update(${moved.tabId}, { url: ${JSON.stringify(address)} })`)
    await until(async () => (await own()).some(({ state }) => state === 'in-call'), {
      within: 25_000,
      what: 'a call to be on in the tab',
    })
    const all = await own()
    expect(all).toHaveLength(interviews)
    expect(all.filter(({ state }) => state === 'in-call').map(({ tabId }) => tabId)).toEqual([moved.tabId])
    await extension.run(`chrome.tabs.remove(${moved.tabId})`)
    await until(async () => (await own()).every(({ state }) => state === 'ended'), { what: 'the end' })
    await call.page.close().catch(() => {})
    await other.close()
  })
})

describe('two tabs in one room', () => {
  it('are one interview, which ends when the last of them leaves', async () => {
    const first = await begin('two-tabs-one')
    const second = await openMeet(road.browser, {
      code: 'two-tabs-one',
      state: 'in-call',
      people: 'Maya Lindqvar,Ines Korvall',
      me: 'Lena Haldorsen',
    })
    await until(async () => (await one('two-tabs-one')).alsoIn?.length === 1, { within: 15_000, what: 'both tabs' })
    const { tabId } = await one('two-tabs-one')
    await first.page.close()
    await until(async () => (await one('two-tabs-one')).tabId !== tabId, { what: 'the second tab to have the call' })
    expect(await one('two-tabs-one')).toMatchObject({ state: 'in-call' })
    expect(await road.surfaces()).toEqual([])
    await second.lab('hostEnds')
    await untilState('two-tabs-one', 'ended')
    await waitForView(await extension.extensionWindow(), 'debrief')
    expect(await one('two-tabs-one')).toMatchObject({
      endReason: 'host',
      people: ['Maya Lindqvar', 'Tobias Ashgrove', 'Ines Korvall'],
    })
  })
})
