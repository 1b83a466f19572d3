import * as z from 'zod/mini'
import { answer, choice, kept, make, type Of, part, text, texts } from '../fields.ts'
import { fitRatings } from './review.ts'
import { score } from './schemas.ts'

export const trafficLights = ['green', 'amber', 'red'] as const
export type TrafficLight = (typeof trafficLights)[number]

/** One of the five ratings. `noEvidence`: "not enough evidence yet", which is an answer and no number. */
const rating = part({
  score: answer(score(10), null, { marks: ['ratings'], summary: 'ratings' }),
  noEvidence: answer(z.boolean(), false, { marks: ['ratings'] }),
  evidence: text({ marks: [], search: 'ratings', summary: 'ratings', letter: null }),
})
export type Rating = z.infer<typeof rating.schema>

/** The third tier: does this job fit? Kept apart from how well the interview went. Every text may be empty. */
export const fitFields = {
  /** Guide B: how the job meets what the user is looking for. */
  wishes: text({ marks: ['seeks'], search: 'seeks', summary: null, letter: null }),
  valuesMatch: texts({ marks: ['seeks'], search: 'seeks', summary: null, letter: null }),
  valuesGap: texts({ marks: ['seeks'], search: 'seeks', summary: null, letter: null }),
  growth: text({ marks: ['seeks'], search: 'seeks', summary: null, letter: null }),
  ratings: part({ values: rating, role: rating, manager: rating, pay: rating, uncounted: rating }),
  /** Dealbreakers of the settings that this interview confirmed, in the words that they had. */
  dealbreakers: kept(z.array(z.string()), []),
  light: choice(trafficLights, { marks: ['light'] }),
  /** Why the user's light is another one than the suggested. */
  lightWhy: text({ marks: [], search: 'light', summary: 'light', letter: null }),
  wouldChange: text({ marks: ['light'], search: 'light', summary: 'light', letter: null }),
  /** Guide B, step 4: the next actions on other roles. */
  otherRoles: texts({ marks: ['others'], search: 'others', summary: null, letter: null }),
  journal: text({ marks: ['journal'], search: 'journal', summary: 'journal', letter: null }),
  /** The journal is left out of what is handed to others. */
  journalPrivate: answer(z.boolean(), true),
}
export type Fit = Of<typeof fitFields>

/** The card of the next morning: four taps. `at`: when it was answered, ms since 1970. */
export const morningFields = {
  at: answer(z.nullable(z.number()), null, { marks: ['morning'] }),
  chance: answer(score(10), null, { marks: ['morning'] }),
  light: choice(trafficLights, { marks: ['morning'] }),
  cameBack: text({ marks: [], search: 'morning', summary: null, letter: null }),
  noteSent: choice(['yes', 'no']),
}
export type Morning = Of<typeof morningFields>

export const outcomes = ['next-round', 'offer', 'rejected', 'withdrawn', 'silence'] as const
export type Outcome = (typeof outcomes)[number]

/** What came of it, later. `at`: when the user entered it, ms since 1970. */
export const outcomeFields = {
  state: choice(outcomes, { marks: ['outcome'] }),
  /** Their words, as given. */
  feedback: text({ marks: ['outcome'], search: 'outcome', summary: null, letter: null }),
  at: answer(z.nullable(z.number()), null),
}

const weight = kept(z.number().check(z.minimum(0), z.maximum(3)), 1)
/** How much each rating counts, 0 to 3, and which of them the user cannot do without. */
export const weightFields = {
  values: weight,
  role: weight,
  manager: weight,
  pay: weight,
  uncounted: weight,
  musts: kept(z.array(z.enum(fitRatings)), []),
}
export type Weights = Of<typeof weightFields>

export const evenWeights = (): Weights => make(weightFields, {})
