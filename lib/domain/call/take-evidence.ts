import type { EndReason } from '../interview/interview.ts'
import { withPeople } from '../people/person-key.ts'
import { isSameName } from '../people/same-name.ts'
import { lastInSight } from './clock-adjustment.ts'
import { endHere, handedOver, inSight, unseen, withoutTab } from './end-session.ts'
import type { CallEvidence, Phase } from './evidence.ts'
import { clickedBefore, patienceWith, waitBegan } from './patience.ts'
import type { CallRules } from './rules.ts'
import { type CallSession, type EvidenceEvent, type Next, same, type TabPlace } from './session-state.ts'

/** More rooms than a call has. The latest stay. */
const MOST_PARTS = 20

/** What says nothing against a call that is known to be on. */
const onOrOpen: readonly Phase[] = ['in-call', 'control', 'transition', 'unreadable']

export function isStart(evidence: CallEvidence, rules: CallRules): boolean {
  return evidence.phase === 'in-call' && evidence.reads >= 2 && evidence.at - evidence.since >= rules.startHoldMs
}

export function begin({ evidence, place, newId }: EvidenceEvent): CallSession {
  return {
    id: newId,
    platform: evidence.platform,
    room: evidence.room,
    ...place,
    state: 'in-call',
    startedAt: evidence.since,
    lastSeenAt: evidence.at,
    awaySince: null,
    awayPhase: null,
    checkedAt: evidence.at,
    leaveClickedAt: null,
    endedAt: null,
    endReason: null,
    people: [...evidence.people],
    ...(evidence.own?.length && { own: [...evidence.own] }),
  }
}

/** Takes evidence into the session that it is about. */
export function takeEvidence(session: CallSession, event: EvidenceEvent, rules: CallRules): Next {
  const { evidence, place } = event
  if (session.state === 'ended') return takeAfterEnd(session, evidence, place, rules)
  switch (evidence.phase) {
    case 'unreadable':
      // It says nothing, so it does not count as time in which the call was not there.
      return same(session.state === 'away' ? { ...session, waitsFrom: evidence.at } : session)
    case 'in-call':
      return isUndecided(session, event, rules) ? same(session) : present(session, evidence, place)
    case 'transition':
      // A way that leads nowhere: the call has gone.
      if (evidence.at - evidence.since >= rules.transitionMs)
        return outOfSight(session, { ...evidence, phase: 'absent' }, rules)
      return presentIfNear({ ...session, inTransit: true }, evidence, place)
    case 'control':
      return presentIfNear(session, evidence, place)
    case 'ended':
      return takeEnd(session, evidence, rules)
    default:
      return outOfSight(session, evidence, rules)
  }
}

function takeAfterEnd(session: CallSession, evidence: CallEvidence, place: TabPlace, rules: CallRules): Next {
  if (session.goesOn) return same(onOrOpen.includes(evidence.phase) ? session : { ...session, goesOn: undefined })
  return isStart(evidence, rules) ? resume(session, evidence, place) : same(session)
}

function takeEnd(session: CallSession, evidence: CallEvidence, rules: CallRules): Next {
  const since = lastInSight(session, evidence.since)
  if (evidence.reads < rules.endReads) return same({ ...session, lastSeenAt: Math.max(session.lastSeenAt, since) })
  const said: EndReason | null = evidence.reason === 'unknown' ? null : evidence.reason
  const dated: CallSession = { ...session, endIsApproximate: since === evidence.since ? undefined : true }
  return endHere(dated, said ?? (clickedBefore(session, since) ? 'left' : 'unknown'), since, rules)
}

function present(session: CallSession, evidence: CallEvidence, place: TabPlace): Next {
  const own = withPeople(session.own ?? [], evidence.own ?? [])
  const isOther = (name: string) => !own.some((mine) => isSameName(mine, name))
  const people = withPeople(session.people, evidence.people).filter(isOther)
  const seen: CallSession = {
    ...session,
    room: session.room ?? evidence.room,
    lastSeenAt: Math.max(session.lastSeenAt, evidence.at),
    people,
    ...(own.length > 0 && { own }),
    ...(evidence.phase === 'in-call' && { inTransit: undefined, parts: partsWith(session, evidence) }),
  }
  const isSecond = session.state === 'in-call' && place.tabId !== session.tabId
  const others = withoutTab(seen, place.tabId)
  const next: CallSession = isSecond
    ? { ...others, alsoIn: [...(others.alsoIn ?? []), place] }
    : { ...others, ...place, ...inSight, state: 'in-call' }
  return { session: next, effect: people.length === session.people.length ? null : 'updated' }
}

/** Who was seen in which part: a new one begins after a wait in the lobby, and in another room of the call. */
function partsWith(session: CallSession, { since, people }: CallEvidence): CallSession['parts'] {
  const { parts = [{ at: session.startedAt, people: session.people }] } = session
  if (session.inTransit || (session.state === 'away' && session.awayPhase === 'waiting')) {
    return [...parts, { at: since, people: [...people] }].slice(-MOST_PARTS)
  }
  if (!session.parts) return undefined
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, people: withPeople(part.people, people) } : part,
  )
}

/** A lobby shows the control too, so in a page that was left or loaded anew it is no proof of being back. */
function presentIfNear(session: CallSession, evidence: CallEvidence, place: TabPlace): Next {
  const near = session.state === 'in-call' || (session.awayPhase === 'absent' && !session.leftPage)
  return near ? present(session, evidence, place) : same(session)
}

function outOfSight(session: CallSession, evidence: CallEvidence, rules: CallRules): Next {
  const elsewhere = handedOver(session)
  if (elsewhere) return elsewhere
  const awaySince = session.awaySince ?? lastInSight(session, evidence.since)
  const away: CallSession = {
    ...(awaySince < evidence.since && session.awaySince === null ? unseen(session) : session),
    state: 'away',
    awaySince,
    awayPhase: evidence.phase,
    leftPage: evidence.phase === 'absent' || evidence.phase === 'denied' ? session.leftPage : true,
    outOfReach: undefined,
    awayMedia: evidence.media,
    waitsFrom: Math.max(session.waitsFrom ?? 0, evidence.since),
  }
  const { ms, reason, blind } = patienceWith(away, rules)
  // Evidence comes from a page that is there: it has the whole time, however old the click is.
  if (evidence.at - Math.max(waitBegan(away), evidence.since) < ms) return same(away)
  return endHere(blind ? unseen(away) : away, reason, away.awaySince ?? evidence.since, rules)
}

/**
 * Whether it is open if a page that was left or loaded anew is back in this call: neither the address nor anybody says
 * so. The hold of a start is time for somebody to be shown.
 */
function isUndecided(session: CallSession, { evidence }: EvidenceEvent, rules: CallRules): boolean {
  if (!session.leftPage) return false
  const isNamed = evidence.room !== null && evidence.room === session.room
  return !isNamed && evidence.people.length === 0 && !isStart(evidence, rules)
}

/** Evidence about another call: the tab of this one has gone there. */
export function takeOtherRoom(session: CallSession, { evidence, place }: EvidenceEvent, rules: CallRules): Next {
  if (session.platform !== evidence.platform) return same(session)
  const leaves = session.room !== evidence.room || !onOrOpen.includes(evidence.phase)
  if (session.tabId !== place.tabId) return same(leaves ? withoutTab(session, place.tabId) : session)
  if (session.room === evidence.room && !(session.state === 'away' && isStart(evidence, rules))) return same(session)
  if (session.state === 'ended') return same(session.goesOn ? { ...session, goesOn: undefined } : session)
  if (isStart(evidence, rules)) return endHere(session, 'page-left', session.awaySince ?? evidence.since, rules)
  return outOfSight(session, { ...evidence, phase: 'elsewhere' }, rules)
}

function resume(session: CallSession, evidence: CallEvidence, place: TabPlace): Next {
  const before: CallSession = {
    ...session,
    endedAt: null,
    endReason: null,
    endIsApproximate: undefined,
    leaveClickedAt: null,
    checkedAt: evidence.at,
  }
  return { session: present(before, evidence, place).session, effect: 'resumed' }
}
