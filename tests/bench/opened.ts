import type { LabBrowser } from '../e2e/harness/browser.ts'
import { openBrowser } from '../e2e/harness/browser.ts'
import { type MeetCall, openMeet } from '../e2e/harness/meet.ts'
import { type Road, setUpRoad } from '../e2e/harness/road.ts'
import { until } from '../e2e/harness/until.ts'
import { emptyExtension } from './extensions.ts'
import type { Bench } from './row.ts'

/** A browser for calls, with our extension, with the empty one, or with none. */
export interface Opened {
  browser: LabBrowser
  /** A call whose page is there and connected. */
  open(code: string): Promise<MeetCall>
  /** Waits until the extension counts it as a call. */
  noticed(code: string): Promise<unknown>
  /** The same of the call that is the only one. */
  someCall(): Promise<unknown>
  closeSurfaces(): Promise<void>
  stop(): Promise<void>
}

async function openCall(browser: LabBrowser, code: string): Promise<MeetCall> {
  const call = await openMeet(browser, {
    people: 'Maya Lindqvar,Tobias Ashgrove',
    me: 'Lena Haldorsen',
    state: 'in-call',
    code,
  })
  await until(async () => (await call.lab('connection')) === 'connected', { what: 'the connection of the call' })
  return call
}

export async function openOurs(bench: Bench): Promise<Opened & Pick<Road, 'session' | 'sessions'>> {
  const road = await setUpRoad({ extensionDir: bench.probed })
  const { browser } = road
  const welcome = await browser.puppeteer.waitForTarget((target) => target.url().endsWith('/welcome.html'))
  await (await welcome.page())?.close()
  await browser.setSettings({ me: { name: 'Lena Haldorsen' } })
  return {
    browser,
    open: (code) => openCall(browser, code),
    async noticed(code) {
      await road.session(code)
      // The icon changes when all that follows from the start of a call is done.
      await until(
        async () =>
          (await browser.extension().run<string>('chrome.action.getTitle({})')).includes('interview in progress'),
        { what: 'the icon of a call' },
      )
    },
    // The one before may not be over yet, so what is on is asked for, and then what follows from its start.
    async someCall() {
      await until(async () => (await road.sessions()).some(({ state }) => state === 'in-call'), {
        within: 15_000,
        what: 'a call',
      })
      await road.noticed()
    },
    session: road.session,
    sessions: road.sessions,
    closeSurfaces: road.closeSurfaces,
    stop: road.stop,
  }
}

/** The same with the extension that does next to nothing, or with none. */
export async function openFloor(bench: Bench, extensionDir: string | null = emptyExtension): Promise<Opened> {
  const browser = await openBrowser({ lab: bench.lab, extensionDir })
  return {
    browser,
    open: (code) => openCall(browser, code),
    noticed: async () => {},
    someCall: async () => {},
    async closeSurfaces() {
      const run = <T>(expression: string) => browser.extension().run<T>(expression)
      await run(`(async () => {
        for (const { id, type } of await chrome.windows.getAll())
          await (type === 'popup' ? chrome.windows.remove(id) : chrome.sidePanel.close({ windowId: id })).catch(() => {})
      })()`)
      const panels = 'chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }).then((all) => all.length)'
      await until(async () => (await run<number>(panels)) === 0, { what: 'the panel to close' })
    },
    stop: () => browser.close(),
  }
}

/** A room of Meet for each number. */
export function roomOf(word: string, number: number): string {
  const letter = (value: number) => String.fromCharCode(97 + (value % 26))
  return `${word.slice(0, 3)}-${word.slice(3, 7)}-${letter(number / 676)}${letter(number / 26)}${letter(number)}`
}

/**
 * Ends calls in both browsers by turns. A call of the other one is open meanwhile, so that both are measured under the
 * same load. Ours counts a call only after some seconds, in which the floor has its turn.
 */
export async function inTurns<T>(
  [ours, floor]: readonly [Opened, Opened],
  word: string,
  rounds: number,
  end: (opened: Opened, call: MeetCall) => Promise<T>,
): Promise<{ ours: T[]; floor: T[] }> {
  const ends: { ours: T[]; floor: T[] } = { ours: [], floor: [] }
  let floorCall = await floor.open(roomOf(word, 0))
  for (let round = 0; round < rounds; round++) {
    const code = roomOf(word, round)
    const call = await ours.open(code)
    ends.floor.push(await end(floor, floorCall))
    if (round + 1 < rounds) floorCall = await floor.open(roomOf(word, round + 1))
    await ours.noticed(code)
    ends.ours.push(await end(ours, call))
  }
  return ends
}
