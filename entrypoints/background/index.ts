import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { addToMenu, listenForByHand } from '../../lib/browser/by-hand-ways.ts'
import { watchGiven } from '../../lib/browser/call-sites.ts'
import { listenForNotices } from '../../lib/browser/notices.ts'
import { canOpenOnClick, openPanelOnIcon } from '../../lib/browser/panel.ts'
import { addSelectionToMenu, listenForSelections } from '../../lib/browser/selection-menu.ts'
import { keepFromCallPages, watchSettings } from '../../lib/browser/stored.ts'
import { injectInto, injectMedia } from '../../lib/browser/tabs.ts'
import type { CallSite } from '../../lib/sites/call-site.ts'
import { builtInSites, matchesWithMedia } from '../../lib/sites/sites.ts'
import { answerModelQuestions } from './answer-model-questions.ts'
import { createBackups } from './backups.ts'
import { createCalendars } from './calendars.ts'
import { CALLS, createCallKeeper } from './call-keeper.ts'
import { createDecisions } from './decisions.ts'
import { keepHealth } from './keep-health.ts'
import { listen } from './messages.ts'
import { offerEndings } from './offer-endings.ts'
import { openMoment } from './open-moment.ts'
import { followOptionalSites } from './optional-sites.ts'
import { ENDING } from './plan-endings.ts'
import { saveSelection } from './selections.ts'
import { createShell } from './shell.ts'
import { openNotice } from './show-debrief.ts'
import { NOTICE } from './tell-moment.ts'

const matchesOf = (sites: readonly CallSite[]) => sites.flatMap(({ matches }) => matches)

/** Calls `listener` when the extension was switched on again, in browsers that say so. Others start their worker anew. */
function onEnabled(listener: () => void): void {
  const { onEnabled: event } = browser.runtime as { onEnabled?: { addListener(listener: () => void): void } }
  event?.addListener(listener)
}

/** How long what is only shown waits at a start. ms */
const AFTER_WAKING = 200

// All listeners are added before anything is awaited: the worker is started by the event that it is started for.
export default defineBackground(() => {
  const shell = createShell()
  const keeper = createCallKeeper(shell)
  const decisions = createDecisions(shell)
  const health = keepHealth(shell)
  const sites = followOptionalSites(shell)
  const calendars = createCalendars(shell)
  const backups = createBackups(shell)
  const refresh = shell.refreshSoon

  listen({ shell, keeper, decisions, health, sites, calendars })
  answerModelQuestions()
  listenForByHand(decisions.startByHand)
  listenForSelections(saveSelection)
  listenForNotices((id) => {
    if (id === NOTICE) void openMoment(decisions, shell.text)
    else openNotice(id, shell.text)
  })
  browser.tabs.onRemoved.addListener((tabId) => {
    void keeper.take({ type: 'tab-gone', tabId, at: Date.now() })
    health.tabGone(tabId)
  })
  // A discarded tab goes on under another id.
  browser.tabs.onReplaced.addListener(
    (by, tabId) => void keeper.take({ type: 'tab-replaced', tabId, by, at: Date.now() }),
  )
  browser.tabs.onUpdated.addListener((tabId, { status, discarded }) => {
    if (status === 'loading' || discarded === true) keeper.pageLoads(tabId)
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CALLS) void keeper.check()
    else if (name.startsWith(ENDING)) void offerEndings(shell)
    else if (!calendars.alarm(name) && !backups.alarm(name)) refresh()
  })
  browser.runtime.onStartup.addListener(() => {
    shell.copies.compareOnce()
    void keeper.reconcile()
    decisions.forgetPractice()
    sites.bringInLine()
    calendars.readAll()
  })
  /** Pages that are open have a script that hears nothing any more, or none; and calls may have ended without us. */
  const takeOver = () => {
    void injectInto(matchesOf(builtInSites), 'content-scripts/call.js')
    void injectMedia(matchesWithMedia)
    sites.bringInLine(true)
    void keeper.reconcile()
  }
  onEnabled(takeOver)
  watchGiven(builtInSites, (given) => {
    void injectInto(matchesOf(given), 'content-scripts/call.js')
    void injectMedia(matchesOf(given).filter((match) => matchesWithMedia.includes(match)))
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
    takeOver()
    void addToMenu(shell.text('commandStartDebrief')).then(() => addSelectionToMenu(shell.text('menuSaveSelection')))
  })
  watchSettings(refresh, new AbortController().signal)
  // A closed browser forgets its alarms. The event that woke the worker goes first: it may be the end of a call.
  setTimeout(() => {
    void keeper.finish()
    refresh()
    shell.copies.compareOnce()
    void backups.plan()
  }, AFTER_WAKING)
  void keepFromCallPages()
  if (canOpenOnClick) void openPanelOnIcon()
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.open())
})
