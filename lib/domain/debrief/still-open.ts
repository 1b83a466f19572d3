import { isSameCompany } from '../company/same-company.ts'
import type { Debrief } from './debrief.ts'
import type { Weights } from './fit.ts'
import { type Turn, trafficLight } from './traffic-light.ts'

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()

function isSame(one: Turn, other: Turn): boolean {
  if (one.kind === 'concern') return other.kind === 'concern' && folded(one.text) === folded(other.text)
  return other.kind !== 'concern' && one.rating === other.rating
}

/** Two roles at one company are two jobs, where both debriefs name theirs. */
const isSameJob = (one: Debrief, other: Debrief): boolean =>
  isSameCompany(one.company, other.company) &&
  (!one.role.trim() || !other.role.trim() || folded(one.role) === folded(other.role))

/** The round before this one that has a light, the user's or the suggested. */
function roundBefore(debrief: Debrief, debriefs: readonly Debrief[], weights: Weights): Debrief | undefined {
  return debriefs
    .filter((other) => other.interviewId !== debrief.interviewId && other.startedAt < debrief.startedAt)
    .filter((other) => isSameJob(other, debrief))
    .sort((a, b) => b.startedAt - a.startedAt)
    .find((other) => lightOf(other, weights) !== null)
}

const lightOf = (debrief: Debrief, weights: Weights) => debrief.fit.light || trafficLight(debrief, weights).light

/**
 * Which of `turns` kept the light at amber in the round before already. A question that is open for two rounds is not
 * answered by a third: it is asked now, or decided without the answer.
 *
 * @param debriefs of any company, in any order
 */
export function stillOpen(
  turns: readonly Turn[],
  debrief: Debrief,
  debriefs: readonly Debrief[],
  weights: Weights,
): Turn[] {
  const before = roundBefore(debrief, debriefs, weights)
  if (!before || lightOf(before, weights) !== 'amber') return []
  const then = trafficLight(before, weights).turns
  return turns.filter((turn) => then.some((other) => isSame(turn, other)))
}
