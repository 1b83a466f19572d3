import type { EndReason } from '../interview/interview.ts'
import type { CallRules } from './rules.ts'
import { type CallSession, type Next, same } from './session-state.ts'

/** Nothing of a wait. */
const noWait = {
  awaySince: null,
  awayPhase: null,
  leftPage: undefined,
  outOfReach: undefined,
  awayMedia: undefined,
  waitsFrom: undefined,
} as const
/** A call that is seen to be on: no wait, and no guess at its end. */
export const inSight = { ...noWait, endIsApproximate: undefined } as const

/** Ends a call, or goes on with it in another tab that is in the room too. */
export function endHere(session: CallSession, reason: EndReason, at: number, rules: CallRules): Next {
  return handedOver(session) ?? end(session, reason, at, rules)
}

/** Ends a call wherever it is on. `at`: ms since 1970 */
export function end(session: CallSession, reason: EndReason, at: number, rules: CallRules): Next {
  const endedAt = Math.max(at, session.startedAt)
  const ended: CallSession = {
    ...session,
    ...noWait,
    state: 'ended',
    endedAt,
    endReason: reason,
    alsoIn: undefined,
  }
  const counts = reason === 'by-hand' || endedAt - session.startedAt >= rules.minimumMs
  return { session: ended, effect: counts ? 'offer' : 'too-short' }
}

/** The call in another tab that is in the room too, where there is one. */
export function handedOver(session: CallSession): Next | null {
  const [next, ...others] = session.alsoIn ?? []
  if (!next) return null
  const alsoIn = others.length > 0 ? others : undefined
  return same({ ...session, ...next, ...inSight, state: 'in-call', leaveClickedAt: null, alsoIn })
}

/** Forgets what a tab said that is not the call's first. */
export function withoutTab(session: CallSession, tabId: number): CallSession {
  const alsoIn = session.alsoIn?.filter((place) => place.tabId !== tabId)
  if (alsoIn?.length === session.alsoIn?.length) return session
  return { ...session, alsoIn: alsoIn && alsoIn.length > 0 ? alsoIn : undefined }
}

/** A call whose end nobody sees: it is dated by the last that was known of it. */
export const unseen = (session: CallSession): CallSession => ({ ...session, endIsApproximate: true })
