import { MINUTE } from '../time/units.ts'
import type { CallEvent, CallSession } from './session-state.ts'

/** A message may be late by less. ms */
const SET_BACK_MS = MINUTE
/** Three minute checks in a row did not happen: the computer slept, or its clock was set forward. ms */
const UNSEEN_MS = 180_000

export const timeOf = (event: CallEvent): number => (event.type === 'evidence' ? event.evidence.at : event.at)

/**
 * The session at a time of the clock as it is now. A clock that was set back takes all times with it, so that nothing
 * lies in the future. After a time in which nobody looked, no wait counts that was begun before it.
 */
export function inTime(session: CallSession, at: number): CallSession {
  const ahead = Math.max(session.checkedAt ?? 0, session.endedAt ?? session.lastSeenAt) - at
  const here = ahead > SET_BACK_MS ? moved(session, ahead) : session
  if (here.state === 'ended') return here
  const slept = at - (here.checkedAt ?? at) > UNSEEN_MS
  return { ...here, checkedAt: at, ...(slept && here.state === 'away' && { waitsFrom: at }) }
}

/** When a call went out of sight that is seen to be so since `since`: when nobody looked before that, it was long gone. */
export function lastInSight(session: CallSession, since: number): number {
  return since - session.lastSeenAt > UNSEEN_MS ? session.lastSeenAt : since
}

function moved(session: CallSession, by: number): CallSession {
  const back = (time: number) => time - by
  const maybe = (time: number | null) => (time === null ? null : time - by)
  const { awayMedia, waitsFrom, checkedAt } = session
  return {
    ...session,
    startedAt: back(session.startedAt),
    lastSeenAt: back(session.lastSeenAt),
    awaySince: maybe(session.awaySince),
    leaveClickedAt: maybe(session.leaveClickedAt),
    endedAt: maybe(session.endedAt),
    ...(awayMedia && { awayMedia: { ...awayMedia, since: back(awayMedia.since) } }),
    ...(waitsFrom !== undefined && { waitsFrom: back(waitsFrom) }),
    ...(checkedAt !== undefined && { checkedAt: back(checkedAt) }),
  }
}
