import type { EndReason } from '../interview/interview.ts'
import type { CallEvidence, Phase } from './evidence.ts'

export interface TabPlace {
  tabId: number
  windowId: number
}

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
  /** The page was left or loaded anew since the call was seen. */
  leftPage?: true
  /** What the page's connections said then. */
  awayMedia?: CallEvidence['media']
  /** The wait begins anew here: the page was rebuilt meanwhile, or the computer slept. */
  waitsFrom?: number
  /** When anything was last heard of this call, or looked for. */
  checkedAt?: number
  leaveClickedAt: number | null
  endedAt: number | null
  endReason: EndReason | null
  /** The end is a guess: nothing that decides could be read, or nobody looked. Of a call that is away: it would be. */
  endIsApproximate?: true
  /** The user said that it is over while the page was still in the call: what goes on there is no other call. */
  goesOn?: true
  /** Other tabs that are in this room too. */
  alsoIn?: TabPlace[]
  /** The others' display names, in the order first seen. */
  people: string[]
  /** What follows from the last change and is not done yet. */
  due?: Due | undefined
}

export const dues = ['started', 'updated', 'resumed', 'offer', 'too-short', 'show'] as const
/** An effect whose interview is to be written; `show`: that is done, and the debrief is to be offered. */
export type Due = (typeof dues)[number]

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
   * nothing is known: they were not asked, or did not answer in time.
   */
  | { type: 'tick'; at: number; alive: readonly number[]; gone: readonly number[] }
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
