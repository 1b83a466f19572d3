import { MINUTE } from '../time/units.ts'
import type { Debrief } from './debrief.ts'
import { criteria } from './review.ts'

/** What was seen of their interest. */
export type Sign = 'step' | 'dated' | 'they-act' | 'they-promised' | 'ran-over' | 'no-step' | 'cut-short'

/** So much longer or shorter than planned says something, minutes. */
const NOTABLE = 5
const some = (text: string) => text.trim() !== ''

/**
 * Momentum: what they did that points on, and what does not. Facts that the debrief holds, without a sum: it is theirs,
 * and neither how well the job fits nor how well the talk went.
 */
export function momentum(debrief: Debrief): { forward: Sign[]; back: Sign[] } {
  const { nextStep, promisesByThem, startedAt, endedAt, plannedMinutes } = debrief
  const step = some(nextStep.text)
  const over = endedAt === null || plannedMinutes === null ? 0 : (endedAt - startedAt) / MINUTE - plannedMinutes
  const promised = promisesByThem.some(({ text }) => some(text))
  const signs = (found: Partial<Record<Sign, boolean>>) => (Object.keys(found) as Sign[]).filter((sign) => found[sign])
  return {
    forward: signs({
      step,
      dated: nextStep.by !== '' || nextStep.decisionBy !== '',
      'they-act': step && nextStep.who === 'them',
      'they-promised': promised,
      'ran-over': over >= NOTABLE,
    }),
    back: signs({ 'no-step': !step && !promised && isBegun(debrief), 'cut-short': over <= -NOTABLE }),
  }
}

/** Before anything is written, a missing next step says nothing. */
const isBegun = ({ questions, promisesByMe }: Debrief) => [...questions, ...promisesByMe].some(({ text }) => some(text))

/** How the user did by the criteria that they looked at, 1 to 5; `mean` is null without one. */
export function performance({ review }: Debrief): { mean: number | null; looked: number } {
  const scores = criteria.flatMap((criterion) => review.assessments[criterion].score ?? [])
  const sum = scores.reduce((total, score) => total + score, 0)
  return { mean: scores.length > 0 ? sum / scores.length : null, looked: scores.length }
}

/**
 * What the user's own words on their answers come to on the scale of "strong examples": weak 1, fair 3, strong 5.
 *
 * @returns null without an example that has such a word
 */
export function examplesScore({ questions }: Debrief): { score: number; count: number } | null {
  const worth = { weak: 1, fair: 3, strong: 5 }
  const answered = questions.flatMap(({ kind, landed }) => (kind === 'example' && landed !== '' ? [worth[landed]] : []))
  if (answered.length === 0) return null
  return { score: Math.round(answered.reduce((a, b) => a + b, 0) / answered.length), count: answered.length }
}
