import browser from 'webextension-polyfill'
import { setAlarm } from '../../lib/browser/alarms.ts'
import { openPanel } from '../../lib/browser/panel.ts'
import { readSessions, readSettings } from '../../lib/browser/stored.ts'
import { askPage, type Hearing, isThere, tellPage } from '../../lib/browser/tabs.ts'
import { decidedAt } from '../../lib/domain/call/patience.ts'
import { defaultCallRules } from '../../lib/domain/call/rules.ts'
import type { CallEvent } from '../../lib/domain/call/session.ts'
import type { CallSite } from '../../lib/sites/call-site.ts'
import { hostMatches } from '../../lib/sites/match-pattern.ts'
import { allSites } from '../../lib/sites/sites.ts'
import { type CallShell, finishCalls, markOffered, rulesFor, takeCallEvent, tellPanelFrom } from './calls.ts'
import { offer } from './offers.ts'
import { createLanes } from './queue.ts'
import type { Shell } from './shell.ts'

/** The alarm of the minute check of running calls. */
export const CALLS = 'calls'
/** After a click on Leave the page may go without a word, to a site that we do not see. One look tells; the minute check stands behind it. ms */
const LOOK_AFTER_LEAVE = defaultCallRules.vanishTwoSignsMs + 100
/** A page that seemed to go and is still there has told all that it had to tell: it is asked once more. ms */
const LOOK_AFTER_GONE = 2_000
/** After half a minute in which nothing happens a worker is put to sleep: longer waits are made of such steps. ms */
const LONGEST_TIMER = 25_000

/** Keeps the sessions of calls: takes events into them, and looks after calls from which nothing is heard. */
export interface CallKeeper {
  take: (event: CallEvent) => Promise<void>
  /** A click on Leave. Must be called in the tick of the message: it is a gesture. */
  leaveClicked: (click: { tabId: number; windowId: number; at: number; open: boolean }) => void
  /** Whether the page of a tab that loads something is gone. */
  pageLoads: (tabId: number) => void
  /** The minute check. */
  check: () => Promise<void>
  /** Ends the calls whose tabs went while nobody was looking. */
  reconcile: () => Promise<void>
  /** Does what an earlier life of the worker left undone. */
  finish: () => Promise<void>
}

export function createCallKeeper(shell: Shell): CallKeeper {
  const { records, text, inOrder, refreshSoon } = shell
  /** Panels asked for by a click on Leave, by tab, until the end of that call is settled. */
  const panelOpening = new Map<number, Promise<boolean>>()
  const show = createLanes((error) => console.error('Afterword: a call was not shown:', error))
  let timer: ReturnType<typeof setTimeout> | undefined

  const calls: CallShell = {
    records,
    onChanged: refreshSoon,
    show,
    offering: new Set(),
    async offer(session, settings, { stance }) {
      const opening = panelOpening.get(session.tabId)
      panelOpening.delete(session.tabId)
      await offer({ session, stance, settings, panelOpening: opening }, text)
    },
    onOffered: (id) => void inOrder(() => markOffered(id, calls)),
  }

  const take = (event: CallEvent) =>
    inOrder(async () => {
      await takeCallEvent(event, calls)
      await keepChecking()
    })

  /** Looks when a wait is over, since the timers of its page may be throttled or gone. */
  async function keepChecking(): Promise<void> {
    const [sessions, { settings }] = await Promise.all([readSessions(), readSettings()])
    clearTimeout(timer)
    if (sessions.length === 0) return void (await browser.alarms.clear(CALLS))
    const isSet = (await browser.alarms.get(CALLS)) !== undefined || (await setAlarm(CALLS, { periodInMinutes: 1 }))
    const rules = rulesFor(settings)
    const next = Math.min(...sessions.map((session) => decidedAt(session, rules(session.platform)) ?? Infinity))
    const wait = Math.max(1_000, next - Date.now() + 200)
    // Where the browser gives no alarm, the worker is kept awake by its own timer.
    if (wait < Infinity || !isSet) timer = setTimeout(() => void check(), Math.min(wait, LONGEST_TIMER))
  }

  async function check(): Promise<void> {
    const sessions = (await readSessions()).filter(({ state, goesOn }) => state !== 'ended' || goesOn)
    // Nobody is given up on what was last heard: messages are lost while the extension is updated.
    const answers = await Promise.all(
      sessions.map(({ tabId, state }) => askPage(tabId, { type: 'look', tell: state === 'away' })),
    )
    const which = (answer: Hearing) =>
      sessions.flatMap(({ tabId }, index) => (answers[index] === answer ? [tabId] : []))
    const { settings } = await readSettings()
    for (const session of sessions) if (session.state === 'in-call') await tellPanelFrom(session, settings, records)
    const gone = which('nobody')
    await take({ type: 'tick', at: Date.now(), alive: which('heard'), gone, outOfReach: await outOfReach(gone) })
  }

  return {
    take,
    check,
    leaveClicked({ tabId, windowId, at, open }) {
      // The first thing in this tick: an await before it would lose the gesture.
      if (open) panelOpening.set(tabId, openPanel(windowId))
      void take({ type: 'leave-clicked', tabId, at })
      setTimeout(() => void check(), LOOK_AFTER_LEAVE)
    },
    pageLoads(tabId) {
      const at = Date.now()
      void inOrder(async () => {
        if (!(await readSessions()).some((session) => session.tabId === tabId && session.state === 'in-call')) return
        if (await tellPage(tabId, { type: 'look' })) return
        void take({ type: 'page-gone', tabId, at })
        setTimeout(() => void check(), LOOK_AFTER_GONE)
      })
    },
    finish: () =>
      inOrder(async () => {
        await finishCalls(calls)
        await keepChecking()
      }),
    async reconcile() {
      const open = (await readSessions()).filter(({ state }) => state !== 'ended')
      const there = await Promise.all(open.map(({ tabId }) => isThere(tabId)))
      const ids = open.flatMap(({ id }, index) => (there[index] ? [] : [id]))
      if (ids.length > 0) await take({ type: 'lost', ids, at: Date.now() })
    },
  }
}

/** Those of the tabs whose address we don't see: they have gone to a site that is none of ours. */
async function outOfReach(tabIds: readonly number[]): Promise<number[]> {
  const tabs = await Promise.all(tabIds.map((id) => browser.tabs.get(id).catch(() => undefined)))
  const isSeen = (url: string) => URL.canParse(url) && allSites.some((site) => isOn(site, new URL(url).hostname))
  return tabs.flatMap((tab, index) => {
    const id = tabIds[index]
    return tab && id !== undefined && !isSeen(tab.url ?? '') ? [id] : []
  })
}

const isOn = ({ matches }: CallSite, hostname: string) => matches.some((pattern) => hostMatches(pattern, hostname))
