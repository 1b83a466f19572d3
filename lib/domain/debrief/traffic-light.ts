import type { Debrief } from './debrief.ts'
import type { TrafficLight, Weights } from './fit.ts'
import { type FitRating, fitRatings } from './review.ts'

/** `debrief-form` section 5: guide B names the traffic light, this is the product's definition of it. */
const GREEN = { mean: 7, above: 4, withEvidence: 4 }
const RED = { mean: 4.5, must: 2 }
/** A mean of fewer ratings is no reason to walk away. */
const ENOUGH_FOR_RED = 3
const MOST_TURNS = 3

/** What would turn an amber light, each as something to ask or to look up. */
export type Turn =
  | { kind: 'rating-unknown'; rating: FitRating }
  | { kind: 'rating-low'; rating: FitRating; score: number }
  | { kind: 'concern'; concernId: string; text: string }

export type RedReason =
  | { kind: 'dealbreaker'; text: string }
  | { kind: 'must'; rating: FitRating; score: number }
  | { kind: 'mean'; mean: number }

/** The suggestion with its sum, so that the user sees how it came about. */
export interface LightSum {
  /** null while nothing has been rated and nothing speaks against the job. */
  light: TrafficLight | null
  /** Weighted; null without a rating. */
  mean: number | null
  lowest: number | null
  rated: number
  withEvidence: number
  severe: number
  redReasons: RedReason[]
  turns: Turn[]
  needs: typeof GREEN
}

/** What the debrief holds as evidence for one rating: the user's own words, answers to their questions, and news. */
export function evidenceFor({ fit, review }: Debrief, rating: FitRating): string[] {
  const answers = review.ownQuestions.flatMap((own) => (own.rating === rating && own.asked ? [own.answer] : []))
  const values =
    rating === 'values' ? [...fit.valuesMatch, ...fit.valuesGap, ...review.conduct.map(({ text }) => text)] : []
  const pay = rating === 'pay' ? [review.terms.heard] : []
  const news = review.news.flatMap(({ topic, text }) =>
    (rating === 'pay' && topic === 'pay') || (rating === 'values' && topic === 'culture') ? [text] : [],
  )
  return [fit.ratings[rating].evidence, ...answers, ...values, ...pay, ...news].filter((text) => text.trim() !== '')
}

/** The suggested light for a job. It looks at fit alone: neither at how the interview went nor at what they think. */
export function trafficLight(debrief: Debrief, weights: Weights): LightSum {
  const { fit, review } = debrief
  const scored = fitRatings.flatMap((rating) => {
    const { score, noEvidence } = fit.ratings[rating]
    return score === null || noEvidence ? [] : [{ rating, score }]
  })
  const weight = scored.reduce((sum, { rating }) => sum + weights[rating], 0)
  const mean = weight > 0 ? scored.reduce((sum, { rating, score }) => sum + score * weights[rating], 0) / weight : null
  const severe = review.concerns.filter(
    ({ severity, settled, text }) => severity === 'severe' && !settled && text.trim(),
  )
  const redReasons: RedReason[] = [
    ...fit.dealbreakers.map((text): RedReason => ({ kind: 'dealbreaker', text })),
    ...scored
      .filter(({ rating, score }) => weights.musts.includes(rating) && score <= RED.must)
      .map(({ rating, score }): RedReason => ({ kind: 'must', rating, score })),
    ...(mean !== null && mean < RED.mean && scored.length >= ENOUGH_FOR_RED ? [{ kind: 'mean', mean } as const] : []),
  ]
  const withEvidence = scored.filter(({ rating }) => evidenceFor(debrief, rating).length > 0).length
  const lowest = scored.length > 0 ? Math.min(...scored.map(({ score }) => score)) : null
  const isGreen =
    mean !== null &&
    mean >= GREEN.mean &&
    lowest !== null &&
    lowest > GREEN.above &&
    severe.length === 0 &&
    withEvidence >= GREEN.withEvidence
  const begun = scored.length > 0 || severe.length > 0
  const light = redReasons.length > 0 ? 'red' : isGreen ? 'green' : begun ? 'amber' : null
  return {
    light,
    mean,
    lowest,
    rated: scored.length,
    withEvidence,
    severe: severe.length,
    redReasons,
    turns: light === 'amber' ? turnsOf(debrief, severe) : [],
    needs: GREEN,
  }
}

/** The one to three things that weigh most on an amber light: worries first, then what is low, then what is not known. */
function turnsOf(debrief: Debrief, severe: Debrief['review']['concerns']): Turn[] {
  const low = fitRatings.flatMap((rating): Turn[] => {
    const { score, noEvidence } = debrief.fit.ratings[rating]
    return score !== null && !noEvidence && score <= GREEN.above ? [{ kind: 'rating-low', rating, score }] : []
  })
  const unknown = fitRatings.flatMap((rating): Turn[] => {
    const { score, noEvidence } = debrief.fit.ratings[rating]
    const isKnown = score !== null && !noEvidence && evidenceFor(debrief, rating).length > 0
    return isKnown ? [] : [{ kind: 'rating-unknown', rating }]
  })
  const worries = severe.map(({ id, text }): Turn => ({ kind: 'concern', concernId: id, text }))
  return [...worries, ...low, ...unknown].slice(0, MOST_TURNS)
}
