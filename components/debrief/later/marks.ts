import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { criteria, fitRatings } from '../../../lib/domain/debrief/review.ts'
import type { Mark } from '../../step/step.tsx'

const some = (...texts: string[]) => texts.some((text) => text.trim() !== '')
const mark = (done: boolean, begun: boolean): Mark => (done ? 'done' : begun ? 'part' : 'waiting')
const any = (entries: readonly { text: string }[]) => some(...entries.map(({ text }) => text))

export const scored = ({ review }: Debrief) =>
  criteria.filter((criterion) => review.assessments[criterion].score !== null).length

export const ratedCount = ({ fit }: Debrief) =>
  fitRatings.filter((rating) => fit.ratings[rating].score !== null || fit.ratings[rating].noEvidence).length

export const plansOf = ({ review }: Debrief) =>
  review.improvements.filter(({ when, action }) => some(when) && some(action)).length

/** How far each of the later steps is, by its id. */
export const laterMarks = {
  well: ({ review }: Debrief) => mark(some(...review.wentWell), false),
  criteria: (debrief: Debrief) => mark(scored(debrief) === criteria.length, scored(debrief) > 0),
  plans: (debrief: Debrief) => mark(plansOf(debrief) > 0, debrief.review.improvements.length > 0),
  own: ({ review }: Debrief) =>
    mark(
      review.ownQuestions.some(({ asked, answer }) => !asked || some(answer)),
      any(review.ownQuestions),
    ),
  unsaid: ({ review }: Debrief) => mark(some(...review.unsaid), false),
  preparation: ({ review: { preparation } }: Debrief) =>
    mark(
      some(...preparation.helped, ...preparation.missing) && some(...preparation.gaps),
      some(...preparation.helped, ...preparation.missing, ...preparation.gaps, preparation.sources) ||
        preparation.minutes !== null,
    ),
  goals: ({ review }: Debrief) =>
    mark(review.goals.length > 0 && review.goals.every(({ extent }) => extent !== null), review.goals.length > 0),
  news: ({ review }: Debrief) => mark(any(review.news), false),
  concerns: ({ review }: Debrief) =>
    mark(
      any(review.concerns) && review.concerns.every(({ way, settled }) => way !== '' || settled),
      any(review.concerns),
    ),
  terms: ({ review }: Debrief) =>
    mark(some(review.terms.heard, review.terms.gave), some(...Object.values(review.terms))),
  conduct: ({ review }: Debrief) => mark(any(review.conduct), false),
  seeks: ({ fit }: Debrief) =>
    mark(
      some(fit.wishes) && some(...fit.valuesMatch, ...fit.valuesGap),
      some(fit.wishes, fit.growth, ...fit.valuesMatch, ...fit.valuesGap),
    ),
  ratings: (debrief: Debrief) => mark(ratedCount(debrief) === fitRatings.length, ratedCount(debrief) > 0),
  light: ({ fit }: Debrief) => mark(fit.light !== '', some(fit.wouldChange)),
  others: ({ fit }: Debrief) => mark(fit.otherRoles.length > 1, some(...fit.otherRoles)),
  journal: ({ fit }: Debrief) => mark(some(fit.journal), false),
  morning: ({ morning }: Debrief) => mark(morning.chance !== null && morning.light !== '', morning.at !== null),
  outcome: ({ outcome }: Debrief) => mark(outcome.state !== '', some(outcome.feedback)),
  capture: ({ review }: Debrief) => mark(some(...review.wentWell), any(review.improvements) || any(review.news)),
  summary: () => mark(false, false),
} satisfies Record<string, (debrief: Debrief) => Mark>
