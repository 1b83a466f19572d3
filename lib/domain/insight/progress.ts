import type { Debrief } from '../debrief/debrief.ts'
import { type Criterion, criteria } from '../debrief/review.ts'
import { foldedLine } from '../text/fold.ts'
import { meanOf } from './roles.ts'

/** Below it a row has no trend: two points are a line through anything. */
export const LEAST_FOR_TREND = 3
/** Below it the user's own predictions say nothing of how well they predict. */
export const LEAST_FOR_CALIBRATION = 5

/** One value of one interview. */
export interface Point {
  at: number
  value: number
}

export interface CriterionTrend {
  criterion: Criterion
  /** 1 to 5 each, the earliest first. */
  points: readonly Point[]
  mean: number
}

export interface Progress {
  /** The strongest first; only those that were rated. */
  criteria: CriterionTrend[]
  /** What was predicted, in tenths, against whether they asked back; the earliest first. */
  predictions: readonly { at: number; chance: number; cameBack: boolean }[]
  /** How much the chance changed by the next morning: the mean of morning minus evening, with its n. */
  swing: { mean: number; n: number } | null
  /** To what extent goals were reached, in per cent, the earliest first. */
  goals: readonly Point[]
  /** Minutes of preparation and the mean of the criteria of the same interview. */
  preparation: readonly { at: number; minutes: number; performance: number }[]
  /** What has to be looked up, over all interviews, the most frequent first. */
  gaps: readonly { text: string; interviews: number }[]
}

/** @param debriefs in any order */
export function progressOf(debriefs: readonly Debrief[]): Progress {
  const inOrder = [...debriefs].sort((a, b) => a.startedAt - b.startedAt)
  const points = (of: (debrief: Debrief) => number | null): Point[] =>
    inOrder.flatMap((debrief) => {
      const value = of(debrief)
      return value === null ? [] : [{ at: debrief.startedAt, value }]
    })
  const swings = inOrder.flatMap(({ chance, morning }) =>
    chance !== null && morning.chance !== null ? [morning.chance - chance] : [],
  )
  const swing = meanOf(swings)
  return {
    criteria: criteria
      .flatMap((criterion) => {
        const its = points(({ review }) => review.assessments[criterion].score)
        const mean = meanOf(its.map(({ value }) => value))
        return mean === null ? [] : [{ criterion, points: its, mean }]
      })
      .sort((a, b) => b.mean - a.mean),
    predictions: inOrder.flatMap(({ startedAt, chance, outcome: { state } }) =>
      chance === null || state === '' || state === 'withdrawn'
        ? []
        : [{ at: startedAt, chance, cameBack: state === 'next-round' || state === 'offer' }],
    ),
    swing: swing === null ? null : { mean: swing, n: swings.length },
    goals: points(({ review }) => meanOf(review.goals.flatMap(({ extent }) => extent ?? []))),
    preparation: inOrder.flatMap((debrief) => {
      const { minutes } = debrief.review.preparation
      const performance = meanOf(criteria.flatMap((criterion) => debrief.review.assessments[criterion].score ?? []))
      return minutes === null || performance === null ? [] : [{ at: debrief.startedAt, minutes, performance }]
    }),
    gaps: gapsOf(inOrder),
  }
}

function gapsOf(debriefs: readonly Debrief[]): Progress['gaps'] {
  const found = debriefs.flatMap(({ interviewId, review }) =>
    review.preparation.gaps.filter((text) => text.trim() !== '').map((text) => ({ text: text.trim(), interviewId })),
  )
  return [...Map.groupBy(found, ({ text }) => foldedLine(text)).values()]
    .map((its) => ({ text: its.at(-1)?.text ?? '', interviews: new Set(its.map((one) => one.interviewId)).size }))
    .sort((a, b) => b.interviews - a.interviews)
}

/** How far off predictions are: what was predicted and what came of it, both in per cent; null below {@link LEAST_FOR_CALIBRATION}. */
export function calibration(
  predictions: Progress['predictions'],
): { predicted: number; actual: number; n: number } | null {
  if (predictions.length < LEAST_FOR_CALIBRATION) return null
  const predicted = meanOf(predictions.map(({ chance }) => chance * 10)) ?? 0
  const actual = meanOf(predictions.map(({ cameBack }) => (cameBack ? 100 : 0))) ?? 0
  return { predicted: Math.round(predicted), actual: Math.round(actual), n: predictions.length }
}
