import { personKey } from '../people/person-key.ts'
import { HOUR } from '../time/units.ts'
import { inTime, timeOf } from './clock-adjustment.ts'
import type { CallEvidence } from './evidence.ts'
import type { CallRules } from './rules.ts'
import type { CallEffect, CallEvent, CallSession, EvidenceEvent, Next, TabPlace } from './session-state.ts'
import { takeEvent } from './take-event.ts'
import { begin, isStart, takeEvidence, takeOtherRoom } from './take-evidence.ts'

export type { CallEffect, CallEvent, CallSession, TabPlace } from './session-state.ts'

/** A page that goes on after the user said that the call is over is remembered for no longer than this. ms */
const LONGEST_CALL_MS = 12 * HOUR

/** A page can enter rooms by the thousand. So many calls of one tab, and of all, are known at once. */
const MOST_OF_TAB = 12
const MOST = 100

export interface Step {
  sessions: CallSession[]
  effects: CallEffect[]
}

/**
 * Takes one event into all sessions.
 *
 * @param rules the rules of a site by its id
 */
export function step(sessions: readonly CallSession[], event: CallEvent, rules: (site: string) => CallRules): Step {
  const result: Step = { sessions: [], effects: [] }
  const keep = ({ session, effect }: Next) => {
    result.sessions.push(session)
    if (effect) result.effects.push({ type: effect, session })
  }
  const known = sessions
    .map((session) => inTime(session, timeOf(event)))
    .filter((session) => !isForgotten(session, event, rules(session.platform)))
  const taken = event.type === 'evidence' ? concerned(known, event.evidence, event.place) : undefined
  for (const session of known) {
    const own = rules(session.platform)
    if (event.type !== 'evidence') keep(takeEvent(session, event, own))
    else if (session === taken) keep(takeEvidence(session, event, own))
    else keep(takeOtherRoom(session, event, own))
  }
  if (event.type === 'evidence' && !taken && mayBegin(known, event, rules(event.evidence.platform))) {
    keep({ session: begin(event), effect: 'started' })
  }
  return result
}

function mayBegin(known: readonly CallSession[], { evidence, place }: EvidenceEvent, rules: CallRules): boolean {
  const ofTab = known.filter(({ tabId }) => tabId === place.tabId).length
  return isStart(evidence, rules) && known.length < MOST && ofTab < MOST_OF_TAB
}

/** Whether the time in which one could come back to the room has passed. */
function isForgotten(session: CallSession, event: CallEvent, rules: CallRules): boolean {
  if (session.state !== 'ended') return false
  const at = event.type === 'evidence' ? event.evidence.since : event.at
  return at - (session.endedAt ?? 0) > (session.goesOn ? LONGEST_CALL_MS : rules.resumeMs)
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
    if (isLost(session)) return haveMet(session, evidence)
    if (session.tabId !== place.tabId || evidence.phase === 'elsewhere') return false
    if (session.state === 'ended') return session.goesOn === true || isSameRound(session, evidence)
    return !isNextCall(session, evidence)
  }
  if (session.room !== evidence.room) return false
  // A second tab that stands in the lobby of the room says nothing of the call in the first.
  return session.tabId === place.tabId || session.state === 'ended' || evidence.phase === 'in-call'
}

/** Where no address tells a rejoin from the next call in the same tab, the people do. */
function isSameRound(session: CallSession, evidence: CallEvidence): boolean {
  return session.people.length === 0 || haveMet(session, evidence)
}

/**
 * Whether the page has been left or loaded anew since the call was seen, and is in a call with nobody of it. People who
 * come and go while the call is in sight, or behind a page of the same document, make no other call of it.
 */
function isNextCall(session: CallSession, evidence: CallEvidence): boolean {
  if (!session.leftPage || evidence.phase !== 'in-call') return false
  return evidence.people.length > 0 && !isSameRound(session, evidence)
}

/** Whether its tab went with the browser, so that no id finds it again. */
const isLost = ({ state, tabId }: CallSession) => state === 'ended' && tabId < 0

function haveMet(session: CallSession, evidence: CallEvidence): boolean {
  const known = new Set(session.people.map(personKey))
  return evidence.people.some((name) => known.has(personKey(name)))
}
