import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { builtExtension } from './harness/browser.ts'
import { attachExtension, type Extension } from './harness/extension.ts'
import { type MeetCall, openMeet } from './harness/meet.ts'
import { type Road, setUpRoad, waitForView } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
/** The extension as it is now: an update makes another one of it. */
let extension: Extension
beforeEach(async () => {
  road = await setUpRoad()
  extension = road.browser.extension()
})
afterEach(() => road?.stop())

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

/** Updates the extension: the files are loaded anew, as the store does it. */
async function reload(): Promise<void> {
  await road.browser.puppeteer.installExtension(builtExtension)
  await until(
    async () => {
      extension = await attachExtension(road.browser.puppeteer, builtExtension)
      return extension.run<string>('chrome.runtime.id')
    },
    { what: 'the extension after its update' },
  )
}

describe('an update of the extension in the middle of a call', () => {
  it('goes on with the same interview, hears the click on Leave once, and leaves a page that is over alone', async () => {
    const over = await openMeet(road.browser, { code: 'old-over-tab', state: 'left' })
    const call = await begin('upd-ated-now')
    const before = await one('upd-ated-now')
    await reload()
    await until(async () => (await one('upd-ated-now')).lastSeenAt > before.lastSeenAt, {
      within: 15_000,
      what: 'the page to be heard again',
    })
    await call.lab('join', 'Ines Korvall')
    await until(async () => (await one('upd-ated-now')).people.includes('Ines Korvall'), {
      within: 15_000,
      what: 'the new name',
    })
    expect(await silently(call.page, 'Function.prototype.toString.call(RTCPeerConnection.prototype.close)')).toContain(
      '[native code]',
    )
    await extension.run(`globalThis.clicks = 0
      chrome.runtime.onMessage.addListener(({ type }) => { if (type === 'leave-clicked') clicks++ })`)
    await call.clickLeave()
    await waitForView(await extension.sidePanel(), 'debrief')
    expect(await extension.run('clicks')).toBe(1)
    await untilState('upd-ated-now', 'ended')
    expect(await one('upd-ated-now')).toMatchObject({ id: before.id, startedAt: before.startedAt, endReason: 'left' })
    expect(await of('old-over-tab')).toEqual([])
    await over.page.close()
  })

  it('shows the card again at the end of a call that was there before', async () => {
    const call = await begin('upd-card-yes')
    await reload()
    await until(async () => (await one('upd-card-yes')).lastSeenAt > Date.now() - 2_000, {
      within: 15_000,
      what: 'the page to be heard again',
    })
    await call.lab('hostEnds')
    await untilState('upd-card-yes', 'ended')
    await cardIn(call.page)
  })
})

const cardIn = (page: Page) =>
  until(() => silently<boolean>(page, 'document.querySelector("afterword-card") !== null'), { what: 'the card' })
