import { type Debrief, debriefFields } from '../../../lib/domain/debrief/debrief.ts'
import { criteria, fitRatings, isPlan } from '../../../lib/domain/debrief/review.ts'
import { hasMark } from '../../../lib/domain/fields.ts'
import type { Mark } from '../../step/step.tsx'

const some = (...texts: string[]) => texts.some((text) => text.trim() !== '')

export const scored = ({ review }: Debrief) =>
  criteria.filter((criterion) => review.assessments[criterion].score !== null).length

export const ratedCount = ({ fit }: Debrief) =>
  fitRatings.filter((rating) => fit.ratings[rating].score !== null || fit.ratings[rating].noEvidence).length

export const plansOf = ({ review }: Debrief) => review.improvements.filter(isPlan).length

type Done = (debrief: Debrief) => boolean
const never: Done = () => false
const always: Done = () => true

/** When a step is done in which something stands. */
const done = {
  well: always,
  criteria: (debrief) => scored(debrief) === criteria.length,
  plans: (debrief) => plansOf(debrief) > 0,
  own: ({ review }) => review.ownQuestions.some(({ asked, answer }) => !asked || some(answer)),
  unsaid: always,
  preparation: ({ review: { preparation } }) =>
    some(...preparation.helped, ...preparation.missing) && some(...preparation.gaps),
  goals: ({ review }) => review.goals.every(({ extent }) => extent !== null),
  news: always,
  concerns: ({ review }) => review.concerns.every(({ way, settled }) => way !== '' || settled),
  terms: ({ review }) => some(review.terms.heard, review.terms.gave),
  conduct: always,
  seeks: ({ fit }) => some(fit.wishes) && some(...fit.valuesMatch, ...fit.valuesGap),
  ratings: (debrief) => ratedCount(debrief) === fitRatings.length,
  light: ({ fit }) => fit.light !== '',
  others: ({ fit }) => fit.otherRoles.length > 1,
  journal: always,
  morning: ({ morning }) => morning.chance !== null && morning.light !== '',
  outcome: ({ outcome }) => outcome.state !== '',
  capture: ({ review }) => some(...review.wentWell),
  summary: never,
} satisfies Record<string, Done>
export type LaterStepId = keyof typeof done

/** How far a later step is. */
export function laterMark(id: LaterStepId, debrief: Debrief): Mark {
  if (!hasMark(debriefFields, debrief, id)) return 'waiting'
  return done[id](debrief) ? 'done' : 'part'
}
