import * as z from 'zod/mini'
import { fitRatings } from './review.ts'

const ten = z.nullable(z.number().check(z.minimum(1), z.maximum(10)))

export const trafficLights = ['green', 'amber', 'red'] as const
export type TrafficLight = (typeof trafficLights)[number]
const light = z.union([z.enum(trafficLights), z.literal('')])

/** One of the five ratings. `noEvidence`: "not enough evidence yet", which is an answer and no number. */
export const ratingSchema = z.object({ score: ten, noEvidence: z.boolean(), evidence: z.string() })
export type Rating = z.infer<typeof ratingSchema>

/** The third tier: does this job fit? Kept apart from how well the interview went. Every text may be empty. */
export const fitSchema = z.object({
  /** Guide B: how the job meets what the user is looking for. */
  wishes: z.string(),
  valuesMatch: z.array(z.string()),
  valuesGap: z.array(z.string()),
  growth: z.string(),
  ratings: z.object({
    values: ratingSchema,
    role: ratingSchema,
    manager: ratingSchema,
    pay: ratingSchema,
    uncounted: ratingSchema,
  }),
  /** Dealbreakers of the settings that this interview confirmed, in the words that they had. */
  dealbreakers: z.array(z.string()),
  light,
  /** Why the user's light is another one than the suggested. */
  lightWhy: z.string(),
  wouldChange: z.string(),
  /** Guide B, step 4: the next actions on other roles. */
  otherRoles: z.array(z.string()),
  journal: z.string(),
  /** The journal is left out of what is handed to others. */
  journalPrivate: z.boolean(),
})
export type Fit = z.infer<typeof fitSchema>

/** The card of the next morning: four taps. `at`: when it was answered, ms since 1970. */
export const morningSchema = z.object({
  at: z.nullable(z.number()),
  chance: ten,
  light,
  cameBack: z.string(),
  noteSent: z.enum(['', 'yes', 'no']),
})
export type Morning = z.infer<typeof morningSchema>

export const outcomes = ['next-round', 'offer', 'rejected', 'withdrawn', 'silence'] as const
export type Outcome = (typeof outcomes)[number]

/** What came of it, later. `at`: when the user entered it, ms since 1970. */
export const outcomeSchema = z.object({
  state: z.union([z.enum(outcomes), z.literal('')]),
  /** Their words, as given. */
  feedback: z.string(),
  at: z.nullable(z.number()),
})

/** A fit that nobody has begun. */
export function blankFit(): Fit {
  const blank = (): Rating => ({ score: null, noEvidence: false, evidence: '' })
  return {
    wishes: '',
    valuesMatch: [],
    valuesGap: [],
    growth: '',
    ratings: { values: blank(), role: blank(), manager: blank(), pay: blank(), uncounted: blank() },
    dealbreakers: [],
    light: '',
    lightWhy: '',
    wouldChange: '',
    otherRoles: [],
    journal: '',
    journalPrivate: true,
  }
}

export const blankMorning = (): Morning => ({ at: null, chance: null, light: '', cameBack: '', noteSent: '' })
export const blankOutcome = (): z.infer<typeof outcomeSchema> => ({ state: '', feedback: '', at: null })

/** How much each rating counts, 0 to 3, and which of them the user cannot do without. */
export const weightsSchema = z.object({
  values: z.number().check(z.minimum(0), z.maximum(3)),
  role: z.number().check(z.minimum(0), z.maximum(3)),
  manager: z.number().check(z.minimum(0), z.maximum(3)),
  pay: z.number().check(z.minimum(0), z.maximum(3)),
  uncounted: z.number().check(z.minimum(0), z.maximum(3)),
  musts: z.array(z.enum(fitRatings)),
})
export type Weights = z.infer<typeof weightsSchema>

export const evenWeights = (): Weights => ({ values: 1, role: 1, manager: 1, pay: 1, uncounted: 1, musts: [] })
