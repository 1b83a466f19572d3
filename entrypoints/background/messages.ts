import browser, { type Runtime } from 'webextension-polyfill'
import { type FromOwnPage, fromOwnPage } from '../../lib/browser/messages.ts'
import { readOwnNames } from '../../lib/browser/own-names.ts'
import { senderUrl } from '../../lib/browser/sender.ts'
import { readSettings } from '../../lib/browser/stored.ts'
import { type FromCallPage, fromCallPage } from '../../lib/domain/call/call-page-messages.ts'
import { createMessageRate, type MessageRate } from '../../lib/domain/call/message-rate.ts'
import { withinOurTime } from '../../lib/domain/call/page-times.ts'
import { withCleanNames } from '../../lib/sites/clean-names.ts'
import { hostMatches } from '../../lib/sites/match-pattern.ts'
import { allSites, siteOf } from '../../lib/sites/sites.ts'
import type { Calendars } from './calendars.ts'
import type { CallKeeper } from './call-keeper.ts'
import type { Decisions } from './decisions.ts'
import type { HealthKeeper } from './keep-health.ts'
import type { OptionalSites } from './optional-sites.ts'
import type { Shell } from './shell.ts'
import { takeLaunch } from './take-launch.ts'

interface Listeners {
  shell: Shell
  keeper: CallKeeper
  decisions: Decisions
  health: HealthKeeper
  sites: OptionalSites
  calendars: Calendars
}

/** Listens to both tables of messages. Each is checked by its sender, its rate and its schema before anything is done. */
export function listen({ shell, keeper, decisions, health, sites, calendars }: Listeners): void {
  const isWithinRate = createRates()
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const url = senderUrl(sender)
    if (sender.id !== browser.runtime.id || !url) return
    const isOwn = url.href.startsWith(browser.runtime.getURL('/'))
    const { id: tabId, windowId } = sender.tab ?? {}
    if (!isOwn && (tabId === undefined || !isWithinRate(tabId, message))) return
    const call = fromCallPage.safeParse(message)
    if (call.success && tabId !== undefined && windowId !== undefined) {
      if (maySpeak(call.data, url, isOwn)) takeFromCallPage(withinOurTime(call.data, Date.now()), tabId, windowId)
      return
    }
    const own = isOwn ? fromOwnPage.safeParse(message) : undefined
    if (own?.success) takeFromOwnPage(own.data)
  })

  // Nothing here may wait before it hands on: a click on Leave and one on the card are gestures.
  function takeFromCallPage(message: FromCallPage, tabId: number, windowId: number): void {
    switch (message.type) {
      case 'leave-clicked':
        keeper.leaveClicked({ tabId, windowId, at: message.at, open: message.open })
        return
      case 'card-choice':
        decisions.choose(message.choice, { interviewId: message.interviewId, tabId, windowId })
        return
      case 'evidence': {
        const site = siteOf(message.evidence.platform)
        if (!site) return
        const { platform } = message.evidence
        void Promise.all([sites.isOn(platform), readMine()]).then(([isOn, mine]) => {
          if (!isOn) return
          const evidence = withCleanNames(message.evidence, site, mine)
          if (evidence.phase === 'launcher') void takeLaunch(shell, evidence)
          void keeper.take({ type: 'evidence', evidence, place: { tabId, windowId }, newId: crypto.randomUUID() })
          if (evidence.platform !== 'practice') calendars.callSeen(evidence.room)
          health.observe(evidence, tabId)
        })
      }
    }
  }

  function takeFromOwnPage(message: FromOwnPage): void {
    switch (message.type) {
      case 'records-changed':
        shell.refreshSoon()
        return
      case 'copies-differ':
        shell.copies.compare()
        return
      case 'debrief-started':
        decisions.started()
        return
      case 'not-interview':
        decisions.notAnInterview(message.interviewId)
        return
      case 'is-interview':
        decisions.isAnInterview(message.interviewId)
        return
      case 'event-chosen':
        decisions.chooseEvent(message.interviewId, message.event)
        return
      case 'own-name':
        decisions.ownName(message.interviewId, message.name)
        return
      case 'still-on':
        decisions.stillOn(message.interviewId)
        return
      case 'later':
        decisions.later(message.interviewId, message.at)
        return
      case 'moment-answered':
        decisions.answered(message.interviewId, message.moment)
        return
      case 'settled':
        decisions.settle(message.interviewId)
        return
      case 'ended-by-hand':
        void keeper.take({ type: 'ended-by-hand', id: message.interviewId, at: Date.now() })
        return
      case 'calendar-connect':
        calendars.connect(message)
        return
      case 'calendar-choose':
        calendars.choose(message)
        return
      case 'calendar-read':
        calendars.read(message.id)
        return
      case 'calendar-forget':
        calendars.forget(message.id)
        return
      case 'calendars-wanted':
        calendars.readAll()
    }
  }
}

/** The names by which the user is known: from the settings, and from what they said of earlier calls. */
async function readMine(): Promise<string[]> {
  const [{ settings }, names] = await Promise.all([readSettings(), readOwnNames()])
  return [settings.me.name, ...names].filter((name) => name.trim() !== '')
}

/** So many tabs have a rate of their own at once; who was quiet for longest begins anew. */
const MOST_RATES = 200

/** A rate for each tab; evidence has one of its own, so that a flood of it drops no click on Leave. */
function createRates(): (tabId: number, message: unknown) => boolean {
  const rates = new Map<string, MessageRate>()
  return (tabId, message) => {
    const isEvidence = (message as { type?: unknown } | null)?.type === 'evidence'
    const key = `${tabId} ${isEvidence}`
    const rate = rates.get(key) ?? createMessageRate()
    rates.delete(key)
    rates.set(key, rate)
    for (const first of rates.keys()) if (rates.size > MOST_RATES) rates.delete(first)
    return rate(Date.now())
  }
}

/** Evidence counts only from the site that it speaks of; the practice call is our own page. */
function maySpeak(message: FromCallPage, url: URL, isOwn: boolean): boolean {
  const isOn = (matches: readonly string[]) => matches.some((match) => hostMatches(match, url.hostname))
  if (message.type !== 'evidence') return isOwn || allSites.some(({ matches }) => isOn(matches))
  const site = siteOf(message.evidence.platform)
  if (!site) return false
  return isOwn ? site.matches.length === 0 : isOn(site.matches)
}
