import type { Frame, Page } from 'puppeteer-core'
import type { LabBrowser } from '../e2e/harness/browser.ts'
import { type MeetCall, openMeet } from '../e2e/harness/meet.ts'
import { silently } from '../e2e/harness/silently.ts'
import { openTeams, workspaceAddress } from '../e2e/harness/teams.ts'
import { until } from '../e2e/harness/until.ts'
import { openZoom } from '../e2e/harness/zoom.ts'

const stepsPerSecond = 30
const others =
  'Maya Lindqvar|Tobias Ashgrove|Ines Korvall|Yusuf Brandt|Priya Castellan|Jonas Meriweather|Chiara Dovrin|Ken Osterholt'

/** A call that can be made as busy as a real one. */
export interface BusyCall {
  page: Page
  /** Makes it busy for so many seconds by its own clock, and gives a checksum over all that was written. */
  churn(seconds: number): Promise<number>
}

/** A call site as it is measured. */
export interface BusySite {
  name: string
  address: RegExp
  /** How long a measured window lasts, in seconds. */
  seconds: number
  /** Opens call number `number`, with all its people in it. */
  open(browser: LabBrowser, number: number): Promise<BusyCall>
}

const letter = (value: number) => String.fromCharCode(97 + (value % 26))

/** Waits in pieces: one question must not outlast the browser's time for an answer. */
async function stepsAreDone(page: Page, state: string, steps: number): Promise<number> {
  for (let piece = Math.min(steps, 300); ; piece = Math.min(steps, piece + 300)) {
    await silently(
      page,
      `new Promise((done) => { const timer = setInterval(() => { if ((${state}).steps >= ${piece}) { clearInterval(timer); done() } }, 50) })`,
    )
    if (piece === steps) return silently<number>(page, `(${state}).checksum`)
  }
}

async function openBusyMeet(browser: LabBrowser, number: number): Promise<BusyCall> {
  const call: MeetCall = await openMeet(browser, {
    people: 'Maya Lindqvar,Tobias Ashgrove',
    me: 'Lena Haldorsen',
    state: 'in-call',
    code: `bus-ycal-${letter(number / 676)}${letter(number / 26)}${letter(number)}`,
  })
  await until(async () => (await call.lab('connection')) === 'connected', { what: 'the connection of the call' })
  // The page's own churn lets the others join.
  await call.lab('churn', true, 1)
  await until(async () => (await call.lab('people')).length >= 8, { what: 'all people in the call' })
  return {
    page: call.page,
    async churn(seconds) {
      await call.lab('churn', true, seconds * stepsPerSecond)
      return stepsAreDone(call.page, 'lab.churnState()', seconds * stepsPerSecond)
    },
  }
}

/**
 * The same for pages that have no churn of their own: captions 10 times a second, one of the tiles' outlines 30 times, a
 * row of the list and the timer each second, now and then a message. Runs in the frame that has the call.
 */
function churnHere(tile: string, rootSelector: string): string {
  return `globalThis.makeBusy = (steps) => {
    const root = document.querySelector(${JSON.stringify(rootSelector)})
    const make = (name) => root.querySelector('.busy-' + name) ?? root.appendChild(Object.assign(document.createElement('div'), { className: 'busy-' + name }))
    const [captions, chat, timer] = ['captions', 'chat', 'timer'].map(make)
    const words = 'so tell me about a time when the queue was longer than the day and what you did then'.split(' ')
    const state = { steps: 0, checksum: 0 }
    const write = (where, text) => {
      where.textContent = text
      for (let index = 0; index < text.length; index++) state.checksum = (state.checksum * 31 + text.charCodeAt(index)) >>> 0
    }
    const line = (where, text, most) => {
      write(where.appendChild(document.createElement('p')), text)
      if (where.childElementCount > most) where.firstElementChild.remove()
    }
    const step = () => {
      const tiles = document.querySelectorAll(${JSON.stringify(tile)})
      tiles[state.steps % tiles.length]?.classList.toggle('busy-speaking')
      if (state.steps % 3 === 0) line(captions, words.slice(0, 1 + (state.steps / 3) % words.length).join(' '), 6)
      if (state.steps % 30 === 0) write(timer, '00:' + String(state.steps / 30).padStart(2, '0'))
      if (state.steps % 150 === 0) line(chat, 'message ' + state.steps, 200)
      if (++state.steps >= steps) clearInterval(clock)
    }
    const clock = setInterval(step, 1000 / ${stepsPerSecond})
    return (globalThis.busyState = state)
  }
  0`
}

async function makeBusy(page: Page, frame: Frame, tile: string, root: string): Promise<BusyCall> {
  await until(async () => (await frame.$$(tile)).length >= 8, { what: 'all people in the call' })
  // By the frame's own context: the page's policy forbids `eval`, and nothing here is a click that could open something.
  await frame.evaluate(churnHere(tile, root))
  const where = frame === page.mainFrame() ? 'window' : 'document.getElementById("webclient").contentWindow'
  return {
    page,
    async churn(seconds) {
      const steps = seconds * stepsPerSecond
      await frame.evaluate(`globalThis.makeBusy(${steps}), 0`)
      return stepsAreDone(page, `${where}.busyState`, steps)
    },
  }
}

async function openBusyZoom(browser: LabBrowser, number: number): Promise<BusyCall> {
  const call = await openZoom(browser, `9100000${String(number).padStart(4, '0')}`, {
    people: others,
    state: 'in-call',
  })
  const frame = await until(() => call.page.frames().find((one) => one.url().includes('/wc/client')), {
    what: 'the frame of the call',
  })
  return makeBusy(call.page, frame, '.video-avatar__avatar-footer', '.meeting-app')
}

async function openBusyTeams(browser: LabBrowser): Promise<BusyCall> {
  const call = await openTeams(browser, workspaceAddress, { people: others, state: 'in-call' })
  return makeBusy(call.page, call.page.mainFrame(), '[data-cid="calling-participant-stream"]', 'main')
}

export const busySites: readonly BusySite[] = [
  { name: 'Meet', address: /^https:\/\/meet\.google\.com\//, seconds: 60, open: openBusyMeet },
  { name: 'Zoom', address: /^https:\/\/app\.zoom\.us\//, seconds: 20, open: openBusyZoom },
  { name: 'Teams', address: /^https:\/\/teams\.cloud\.microsoft\//, seconds: 20, open: openBusyTeams },
]
