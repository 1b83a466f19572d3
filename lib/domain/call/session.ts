import type { EndReason } from '../interview/interview.ts'
import type { CallEvidence, Phase } from './evidence.ts'
import type { CallRules } from './rules.ts'

/** The state of one call, from the moment that it is certain to the end of the time in which one may come back. */
export interface CallSession {
  /** The id of the interview that it becomes. */
  id: string
  platform: string
  room: string | null
  /** The tab that showed the call last; -1 after the browser was closed. */
  tabId: number
  windowId: number
  state: 'in-call' | 'away' | 'ended'
  /** ms since 1970 */
  startedAt: number
  /** The last sign that the call was on. */
  lastSeenAt: number
  awaySince: number | null
  /** What the page showed when the call went out of sight. */
  awayPhase: Phase | null
  leaveClickedAt: number | null
  endedAt: number | null
  endReason: EndReason | null
  /** The others' display names, in the order first seen. */
  people: string[]
}

/** How long a click on Leave goes on explaining why the controls went away. */
const LEAVE_CLICK_MS = 30_000

export interface TabPlace {
  tabId: number
  windowId: number
}

/** All that can happen to a call. The clock and the ids are in the event. */
export type CallEvent =
  | { type: 'evidence'; evidence: CallEvidence; place: TabPlace; newId: string }
  | { type: 'leave-clicked'; tabId: number; at: number }
  | { type: 'tab-gone'; tabId: number; at: number }
  /** The tab loads another document, or its page no longer answers. */
  | { type: 'page-gone'; tabId: number; at: number }
  /** The minute check: `alive` are the tabs whose page still answers. */
  | { type: 'tick'; at: number; alive: readonly number[] }
  /** The tabs of these calls are not there any more, and nobody saw them go: the browser was closed, or it crashed. */
  | { type: 'lost'; ids: readonly string[]; at: number }
  | { type: 'ended-by-hand'; id: string; at: number }

/** What the shell has to do. The session in it is the one after the transition. */
export type CallEffect =
  | { type: 'started'; session: CallSession }
  | { type: 'updated'; session: CallSession }
  | { type: 'resumed'; session: CallSession }
  /** A debrief is due. */
  | { type: 'offer'; session: CallSession }
  | { type: 'too-short'; session: CallSession }

export interface Step {
  sessions: CallSession[]
  effects: CallEffect[]
}

type Next = { session: CallSession; effect: CallEffect['type'] | null }

/**
 * Takes one event into all sessions.
 *
 * @param rules the rules of a platform by its id
 */
export function step(sessions: readonly CallSession[], event: CallEvent, rules: (platform: string) => CallRules): Step {
  const result: Step = { sessions: [], effects: [] }
  const keep = ({ session, effect }: Next) => {
    result.sessions.push(session)
    if (effect) result.effects.push({ type: effect, session })
  }
  const known = sessions.filter((session) => !isForgotten(session, event, rules(session.platform)))
  const taken = event.type === 'evidence' ? concerned(known, event.evidence, event.place) : undefined
  for (const session of known) {
    const own = rules(session.platform)
    if (event.type === 'evidence' && session === taken) {
      keep(takeEvidence(session, event.evidence, event.place, own))
    } else if (event.type === 'evidence') {
      keep(takeOtherRoom(session, event, own))
    } else {
      keep(takeEvent(session, event, own))
    }
  }
  if (event.type === 'evidence' && !taken && isStart(event.evidence, rules(event.evidence.platform))) {
    keep({ session: begin(event.evidence, event.place, event.newId), effect: 'started' })
  }
  return result
}

/** Whether the time in which one could come back to the room has passed. */
function isForgotten(session: CallSession, event: CallEvent, rules: CallRules): boolean {
  const at = event.type === 'evidence' ? event.evidence.since : event.at
  return session.state === 'ended' && at - (session.endedAt ?? 0) > rules.resumeMs
}

/** The session that the evidence is about: one that is on before one that is over. */
function concerned(sessions: readonly CallSession[], evidence: CallEvidence, place: TabPlace): CallSession | undefined {
  const fitting = sessions.filter((session) => concerns(session, evidence, place))
  return fitting.find(({ state }) => state !== 'ended') ?? fitting[0]
}

/** Whether the evidence is about this session's room, in whatever tab. Without a room, the tab decides. */
function concerns(session: CallSession, evidence: CallEvidence, place: TabPlace): boolean {
  if (session.platform !== evidence.platform) return false
  if (evidence.room === null || session.room === null) {
    if (session.tabId !== place.tabId || evidence.phase === 'elsewhere') return false
    return session.state !== 'ended' || isSameRound(session, evidence)
  }
  if (session.room !== evidence.room) return false
  // A second tab that stands in the lobby of the room says nothing of the call in the first.
  return session.tabId === place.tabId || session.state === 'ended' || evidence.phase === 'in-call'
}

/** Where no address tells a rejoin from the next call in the same tab, the people do. */
function isSameRound(session: CallSession, evidence: CallEvidence): boolean {
  return session.people.length === 0 || evidence.people.some((name) => session.people.includes(name))
}

function isStart(evidence: CallEvidence, rules: CallRules): boolean {
  return evidence.phase === 'in-call' && evidence.reads >= 2 && evidence.at - evidence.since >= rules.startHoldMs
}

function begin(evidence: CallEvidence, place: TabPlace, id: string): CallSession {
  return {
    id,
    platform: evidence.platform,
    room: evidence.room,
    ...place,
    state: 'in-call',
    startedAt: evidence.since,
    lastSeenAt: evidence.at,
    awaySince: null,
    awayPhase: null,
    leaveClickedAt: null,
    endedAt: null,
    endReason: null,
    people: [...evidence.people],
  }
}

function takeEvidence(session: CallSession, evidence: CallEvidence, place: TabPlace, rules: CallRules): Next {
  if (session.state === 'ended') return isStart(evidence, rules) ? resume(session, evidence, place) : same(session)
  switch (evidence.phase) {
    case 'unreadable':
      return same(session)
    case 'in-call':
      return present(session, evidence, place)
    case 'control':
    case 'transition':
      // A lobby shows the control too, so after a trip to the lobby it is no proof of being back.
      return session.state === 'in-call' || session.awayPhase === 'absent'
        ? present(session, evidence, place)
        : same(session)
    case 'ended':
      if (evidence.reads < rules.endReads)
        return same({ ...session, lastSeenAt: Math.max(session.lastSeenAt, evidence.since) })
      return end(
        session,
        evidence.reason === 'unknown' || !evidence.reason ? saidReason(session, evidence.since) : evidence.reason,
        evidence.since,
        rules,
      )
    default:
      return outOfSight(session, evidence, rules)
  }
}

function present(session: CallSession, evidence: CallEvidence, place: TabPlace): Next {
  const people = union(session.people, evidence.people)
  const next: CallSession = {
    ...session,
    ...place,
    room: session.room ?? evidence.room,
    state: 'in-call',
    lastSeenAt: Math.max(session.lastSeenAt, evidence.at),
    awaySince: null,
    awayPhase: null,
    people,
  }
  return { session: next, effect: people.length > session.people.length ? 'updated' : null }
}

function outOfSight(session: CallSession, evidence: CallEvidence, rules: CallRules): Next {
  const since = session.awaySince ?? evidence.since
  const away: CallSession = { ...session, state: 'away', awaySince: since, awayPhase: evidence.phase }
  const left = clickedBefore(session, since)
  const patience = left ? rules.vanishAfterLeaveMs : evidence.phase === 'absent' ? rules.vanishMs : rules.awayMs
  // Only an unbroken run of this phase counts, so that a page which is being rebuilt has its full time.
  if (evidence.at - Math.max(since, evidence.since) < patience) return same(away)
  return end(away, left ? 'left' : evidence.phase === 'absent' ? 'vanished' : 'page-left', since, rules)
}

/** Evidence about another room: the tab of this call has gone there. */
function takeOtherRoom(session: CallSession, event: CallEvent & { type: 'evidence' }, rules: CallRules): Next {
  const { evidence, place } = event
  if (session.state === 'ended' || session.tabId !== place.tabId || session.platform !== evidence.platform)
    return same(session)
  if (session.room === evidence.room) return same(session)
  if (isStart(evidence, rules)) return end(session, 'page-left', session.awaySince ?? evidence.since, rules)
  return outOfSight(session, { ...evidence, phase: 'elsewhere' }, rules)
}

function takeEvent(session: CallSession, event: Exclude<CallEvent, { type: 'evidence' }>, rules: CallRules): Next {
  if (session.state === 'ended') return same(session)
  switch (event.type) {
    case 'leave-clicked':
      if (event.tabId !== session.tabId) return same(session)
      return { session: { ...session, leaveClickedAt: event.at }, effect: 'updated' }
    case 'tab-gone':
      if (event.tabId !== session.tabId) return same(session)
      return end(session, 'tab-closed', session.awaySince ?? event.at, rules)
    case 'page-gone':
      if (event.tabId !== session.tabId || session.state === 'away') return same(session)
      return documentGone(session, event.at, rules)
    case 'tick':
      return tick(session, event.at, event.alive.includes(session.tabId), rules)
    case 'lost':
      if (!event.ids.includes(session.id)) return same(session)
      return end({ ...session, tabId: -1 }, 'browser-quit', session.awaySince ?? session.lastSeenAt, rules)
    case 'ended-by-hand':
      return event.id === session.id ? end(session, 'by-hand', session.awaySince ?? event.at, rules) : same(session)
  }
}

/** A document that goes after a confirmed click on Leave was left. Any other has its time to come back. */
function documentGone(session: CallSession, at: number, rules: CallRules): Next {
  if (clickedBefore(session, at)) return end(session, 'left', at, rules)
  return same({ ...session, state: 'away', awaySince: at, awayPhase: 'elsewhere' })
}

function tick(session: CallSession, at: number, alive: boolean, rules: CallRules): Next {
  if (session.state === 'in-call') {
    if (alive) return same({ ...session, lastSeenAt: Math.max(session.lastSeenAt, at) })
    return documentGone(session, Math.max(session.lastSeenAt, session.leaveClickedAt ?? 0), rules)
  }
  const since = session.awaySince ?? session.lastSeenAt
  const vanished = session.awayPhase === 'absent'
  // The click says when one left; how long the page took to follow does not matter.
  if (clickedBefore(session, since)) {
    const over = at - Math.min(since, session.leaveClickedAt ?? since) >= rules.vanishAfterLeaveMs
    return over ? end(session, 'left', since, rules) : same(session)
  }
  if (at - since < (vanished ? rules.vanishMs : rules.awayMs)) return same(session)
  return end(session, vanished ? 'vanished' : 'page-left', since, rules)
}

function end(session: CallSession, reason: EndReason, at: number, rules: CallRules): Next {
  const endedAt = Math.max(at, session.startedAt)
  const ended: CallSession = {
    ...session,
    state: 'ended',
    endedAt,
    endReason: reason,
    awaySince: null,
    awayPhase: null,
  }
  const counts = reason === 'by-hand' || endedAt - session.startedAt >= rules.minimumMs
  return { session: ended, effect: counts ? 'offer' : 'too-short' }
}

function resume(session: CallSession, evidence: CallEvidence, place: TabPlace): Next {
  const back = present({ ...session, endedAt: null, endReason: null, leaveClickedAt: null }, evidence, place)
  return { session: back.session, effect: 'resumed' }
}

function saidReason(session: CallSession, at: number): EndReason {
  return clickedBefore(session, at) ? 'left' : 'unknown'
}

/** A click on Leave explains what came after it, for a while. The page may react a moment before the click is noted. */
function clickedBefore(session: CallSession, at: number): boolean {
  const click = session.leaveClickedAt
  return click !== null && at >= click - 1_000 && at - click <= LEAVE_CLICK_MS
}

function union(known: readonly string[], seen: readonly string[]): string[] {
  return [...known, ...seen.filter((name) => !known.includes(name))]
}

function same(session: CallSession): Next {
  return { session, effect: null }
}
