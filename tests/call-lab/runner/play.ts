import type { CallSession } from '../../../lib/domain/call/session.ts'
import type { LabBrowser } from '../../e2e/harness/browser.ts'
import { until } from '../../e2e/harness/until.ts'
import type { Scenario, Step } from '../scenarios/scenario.ts'
import type { Recorder } from './recorder.ts'
import { type LabTab, openStand, type Stand } from './stand.ts'

/** What was seen of one scenario. Times are ms since 1970. */
export interface Outcome {
  /** The calls that its tabs had, as they were last. */
  sessions: CallSession[]
  offers: number[]
  surfaces: { at: number; kind: 'card' | 'panel' | 'window' }[]
  /** When the call was over, each time that it was. */
  ends: number[]
  /** Why it could not be played to its end. */
  broken: string | null
}

/** How long something that must not come is waited for. ms */
const QUIET_MS = 2_500

/** How long the end of a call that is too short may take to be noticed. ms */
const OVER_WITHIN_MS = 20_000

/** Within this time of one another two offers share a window. ms */
const SHARED_MS = 1_500

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Plays one scenario in a window of its own, and tells what the extension made of it. */
export async function play(scenario: Scenario, browser: LabBrowser, recorder: Recorder): Promise<Outcome> {
  const from = Date.now()
  const stand = await openStand(browser, scenario.scene)
  const tabs: LabTab[] = []
  const ends: number[] = []
  let broken: string | null = null
  const outcome = () => ({ ...collect(recorder, stand, tabs, from), ends: [...ends], broken })
  try {
    tabs.push(await stand.tab(scenario.address))
    let current = 0
    for (const step of scenario.steps) {
      if (step.do === 'tab') current = tabs.push(await stand.tab(step.address)) - 1
      else if (step.do === 'back to') {
        current = step.tab
        if (!step.behind) await tabs[current]?.page.bringToFront()
      } else {
        const at = await take(step, tabs[current] as LabTab, browser, () => outcome().sessions)
        if ('ends' in step && step.ends) ends.push(at)
      }
    }
    await settle(scenario, outcome)
  } catch (error) {
    broken = error instanceof Error ? error.message : String(error)
  }
  const seen = outcome()
  await stand.close()
  await forget(browser, seen.sessions)
  return seen
}

/** Takes the interviews off the disk: nobody has dozens of debriefs that wait. */
async function forget(browser: LabBrowser, sessions: readonly CallSession[]): Promise<void> {
  await browser.extension().run(`new Promise((done) => {
    const open = indexedDB.open('afterword')
    open.onsuccess = () => {
      const tx = open.result.transaction('interviews', 'readwrite')
      for (const id of ${JSON.stringify(sessions.map(({ id }) => id))}) tx.objectStore('interviews').delete(id)
      tx.oncomplete = () => { open.result.close(); done() }
    }
  })`)
}

/** Waits for what is expected, and then a moment for what is not. */
async function settle({ expect }: Scenario, outcome: () => Outcome): Promise<void> {
  if ('opens' in expect) {
    const endedAt = outcome().ends.at(-1)
    if (endedAt === undefined) throw new Error('No step of the scenario ends the call')
    const done = () => {
      const { sessions, surfaces, offers } = outcome()
      // A card of an earlier end of the call is not that of this one; a panel that is open turns into it by itself.
      const isShown = surfaces.some(({ at, kind }) => at >= endedAt || kind === 'panel')
      return isShown && offers.some((at) => at >= endedAt) && sessions.every(({ state }) => state === 'ended')
    }
    await until(done, { within: Math.max(0, endedAt + expect.within - Date.now()) + 500 }).catch(() => {})
    await pause(500)
  } else {
    // That it is over has to come, on a busy machine too.
    const isOver = () => outcome().sessions.every(({ state }) => state === 'ended')
    if (expect.quiet === 'short') await until(isOver, { within: OVER_WITHIN_MS }).catch(() => {})
    await pause(QUIET_MS)
  }
}

/** Does one step and tells when it was done. */
async function take(
  step: Exclude<Step, { do: 'tab' | 'back to' }>,
  tab: LabTab,
  browser: LabBrowser,
  sessions: () => CallSession[],
): Promise<number> {
  switch (step.do) {
    case 'show':
      return Number(await tab.lab('show', [step.screen, step.fresh ?? false]))
    case 'lab':
      return Number((await tab.lab(step.call, step.values)) ?? Date.now())
    case 'click': {
      const before = tab.clicks.length
      await tab.click(step.selector)
      await until(() => tab.clicks.length > before, { what: 'the click to be heard' })
      return tab.clicks.at(-1) ?? Date.now()
    }
    case 'press':
      await tab.page.keyboard.press(step.key as 'Escape')
      return Date.now()
    case 'load':
    case 'reload': {
      const at = Date.now()
      await (step.do === 'load' ? tab.page.goto(step.address) : tab.page.reload())
      return at
    }
    case 'close': {
      const at = Date.now()
      await tab.page.close()
      return at
    }
    case 'noticed':
      await until(() => sessions().some(({ state, tabId }) => state === 'in-call' && tabId === tab.id), {
        within: 30_000,
        what: 'the call to be noticed',
      })
      return Date.now()
    case 'named':
      await until(() => sessions().some(({ people }) => people.includes(step.name)), {
        within: 20_000,
        what: `the name ${step.name}`,
      })
      return Date.now()
    case 'pass':
      await pause(step.ms)
      return Date.now()
    case 'inject':
      await browser
        .extension()
        .run(`chrome.scripting.executeScript({ target: { tabId: ${tab.id} }, files: ['content-scripts/call.js'] })`)
      return Date.now()
    case 'window': {
      const { do: _, state, ...place } = step
      // By the protocol: an extension may not move a window off the screen.
      await browser.puppeteer.setWindowBounds(await tab.page.windowId(), state ? { windowState: state } : place)
      return Date.now()
    }
    case 'kill worker':
      await browser.killWorker()
      return Date.now()
  }
}

/** Which part of the record is this scenario's: by its tabs, its window and the calls that came from them. */
function collect({ log }: Recorder, stand: Stand, tabs: readonly LabTab[], from: number) {
  const sessions = new Map<string, CallSession>()
  for (const seen of log) {
    if (seen.kind !== 'sessions' || seen.at < from) continue
    for (const session of seen.sessions) {
      if (sessions.has(session.id) || tabs.some(({ id }) => id === session.tabId)) sessions.set(session.id, session)
    }
  }
  const surfaces: Outcome['surfaces'] = tabs.flatMap(({ cards }) => cards.map((at) => ({ at, kind: 'card' as const })))
  const offers: number[] = []
  for (const seen of log) {
    if (seen.kind === 'offer' && sessions.has(seen.interviewId)) offers.push(seen.at)
    if (seen.kind === 'window' && sessions.has(seen.interviewId)) surfaces.push({ at: seen.at, kind: 'window' })
    if (seen.kind === 'panel' && seen.windowId === stand.windowId) surfaces.push({ at: seen.at, kind: 'panel' })
  }
  if (surfaces.length === 0) surfaces.push(...sharedWindows(log, offers))
  return { sessions: [...sessions.values()], offers, surfaces: surfaces.sort((a, b) => a.at - b.at) }
}

/** One window serves two calls that end together: it turns to what was offered last. */
function sharedWindows(log: Recorder['log'], offers: readonly number[]): Outcome['surfaces'] {
  return log.flatMap(({ kind, at }) => {
    const isShared = kind === 'window' && offers.some((offer) => Math.abs(offer - at) < SHARED_MS)
    return isShared ? { at, kind: 'window' as const } : []
  })
}
