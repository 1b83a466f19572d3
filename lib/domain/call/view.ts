import type { Tier } from '../debrief/tiers.ts'
import type { CallSession } from './session.ts'

/** What the panel shows. The same page is side panel, sidebar, extension window and tab. */
export type View =
  | { name: 'home' }
  | { name: 'add' }
  /** `meeting`: of the calendar, over all its copies. */
  | { name: 'prepare'; meeting: string }
  /** `app`: a call in a program of its own, of which there is no session. */
  | { name: 'live'; interviewId: string; app?: true }
  /** `tier`: the part that is shown first; `step`: the id of the one that is open in it. */
  | { name: 'debrief'; interviewId: string; tier?: Tier; step?: string }
  | { name: 'thank-you'; interviewId: string; personId: string }

/** A debrief that somebody asked for, at which of its parts and steps; or the letter to one of its people. */
export interface Asked {
  interviewId: string
  tier?: Tier | undefined
  step?: string | undefined
  letterTo?: string | undefined
}

/** What the address of the page can name: a debrief or a letter, or a coming meeting to prepare. */
export type Addressed = (Asked | { meeting: string }) & {
  /** The page that led there, to which Back leads. */
  from?: 'dashboard' | undefined
}

/** What has to be known to choose. Only calls of the panel's own window matter to a panel. */
export interface Facts {
  sessions: readonly CallSession[]
  /** The debrief that was last asked for, and when. ms since 1970 */
  shown: (Asked & { at: number; windowId: number }) | null
  /** The window of the panel; null for a window of our own, which hears of every call. */
  windowId: number | null
}

/** A request older than this at the time a panel opens was meant for another one. ms */
const FRESH_REQUEST_MS = 10_000

/** Whoever has just clicked on Leave is given the debrief before the page says that the call is over. ms */
const LEAVING_MS = 4_000

/** Whether a click on Leave was the last that was heard of this call. A call that goes on after it is seen again. */
export function isLeaving({ state, leaveClickedAt, lastSeenAt }: CallSession): boolean {
  return state !== 'ended' && leaveClickedAt !== null && lastSeenAt - leaveClickedAt < LEAVING_MS
}

const liveHere = ({ sessions, windowId }: Facts) =>
  sessions.find((session) => session.state !== 'ended' && (windowId === null || session.windowId === windowId))

const isForHere = ({ shown, windowId }: Facts) => shown !== null && (windowId === null || shown.windowId === windowId)

/** The first view of a panel that has just been opened. `asked`: what its address names. */
export function firstView(facts: Facts, asked: Addressed | null, now: number): View {
  if (asked) return 'meeting' in asked ? { name: 'prepare', meeting: asked.meeting } : debriefOf(asked)
  const live = liveHere(facts)
  if (live && windowIsPanel(facts)) return { name: isLeaving(live) ? 'debrief' : 'live', interviewId: live.id }
  if (facts.shown && isForHere(facts) && now - facts.shown.at < FRESH_REQUEST_MS) {
    return debriefOf(facts.shown)
  }
  return { name: 'home' }
}

const debriefOf = ({ interviewId, tier, step, letterTo }: Asked): View =>
  letterTo === undefined
    ? { name: 'debrief', interviewId, ...(tier && { tier }), ...(step && { step }) }
    : { name: 'thank-you', interviewId, personId: letterTo }

const windowIsPanel = ({ windowId }: Facts) => windowId !== null

/**
 * The view after the facts have changed. A due debrief takes the panel; a call that goes on again never takes the
 * debrief away from somebody who is writing it.
 */
export function nextView(view: View, before: Facts, facts: Facts): View {
  const { shown } = facts
  if (shown && isForHere(facts) && shown.at !== before.shown?.at) {
    const writing = view.name === 'thank-you' && view.interviewId === shown.interviewId
    return writing ? view : debriefOf(shown)
  }
  const live = liveHere(facts)
  if (
    view.name === 'home' &&
    live &&
    windowIsPanel(facts) &&
    !before.sessions.some(({ id, state }) => id === live.id && state !== 'ended')
  ) {
    return { name: 'live', interviewId: live.id }
  }
  // The click on Leave led nowhere: the debrief came too early.
  const wasLeaving = before.sessions.some((session) => session.id === live?.id && isLeaving(session))
  if (view.name === 'debrief' && view.interviewId === live?.id && wasLeaving && !isLeaving(live)) {
    return { name: 'live', interviewId: live.id }
  }
  const isOver =
    view.name === 'live' &&
    !view.app &&
    !facts.sessions.some(({ id, state }) => id === view.interviewId && state !== 'ended')
  return isOver ? { name: 'home' } : view
}
