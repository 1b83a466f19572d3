import type { EndReason } from '../interview/interview.ts'
import type { CallRules } from './rules.ts'
import type { CallSession } from './session-state.ts'

/** How long a click on Leave goes on explaining why the controls went away. */
const LEAVE_CLICK_MS = 30_000

/** How long a call that is out of sight may stay so, and what its end would then be. */
export interface Patience {
  ms: number
  reason: EndReason
  /** The wait is long because what decides could not be read. */
  blind?: true
}

/** @param session one that is away */
export function patienceWith(session: CallSession, rules: CallRules): Patience {
  if (clickedBefore(session, session.awaySince ?? session.lastSeenAt))
    return { ms: rules.vanishTwoSignsMs, reason: 'left' }
  if (session.outOfReach) return { ms: rules.vanishMs, reason: 'page-left' }
  // In a call that was on, a screen that one gets no further: removed, or cut off, in words that nobody has read.
  if (session.awayPhase === 'denied' && !session.leftPage) return { ms: rules.vanishClosedMs, reason: 'page-left' }
  if (session.awayPhase === 'waiting') return { ms: rules.waitingMs, reason: 'page-left' }
  if (session.awayPhase !== 'absent') return { ms: rules.awayMs, reason: 'page-left' }
  switch (session.awayMedia?.state) {
    case 'closed':
      return { ms: rules.vanishClosedMs, reason: 'vanished' }
    case 'open':
      return { ms: Math.max(rules.vanishMs, rules.vanishClosedMs), reason: 'vanished' }
    case 'connected':
      return { ms: Math.max(rules.vanishMs, rules.vanishConnectedMs), reason: 'vanished' }
    case undefined:
      if (rules.vanishBlindMs > rules.vanishMs) return { ms: rules.vanishBlindMs, reason: 'vanished', blind: true }
  }
  return { ms: rules.vanishMs, reason: 'vanished' }
}

/** Since when a call has been out of sight without a break: a page that is being rebuilt has its full time. ms since 1970 */
export function waitBegan(session: CallSession): number {
  const since = session.awaySince ?? session.lastSeenAt
  // The click says when one left; how long the page took to follow does not matter.
  if (clickedBefore(session, since)) return Math.min(since, session.leaveClickedAt ?? since)
  const closed = session.awayMedia?.state === 'closed' ? session.awayMedia.since : 0
  return Math.max(since, session.waitsFrom ?? 0, closed)
}

/** When the wait of a call that is out of sight is over; null for one that is not. ms since 1970 */
export function decidedAt(session: CallSession, rules: CallRules): number | null {
  return session.state === 'away' ? waitBegan(session) + patienceWith(session, rules).ms : null
}

/** A click on Leave explains what came after it, for a while. The page may react a moment before the click is noted. */
export function clickedBefore(session: CallSession, at: number): boolean {
  const click = session.leaveClickedAt
  return click !== null && at >= click - 1_000 && at - click <= LEAVE_CLICK_MS
}
