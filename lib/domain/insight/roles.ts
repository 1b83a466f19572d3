import type { CompanyDecision } from '../company/company-decisions.ts'
import { sameCompany } from '../company/same-company.ts'
import type { Debrief } from '../debrief/debrief.ts'
import type { Outcome, TrafficLight, Weights } from '../debrief/fit.ts'
import { keyTerms } from '../debrief/key-terms.ts'
import { type Conduct, criteria, type FitRating, fitRatings } from '../debrief/review.ts'
import { evidenceFor, type LightSum, trafficLight } from '../debrief/traffic-light.ts'
import { shares } from '../preparation/differences.ts'
import { foldedLine } from '../text/fold.ts'

/** One job at one company, over all its rounds. */
export interface Role {
  /** The id of its first interview: it stays when rounds are added. */
  id: string
  company: string
  role: string
  /** The newest first. */
  rounds: readonly Debrief[]
  /** The user's light, or else the suggested one, of the newest round that has one. */
  light: TrafficLight | null
  /** Of the same round: the weighted mean of the ratings and what it is made of. */
  fit: LightSum
  /** 1 to 5, the mean of the criteria of all rounds; null before any was rated. */
  performance: number | null
  /** "Will they ask you back?" of the newest round that says it, 1 to 10. */
  chance: number | null
  nextStep: { text: string; by: string } | null
  /** Ratings that nothing speaks for yet. */
  unknown: readonly FitRating[]
  /** How it ended; null while it's open. */
  ended: Outcome | null
}

const open: ReadonlySet<Outcome | ''> = new Set(['', 'next-round', 'silence'])
const some = (text: string) => text.trim() !== ''

/**
 * All jobs, the open ones first and among them the best fit first.
 *
 * @param debriefs in any order
 * @param decisions what the user said of companies
 */
export function rolesOf(
  debriefs: readonly Debrief[],
  weights: Weights,
  decisions: readonly CompanyDecision[] = [],
): Role[] {
  const groups: Debrief[][] = []
  for (const debrief of [...debriefs].sort((a, b) => b.startedAt - a.startedAt)) {
    if (!some(debrief.company)) continue
    const group = groups.find((rounds) => rounds.every((other) => isSameJob(other, debrief, decisions)))
    if (group) group.push(debrief)
    else groups.push([debrief])
  }
  return groups
    .map((rounds) => roleOf(rounds, weights))
    .sort(
      (a, b) =>
        Number(a.ended !== null) - Number(b.ended !== null) ||
        (b.fit.mean ?? -1) - (a.fit.mean ?? -1) ||
        (b.rounds[0]?.startedAt ?? 0) - (a.rounds[0]?.startedAt ?? 0),
    )
}

/** Two roles at one company are two jobs, where both debriefs name theirs. */
const isSameJob = (one: Debrief, other: Debrief, decisions: readonly CompanyDecision[]): boolean =>
  sameCompany(one.company, other.company, decisions) &&
  (!some(one.role) || !some(other.role) || foldedLine(one.role) === foldedLine(other.role))

function roleOf(rounds: readonly Debrief[], weights: Weights): Role {
  const [newest] = rounds
  if (!newest) throw new Error('A role has at least one round')
  const lightOf = (round: Debrief) => round.fit.light || trafficLight(round, weights).light
  const judged = rounds.find((round) => lightOf(round) !== null) ?? newest
  const scores = rounds.flatMap(({ review }) =>
    criteria.flatMap((criterion) => review.assessments[criterion].score ?? []),
  )
  const step = rounds.find(({ nextStep }) => some(nextStep.text))?.nextStep
  const ended = rounds.find(({ outcome }) => outcome.state !== '')?.outcome.state ?? ''
  return {
    id: rounds.at(-1)?.interviewId ?? newest.interviewId,
    company: newest.company,
    role: rounds.find(({ role }) => some(role))?.role ?? '',
    rounds,
    light: lightOf(judged),
    fit: trafficLight(judged, weights),
    performance: meanOf(scores),
    chance: rounds.find(({ chance }) => chance !== null)?.chance ?? null,
    nextStep: step ? { text: step.text, by: step.by } : null,
    unknown: fitRatings.filter((rating) => rounds.every((round) => evidenceFor(round, rating).length === 0)),
    ended: ended === '' || open.has(ended) ? null : ended,
  }
}

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** How the second role could come before the first: the one rating that would do it, and how high it would have to be. */
export interface Overtake {
  rating: FitRating
  score: number
}

/** @returns the ratings that alone would lift `second` above `first`, the smallest step first; none where no single one can */
export function overtakes(first: Role, second: Role, weights: Weights): Overtake[] {
  if (first.fit.mean === null || second.fit.mean === null) return []
  const target = first.fit.mean
  const [round] = second.rounds
  if (!round) return []
  const judged = second.rounds.find((one) => trafficLight(one, weights).mean === second.fit.mean) ?? round
  return fitRatings
    .flatMap((rating) => {
      const { score, noEvidence } = judged.fit.ratings[rating]
      const now = noEvidence || score === null ? 0 : score
      for (let next = now + 1; next <= 10; next++) {
        const ratings = {
          ...judged.fit.ratings,
          [rating]: { ...judged.fit.ratings[rating], score: next, noEvidence: false },
        }
        const { mean } = trafficLight({ ...judged, fit: { ...judged.fit, ratings } }, weights)
        if (mean !== null && mean > target) return [{ rating, score: next, step: next - now }]
      }
      return []
    })
    .sort((a, b) => a.step - b.step)
    .map(({ rating, score }) => ({ rating, score }))
}

/** What the job is made of, by the specification and by everybody who was met. */
export interface Grid {
  people: readonly { id: string; name: string }[]
  rows: readonly { term: string; inSpecification: boolean; by: readonly boolean[] }[]
}

const MOST_TERMS = 12

/** Who spoke of what, beside the specification: rows that one side alone has are what is still to be cleared up. */
export function gridOf({ rounds }: Role): Grid {
  const people = rounds.flatMap((round) =>
    round.people.filter(({ name, stressed }) => some(name) && stressed.some(some)),
  )
  const specification = keyTerms(rounds.find(({ jobSpec }) => some(jobSpec))?.jobSpec ?? '')
  const stressed = people.flatMap((person) => person.stressed.filter(some))
  const own = stressed.filter((text, at) => !shares(text, [...specification, ...stressed.slice(0, at)]))
  return {
    people: people.map(({ id, name }) => ({ id, name })),
    rows: [...own, ...specification].slice(0, MOST_TERMS).map((term) => ({
      term,
      inSpecification: specification.includes(term) || shares(term, specification),
      by: people.map((person) => shares(term, [...person.stressed, person.skills, person.problem].filter(some))),
    })),
  }
}

/** How far each of the five ratings is looked into: questions asked for it, and what speaks for it, over all rounds. */
export const coverageOf = ({ rounds }: Role): { rating: FitRating; asked: number; evidence: number }[] =>
  fitRatings.map((rating) => ({
    rating,
    asked: rounds.flatMap(({ review }) => review.ownQuestions.filter((own) => own.asked && own.rating === rating))
      .length,
    evidence: rounds.flatMap((round) => evidenceFor(round, rating)).length,
  }))

/** What was observed of the employer's conduct, the newest first. */
export const conductOf = ({ rounds }: Role): { at: number; conduct: Conduct }[] =>
  rounds.flatMap(({ startedAt, review }) =>
    review.conduct
      .filter(({ text, quote }) => some(text) || some(quote))
      .map((conduct) => ({ at: startedAt, conduct })),
  )
