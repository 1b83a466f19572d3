import * as z from 'zod/mini'

const id = z.string().check(z.minLength(1), z.maxLength(100))
const score = z.nullable(z.number().check(z.minimum(1), z.maximum(5)))

/** Guide A, step 5. */
export const criteria = ['rapport', 'frame', 'listening', 'examples', 'awareness', 'closing'] as const
export type Criterion = (typeof criteria)[number]

/** Guide B's five ratings: what a question or a piece of news is evidence for. */
export const fitRatings = ['values', 'role', 'manager', 'pay', 'uncounted'] as const
export type FitRating = (typeof fitRatings)[number]

/** One of the six criteria: 1 to 5 by its anchors, and what makes the user say so. */
export const assessmentSchema = z.object({ score, why: z.string() })
export type Assessment = z.infer<typeof assessmentSchema>

/** "Next time, if `when`, I will `action`". `text` is what was first written, before it became a plan. */
export const improvementSchema = z.object({
  id,
  text: z.string(),
  when: z.string(),
  action: z.string(),
  /** The question that it came from; empty for none. */
  questionId: z.string(),
})
export type Improvement = z.infer<typeof improvementSchema>

/** A question of the user to them. One that was not asked waits for the letter and for the next round. */
export const ownQuestionSchema = z.object({
  id,
  text: z.string(),
  asked: z.boolean(),
  answer: z.string(),
  /** The rating that the answer is evidence for; empty for none. */
  rating: z.union([z.enum(fitRatings), z.literal('')]),
  /** Guide A, step 7: did it move the talk towards a meeting of equals? */
  shifted: z.enum(['', 'yes', 'partly', 'no']),
})
export type OwnQuestion = z.infer<typeof ownQuestionSchema>

/** A goal set before the interview, and to what extent it was reached, in per cent. */
export const goalSchema = z.object({
  id,
  text: z.string(),
  extent: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  why: z.string(),
})
export type Goal = z.infer<typeof goalSchema>

export const newsTopics = ['team', 'role', 'process', 'pay', 'culture', 'strategy'] as const
export type NewsTopic = (typeof newsTopics)[number]

export const newsSchema = z.object({ id, text: z.string(), topic: z.union([z.enum(newsTopics), z.literal('')]) })
export type News = z.infer<typeof newsSchema>

export const severities = ['small', 'middling', 'severe'] as const
export type Severity = (typeof severities)[number]

/** A concern or an open question, and how it is to be found out. */
export const concernSchema = z.object({
  id,
  text: z.string(),
  severity: z.enum(severities),
  /** `ask`: a question for the next talk. `research`: something to look up. */
  way: z.enum(['', 'ask', 'research']),
  settled: z.boolean(),
})
export type Concern = z.infer<typeof concernSchema>

export const conductKinds = ['late', 'contradiction', 'off-limits', 'disrespect', 'other'] as const
export type ConductKind = (typeof conductKinds)[number]

/** What was observed of the employer's conduct: an observation and a quote, never a verdict. */
export const conductSchema = z.object({
  id,
  kind: z.union([z.enum(conductKinds), z.literal('')]),
  text: z.string(),
  quote: z.string(),
})
export type Conduct = z.infer<typeof conductSchema>

/** The second tier: a calmer look back on the same day. Every text may be empty. */
export const reviewSchema = z.object({
  wentWell: z.array(z.string()),
  assessments: z.object({
    rapport: assessmentSchema,
    frame: assessmentSchema,
    listening: assessmentSchema,
    examples: assessmentSchema,
    awareness: assessmentSchema,
    closing: assessmentSchema,
  }),
  improvements: z.array(improvementSchema),
  ownQuestions: z.array(ownQuestionSchema),
  unsaid: z.array(z.string()),
  /** Guide A, step 6. `gaps` are what to look up. */
  preparation: z.object({
    helped: z.array(z.string()),
    missing: z.array(z.string()),
    gaps: z.array(z.string()),
    minutes: z.nullable(z.number().check(z.minimum(0))),
    sources: z.string(),
  }),
  goals: z.array(goalSchema),
  news: z.array(newsSchema),
  concerns: z.array(concernSchema),
  /** Pay and conditions as they were said, each in the user's words. */
  terms: z.object({ gave: z.string(), heard: z.string(), notice: z.string(), start: z.string(), place: z.string() }),
  conduct: z.array(conductSchema),
})
export type Review = z.infer<typeof reviewSchema>

/** A review that nobody has begun. */
export function blankReview(): Review {
  const blank = (): Assessment => ({ score: null, why: '' })
  return {
    wentWell: [],
    assessments: {
      rapport: blank(),
      frame: blank(),
      listening: blank(),
      examples: blank(),
      awareness: blank(),
      closing: blank(),
    },
    improvements: [],
    ownQuestions: [],
    unsaid: [],
    preparation: { helped: [], missing: [], gaps: [], minutes: null, sources: '' },
    goals: [],
    news: [],
    concerns: [],
    terms: { gave: '', heard: '', notice: '', start: '', place: '' },
    conduct: [],
  }
}
