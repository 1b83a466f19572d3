import type { CalendarEvent } from './calendar-event.ts'
import type { KeptEvent } from './kept-event.ts'
import type { Correction, Understanding } from './understanding.ts'

/** The rule under which the user's own word stands among the reasons. */
export const CORRECTED = 'corrected'

const same = (a: Pick<Correction, 'of' | 'key'>, b: Pick<Correction, 'of' | 'key'>) => a.of === b.of && a.key === b.key

/** With the newest word on one series or organiser instead of an older one. */
export function withCorrection(corrections: readonly Correction[], correction: Correction): Correction[] {
  return [...corrections.filter((known) => !same(known, correction)), correction]
}

/** What the user has said of this event: of its series first, then of whoever sends such events. */
export function correctionOf(event: CalendarEvent, corrections: readonly Correction[]): Correction | null {
  const series = corrections.find(({ of, key }) => of === 'series' && key === event.uid)
  const sender = event.organizer?.email
  return series ?? corrections.find(({ of, key }) => of === 'organizer' && key === sender) ?? null
}

/** An event under the user's word, which stands above what was read: now, not only at the next reading. */
export function underCorrections(kept: KeptEvent, corrections: readonly Correction[]): KeptEvent {
  const correction = correctionOf(kept.event, corrections)
  return correction ? { ...kept, understanding: corrected(kept.understanding, correction.verdict) } : kept
}

function corrected(understanding: Understanding, verdict: Correction['verdict']): Understanding {
  const reasons = understanding.reasons.filter(({ rule }) => rule !== CORRECTED)
  return {
    ...understanding,
    verdict,
    kind: verdict === 'interview' ? (understanding.kind ?? 'job-interview') : understanding.kind,
    reasons: [{ rule: CORRECTED, weight: verdict === 'interview' ? 100 : -100, seen: '' }, ...reasons],
  }
}
