import browser, { type Runtime } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { showState } from '../../lib/browser/action.ts'
import { addToMenu, listenForByHand } from '../../lib/browser/by-hand-ways.ts'
import { closeDebriefWindow, openDebriefWindow } from '../../lib/browser/debrief-window.ts'
import { type FromOwnPage, fromOwnPage } from '../../lib/browser/messages.ts'
import { canOpenOnClick, openPanel, openPanelOnIcon } from '../../lib/browser/panel.ts'
import {
  keepFromCallPages,
  readSessions,
  readSettings,
  watchStored,
  writeSettings,
  writeShown,
} from '../../lib/browser/stored.ts'
import { injectInto, isThere, tellOwnPages, tellPage } from '../../lib/browser/tabs.ts'
import { createText } from '../../lib/browser/text.ts'
import { type FromCallPage, fromCallPage } from '../../lib/domain/call/call-page-messages.ts'
import { defaultCallRules } from '../../lib/domain/call/rules.ts'
import type { CallEvent } from '../../lib/domain/call/session.ts'
import { nextMoment } from '../../lib/domain/follow-up/moments.ts'
import { interviewByHand } from '../../lib/domain/interview/by-hand.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { hostMatches, platforms } from '../../lib/platforms/registry.ts'
import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { takeCallEvent, tellPanelFrom } from './calls.ts'
import { offer } from './offers.ts'
import { createQueue } from './queue.ts'

/** The minute check of running calls, and the next reminder. */
const CALLS = 'calls'
const REMIND = 'remind'
/** After a click on Leave the page may go without a word, to a site that we do not see. One look tells; the minute check stands behind it. ms */
const LOOK_AFTER_LEAVE = defaultCallRules.vanishAfterLeaveMs + 100

export default defineBackground(() => {
  const records = createRecords(createDatabase())
  const text = createText()
  const inOrder = createQueue((error) => console.error('Afterword:', error))
  /** Panels asked for by a click on Leave, by tab, until the end of that call is settled. */
  const panelOpening = new Map<number, Promise<boolean>>()

  const take = (event: CallEvent) =>
    inOrder(async () => {
      await takeCallEvent(event, {
        records,
        offer: (session, settings) => offer(session, settings, panelOpening.get(session.tabId), text),
        onChanged: refresh,
      })
      await keepChecking()
    })

  /** Badge, icon and open pages, after anything has changed. */
  async function refresh(): Promise<void> {
    const [sessions, waiting, { settings }] = await Promise.all([
      readSessions(),
      records.interviews.waiting(),
      readSettings(),
    ])
    const now = Date.now()
    const due = waiting.filter(({ remindAt }) => remindAt === null || remindAt <= now)
    const inCall = sessions.some(({ state }) => state !== 'ended')
    const title = inCall
      ? text('actionTitleInCall')
      : due.length > 0
        ? text.plural('actionTitleWaiting', due.length)
        : text('extName')
    await showState({ waiting: settings.popUp.everythingOff ? 0 : due.length, inCall, title })
    const reminders = waiting.flatMap(({ remindAt }) => (remindAt !== null && remindAt > now ? [remindAt] : []))
    if (reminders.length > 0) browser.alarms.create(REMIND, { when: Math.min(...reminders) })
    tellOwnPages()
  }

  async function keepChecking(): Promise<void> {
    if ((await readSessions()).length > 0) {
      if (!(await browser.alarms.get(CALLS))) browser.alarms.create(CALLS, { periodInMinutes: 1 })
    } else await browser.alarms.clear(CALLS)
  }

  async function check(): Promise<void> {
    const sessions = await readSessions()
    const answers = await Promise.all(sessions.map(({ tabId }) => tellPage(tabId, { type: 'look' })))
    const alive = sessions.flatMap(({ tabId }, index) => (answers[index] ? [tabId] : []))
    const { settings } = await readSettings()
    for (const session of sessions) if (session.state === 'in-call') await tellPanelFrom(session, settings)
    await take({ type: 'tick', at: Date.now(), alive })
  }

  /** Ends the calls whose tabs went while nobody was looking. */
  async function reconcile(): Promise<void> {
    const open = (await readSessions()).filter(({ state }) => state !== 'ended')
    const there = await Promise.all(open.map(({ tabId }) => isThere(tabId)))
    const ids = open.flatMap(({ id }, index) => (there[index] ? [] : [id]))
    if (ids.length > 0) await take({ type: 'lost', ids, at: Date.now() })
  }

  const change = (interviewId: string, edit: (interview: Interview) => Interview | Promise<Interview>) =>
    inOrder(async () => {
      const interview = await records.interviews.get(interviewId)
      if (!interview) return
      await records.interviews.put({ ...(await edit(interview)), updatedAt: Date.now() })
      await refresh()
    })

  async function mute(interview: Interview, muted: boolean): Promise<void> {
    const { platform, room, practice } = interview
    if (room === null || practice) return
    const { settings } = await readSettings()
    const others = settings.mutedRooms.filter((known) => known.platform !== platform || known.room !== room)
    await writeSettings({ ...settings, mutedRooms: muted ? [...others, { platform, room, at: Date.now() }] : others })
  }

  async function hideCards(): Promise<void> {
    for (const { tabId } of await readSessions()) await tellPage(tabId, { type: 'hide-card' })
  }

  function notAnInterview(interviewId: string): void {
    void change(interviewId, async (interview) => {
      await mute(interview, true)
      await hideCards()
      await closeDebriefWindow()
      return { ...interview, status: 'dismissed' }
    })
  }

  function later(interviewId: string): void {
    void change(interviewId, async (interview) => {
      await hideCards()
      const now = Date.now()
      return { ...interview, remindAt: nextMoment(now, interview.endedAt ?? now).at }
    })
  }

  /** "Done for now". A practice call leaves nothing behind. */
  const settle = (interviewId: string) =>
    inOrder(async () => {
      const interview = await records.interviews.get(interviewId)
      if (interview?.practice) await records.forget(interviewId)
      else if (interview)
        await records.interviews.put({ ...interview, status: 'debriefed', remindAt: null, updatedAt: Date.now() })
      await refresh()
    })

  async function forgetPractice(): Promise<void> {
    for (const { id, practice } of await records.interviews.latest(20)) if (practice) await records.forget(id)
  }

  function takeFromCallPage(message: FromCallPage, tabId: number, windowId: number): void {
    switch (message.type) {
      case 'leave-clicked': {
        // The first thing in this tick: an await before it would lose the gesture.
        if (message.open) panelOpening.set(tabId, openPanel(windowId))
        void take({ type: 'leave-clicked', tabId, at: message.at })
        setTimeout(() => void check(), LOOK_AFTER_LEAVE)
        return
      }
      case 'evidence':
        void take({
          type: 'evidence',
          evidence: message.evidence,
          place: { tabId, windowId },
          newId: crypto.randomUUID(),
        })
        return
      case 'card-choice':
        takeCardChoice(message, tabId, windowId)
    }
  }

  function takeCardChoice(
    { interviewId, choice }: FromCallPage & { type: 'card-choice' },
    tabId: number,
    windowId: number,
  ): void {
    // Before anything else in this tick: it is a gesture.
    const opened = choice === 'start' ? openPanel(windowId) : Promise.resolve(false)
    void inOrder(async () => {
      // A page may decide about its own call and no other.
      if (!(await readSessions()).some((session) => session.id === interviewId && session.tabId === tabId)) return
      if (choice === 'not-interview') notAnInterview(interviewId)
      if (choice === 'later') later(interviewId)
      if (choice === 'start') await show(interviewId, windowId, opened)
    })
  }

  /** Shows a debrief in the panel that a gesture has just opened, or else in a window. */
  async function show(interviewId: string, windowId: number, opened: Promise<boolean>): Promise<void> {
    await writeShown({ interviewId, at: Date.now(), windowId })
    if (await opened) await closeDebriefWindow()
    else await openDebriefWindow(interviewId, windowId)
  }

  function startByHand(windowId: number): void {
    // Before anything else in this tick: it is a gesture.
    const opened = openPanel(windowId)
    void inOrder(async () => {
      const interview = interviewByHand(crypto.randomUUID(), Date.now())
      await records.interviews.put(interview)
      await refresh()
      await show(interview.id, windowId, opened)
    })
  }

  function takeFromOwnPage(message: FromOwnPage): void {
    switch (message.type) {
      case 'records-changed':
        void inOrder(refresh)
        return
      case 'debrief-started':
        void inOrder(hideCards)
        return
      case 'not-interview':
        notAnInterview(message.interviewId)
        return
      case 'is-interview':
        void change(message.interviewId, async (interview) => {
          await mute(interview, false)
          const live = (await readSessions()).some(({ id, state }) => id === interview.id && state !== 'ended')
          return { ...interview, status: live ? 'live' : 'waiting' }
        })
        return
      case 'later':
        later(message.interviewId)
        return
      case 'settled':
        void settle(message.interviewId)
        return
      case 'ended-by-hand':
        void take({ type: 'ended-by-hand', id: message.interviewId, at: Date.now() })
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return
    const url = new URL(sender.url ?? 'about:blank')
    const isOwn = url.origin === new URL(browser.runtime.getURL('/')).origin
    const call = fromCallPage.safeParse(message)
    if (call.success && sender.tab?.id !== undefined && sender.tab.windowId !== undefined) {
      if (maySpeak(call.data, url, isOwn)) takeFromCallPage(call.data, sender.tab.id, sender.tab.windowId)
      return
    }
    const own = isOwn ? fromOwnPage.safeParse(message) : undefined
    if (own?.success) takeFromOwnPage(own.data)
  })

  browser.tabs.onRemoved.addListener((tabId) => {
    panelOpening.delete(tabId)
    void take({ type: 'tab-gone', tabId, at: Date.now() })
  })
  browser.tabs.onUpdated.addListener((tabId, changed) => {
    if (changed.status !== 'loading' && changed.discarded !== true) return
    const at = Date.now()
    void inOrder(async () => {
      if (!(await readSessions()).some((session) => session.tabId === tabId && session.state === 'in-call')) return
      if (await tellPage(tabId, { type: 'look' })) return
      void take({ type: 'page-gone', tabId, at })
    })
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    void (name === CALLS ? check() : inOrder(refresh))
  })
  browser.runtime.onStartup.addListener(() => {
    void reconcile()
    void inOrder(forgetPractice)
    void inOrder(refresh)
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
    void injectInto(
      platforms.flatMap(({ matches }) => matches),
      'content-scripts/call.js',
    )
    void addToMenu(text('commandStartDebrief'))
    void reconcile()
    void inOrder(refresh)
  })
  listenForByHand(startByHand)
  watchStored((keys) => {
    if (keys.includes('settings')) void inOrder(refresh)
  }, new AbortController().signal)
  void keepFromCallPages()
  if (canOpenOnClick) void openPanelOnIcon()
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.open())
})

/** Evidence counts only from the site that it speaks of; the practice call is our own page. */
function maySpeak(message: FromCallPage, url: URL, isOwn: boolean): boolean {
  if (message.type !== 'evidence')
    return isOwn || platforms.some(({ matches }) => matches.some((match) => hostMatches(match, url.hostname)))
  const platform = platforms.find(({ id }) => id === message.evidence.platform)
  if (!platform) return false
  return isOwn ? platform.matches.length === 0 : platform.matches.some((match) => hostMatches(match, url.hostname))
}
