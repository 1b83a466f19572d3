import * as z from 'zod/mini'
import { newGoal, newOwnQuestion } from '../debrief/blank.ts'
import type { Debrief } from '../debrief/debrief.ts'
import type { RecordKind } from '../record.ts'

const id = z.string().check(z.minLength(1), z.maxLength(1_200))

/** What the user prepares for one interview. It is set in a minute, and comes back after the call. */
export const preparationSchema = z.object({
  schemaVersion: z.literal(1),
  /** The calendar event that it is for, over all its copies; or the interview, where no calendar knows it. */
  id,
  goals: z.array(z.object({ id, text: z.string() })),
  /** Questions to ask them; ticked during the call. */
  questions: z.array(z.object({ id, text: z.string(), asked: z.boolean() })),
  /** Plans that the user has said aloud, by the ids of the improvements. */
  saidAloud: z.array(z.string()),
  updatedAt: z.number(),
})
export type Preparation = z.infer<typeof preparationSchema>

export const preparationKind: RecordKind<Preparation> = {
  name: 'preparation',
  version: 1,
  schema: preparationSchema,
  migrations: {},
}

export function newPreparation(id: string, at: number): Preparation {
  return { schemaVersion: 1, id, goals: [], questions: [], saidAloud: [], updatedAt: at }
}

/**
 * Brings the preparation into the debrief: goals come back as "to what extent", questions as asked or not. What the
 * debrief has already stays as the user left it; the same object when there is nothing new.
 */
export function takeIn(debrief: Debrief, preparation: Preparation): Debrief {
  const { review } = debrief
  const known = new Set([...review.goals, ...review.ownQuestions].map((entry) => entry.id))
  const fresh = <E extends { id: string; text: string }>(entries: readonly E[]) =>
    entries.filter((entry) => !known.has(entry.id) && entry.text.trim() !== '')
  const goals = fresh(preparation.goals).map((goal) => newGoal(goal.id, goal.text))
  const questions = fresh(preparation.questions).map((question) => ({
    ...newOwnQuestion(question.id, question.text),
    asked: question.asked,
  }))
  if (goals.length + questions.length === 0) return debrief
  return {
    ...debrief,
    review: {
      ...review,
      goals: [...review.goals, ...goals],
      ownQuestions: [...review.ownQuestions, ...questions],
    },
  }
}
