import type { CallEvidence } from './evidence.ts'
import type { CallSession, Due, TabPlace } from './session-record.ts'

export type { CallSession, Due, TabPlace }

/** All that can happen to a call. The clock and the ids are in the event. */
export type CallEvent =
  | { type: 'evidence'; evidence: CallEvidence; place: TabPlace; newId: string }
  | { type: 'leave-clicked'; tabId: number; at: number }
  | { type: 'tab-gone'; tabId: number; at: number }
  /** The tab loads another document, or its page no longer answers. */
  | { type: 'page-gone'; tabId: number; at: number }
  /** The browser has put another tab in the place of one: a discarded tab goes on under another id. */
  | { type: 'tab-replaced'; tabId: number; by: number; at: number }
  /**
   * The minute check: `alive` are the tabs whose page answers, `gone` those in which there is nobody to answer. Of others
   * nothing is known: they were not asked, or did not answer in time. `outOfReach`: the tabs on sites that we don't see.
   */
  | { type: 'tick'; at: number; alive: readonly number[]; gone: readonly number[]; outOfReach?: readonly number[] }
  /** The tabs of these calls are not there any more, and nobody saw them go: the browser was closed, or it crashed. */
  | { type: 'lost'; ids: readonly string[]; at: number }
  | { type: 'ended-by-hand'; id: string; at: number }

export type EvidenceEvent = CallEvent & { type: 'evidence' }

/** What the shell has to do. The session in it is the one after the transition. */
export type CallEffect =
  | { type: 'started'; session: CallSession }
  | { type: 'updated'; session: CallSession }
  | { type: 'resumed'; session: CallSession }
  /** A debrief is due. */
  | { type: 'offer'; session: CallSession }
  | { type: 'too-short'; session: CallSession }

/** A session after an event, and what follows from it. */
export type Next = { session: CallSession; effect: CallEffect['type'] | null }

export function same(session: CallSession): Next {
  return { session, effect: null }
}
