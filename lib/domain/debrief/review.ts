import * as z from 'zod/mini'
import { answer, choice, given, list, make, type Of, part, text, texts } from '../fields.ts'
import { id, score } from './schemas.ts'

/** Guide A, step 5. */
export const criteria = ['rapport', 'frame', 'listening', 'examples', 'awareness', 'closing'] as const
export type Criterion = (typeof criteria)[number]

/** Guide B's five ratings: what a question or a piece of news is evidence for. */
export const fitRatings = ['values', 'role', 'manager', 'pay', 'uncounted'] as const
export type FitRating = (typeof fitRatings)[number]

/** One of the six criteria: 1 to 5 by its anchors, and what makes the user say so. */
const assessment = part({
  score: answer(score(5), null, { marks: ['criteria'], summary: 'did' }),
  why: text({ marks: [], search: 'criteria', summary: null, letter: null }),
})
export type Assessment = z.infer<typeof assessment.schema>

/** "Next time, if `when`, I will `action`". `text` is what was first written, before it became a plan. */
const improvementFields = {
  id: given(id),
  text: text({ marks: ['plans', 'capture'], search: 'plans', summary: 'did', letter: null }),
  when: text({ marks: ['plans'], search: 'plans', summary: 'did', letter: null }),
  action: text({ marks: ['plans'], search: 'plans', summary: 'did', letter: null }),
  /** The question that it came from; empty for none. */
  questionId: answer(z.string(), '', { marks: ['plans'] }),
}
export type Improvement = Of<typeof improvementFields>
/** Whether it says when and what: until then it's only a wish. */
export const isPlan = ({ when, action }: Improvement): boolean => when.trim() !== '' && action.trim() !== ''
/** The plan that was made of a question of theirs. */
export const planOf = (improvements: readonly Improvement[], questionId: string): Improvement | null =>
  improvements.find((one) => one.questionId === questionId && isPlan(one)) ?? null
export const newImprovement = (id: string, text = ''): Improvement => make(improvementFields, { id, text })

/** A question of the user to them. One that was not asked waits for the letter and for the next round. */
const ownQuestionFields = {
  id: given(id),
  text: text({ marks: ['own'], search: 'own', summary: 'own', letter: 'sourceOwnQuestion' }),
  asked: answer(z.boolean(), true, { marks: ['own'] }),
  answer: text({ marks: ['own'], search: 'own', summary: 'own', letter: null }),
  /** The rating that the answer is evidence for; empty for none. */
  rating: choice(fitRatings),
  /** Guide A, step 7: did it move the talk towards a meeting of equals? */
  shifted: choice(['yes', 'partly', 'no']),
}
export type OwnQuestion = Of<typeof ownQuestionFields>
export const newOwnQuestion = (id: string, text = ''): OwnQuestion => make(ownQuestionFields, { id, text })

/** A goal set before the interview, and to what extent it was reached, in per cent. */
const goalFields = {
  id: given(id),
  text: text({ marks: ['goals'], search: 'goals', summary: null, letter: null }),
  extent: answer(z.nullable(z.number().check(z.minimum(0), z.maximum(100))), null, { marks: ['goals'] }),
  why: text({ marks: [], search: 'goals', summary: null, letter: null }),
}
export type Goal = Of<typeof goalFields>
export const newGoal = (id: string, text = ''): Goal => make(goalFields, { id, text })

export const newsTopics = ['team', 'role', 'process', 'pay', 'culture', 'strategy'] as const
export type NewsTopic = (typeof newsTopics)[number]

const newsFields = {
  id: given(id),
  text: text({ marks: ['news', 'capture'], search: 'news', summary: null, letter: null }),
  topic: choice(newsTopics),
}
export type News = Of<typeof newsFields>
export const newNews = (id: string, text = ''): News => make(newsFields, { id, text })

export const severities = ['small', 'middling', 'severe'] as const
export type Severity = (typeof severities)[number]

/** A concern or an open question, and how it is to be found out. */
const concernFields = {
  id: given(id),
  text: text({ marks: ['concerns'], search: 'concerns', summary: 'concerns', letter: null }),
  severity: answer(z.enum(severities), 'middling'),
  /** `ask`: a question for the next talk. `research`: something to look up. */
  way: choice(['ask', 'research']),
  settled: answer(z.boolean(), false),
}
export type Concern = Of<typeof concernFields>
export const newConcern = (id: string, text = ''): Concern => make(concernFields, { id, text })

export const conductKinds = ['late', 'contradiction', 'off-limits', 'disrespect', 'other'] as const
export type ConductKind = (typeof conductKinds)[number]

/** What was observed of the employer's conduct: an observation and a quote, never a verdict. */
const conductFields = {
  id: given(id),
  kind: choice(conductKinds),
  text: text({ marks: ['conduct'], search: 'conduct', summary: 'conduct', letter: null }),
  quote: text({ marks: [], search: 'conduct', summary: 'conduct', letter: null }),
}
export type Conduct = Of<typeof conductFields>
export const newConduct = (id: string, text = ''): Conduct => make(conductFields, { id, text })

/** Guide A, step 6: a line each. */
const preparation = texts({ marks: ['preparation'], search: 'preparation', summary: null, letter: null })
/** Pay and conditions as they were said, each in the user's words. */
const term = text({ marks: ['terms'], search: 'terms', summary: 'pay', letter: null })

/** The second tier: a calmer look back on the same day. Every text may be empty. */
export const reviewFields = {
  wentWell: texts({ marks: ['well', 'capture'], search: 'well', summary: 'did', letter: null }),
  assessments: part({
    rapport: assessment,
    frame: assessment,
    listening: assessment,
    examples: assessment,
    awareness: assessment,
    closing: assessment,
  }),
  improvements: list(improvementFields),
  ownQuestions: list(ownQuestionFields),
  unsaid: texts({ marks: ['unsaid'], search: 'unsaid', summary: null, letter: 'sourceUnsaid' }),
  preparation: part({
    helped: preparation,
    missing: preparation,
    /** What to look up. */
    gaps: preparation,
    minutes: answer(z.nullable(z.number().check(z.minimum(0))), null, { marks: ['preparation'] }),
    sources: text({ marks: ['preparation'], search: 'preparation', summary: null, letter: null }),
  }),
  goals: list(goalFields),
  news: list(newsFields),
  concerns: list(concernFields),
  terms: part({ gave: term, heard: term, notice: term, start: term, place: term }),
  conduct: list(conductFields),
}
export type Review = Of<typeof reviewFields>
