import type { CompanyDecision } from '../company/company-decisions.ts'
import { sameCompany } from '../company/same-company.ts'
import { foldedLine } from '../text/fold.ts'
import type { Debrief } from './debrief.ts'
import type { Weights } from './fit.ts'
import { type Turn, trafficLight } from './traffic-light.ts'

function isSame(one: Turn, other: Turn): boolean {
  if (one.kind === 'concern') return other.kind === 'concern' && foldedLine(one.text) === foldedLine(other.text)
  return other.kind !== 'concern' && one.rating === other.rating
}

/** Two roles at one company are two jobs, where both debriefs name theirs. */
const isSameJob = (one: Debrief, other: Debrief, decisions: readonly CompanyDecision[]): boolean =>
  sameCompany(one.company, other.company, decisions) &&
  (!one.role.trim() || !other.role.trim() || foldedLine(one.role) === foldedLine(other.role))

/** The round before this one that has a light, the user's or the suggested. */
function roundBefore(
  debrief: Debrief,
  debriefs: readonly Debrief[],
  weights: Weights,
  decisions: readonly CompanyDecision[],
): Debrief | undefined {
  return debriefs
    .filter((other) => other.interviewId !== debrief.interviewId && other.startedAt < debrief.startedAt)
    .filter((other) => isSameJob(other, debrief, decisions))
    .sort((a, b) => b.startedAt - a.startedAt)
    .find((other) => lightOf(other, weights) !== null)
}

const lightOf = (debrief: Debrief, weights: Weights) => debrief.fit.light || trafficLight(debrief, weights).light

/**
 * Which of `turns` kept the light at amber in the round before already. A question that is open for two rounds is not
 * answered by a third: it is asked now, or decided without the answer.
 *
 * @param debriefs of any company, in any order
 * @param decisions what the user said of companies
 */
export function stillOpen(
  turns: readonly Turn[],
  debrief: Debrief,
  debriefs: readonly Debrief[],
  weights: Weights,
  decisions: readonly CompanyDecision[] = [],
): Turn[] {
  const before = roundBefore(debrief, debriefs, weights, decisions)
  if (!before || lightOf(before, weights) !== 'amber') return []
  const then = trafficLight(before, weights).turns
  return turns.filter((turn) => then.some((other) => isSame(turn, other)))
}
