import type { CallEvidence, Phase } from '../../../lib/domain/call/evidence.ts'
import { type CallRules, defaultCallRules } from '../../../lib/domain/call/rules.ts'
import { type CallEvent, type CallSession, step } from '../../../lib/domain/call/session.ts'

export const T0 = 1_800_000_000_000
export const place = { tabId: 7, windowId: 1 }
export const rules = () => defaultCallRules

/** Seconds after T0. */
export const s = (seconds: number) => T0 + seconds * 1_000

export function see(phase: Phase, since: number, at: number, more: Partial<CallEvidence> = {}): CallEvent {
  const evidence: CallEvidence = {
    platform: 'google-meet',
    room: 'abc-defg-hij',
    phase,
    since: s(since),
    at: s(at),
    reads: 2,
    reason: null,
    people: ['Maya Lindqvar'],
    leaveClickedAt: null,
    ...more,
  }
  return { type: 'evidence', evidence, place, newId: `id-${at}` }
}

/** Takes the events one after the other; answers what was to be done, by name, and the sessions at the end. */
export function run(events: CallEvent[], from: CallSession[] = [], of: () => CallRules = rules) {
  const effects: string[] = []
  let sessions = from
  for (const event of events) {
    const next = step(sessions, event, of)
    sessions = next.sessions
    effects.push(...next.effects.map(({ type }) => type))
  }
  return { effects, sessions, last: sessions[0] }
}

/** A call that is on since second 0, last seen at second 600. */
export const inCall = (): CallSession[] => run([see('in-call', 0, 4), see('in-call', 0, 600)]).sessions
