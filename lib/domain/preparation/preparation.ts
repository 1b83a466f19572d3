import * as z from 'zod/mini'
import type { Debrief } from '../debrief/debrief.ts'
import { newGoal, newOwnQuestion } from '../debrief/review.ts'
import { answer, given, kept, list, shownOnly, text } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'

const id = z.string().check(z.minLength(1), z.maxLength(1_200))

/** What the user prepares for one interview. It is set in a minute, and comes back after the call. */
const fields = {
  /** The calendar event that it is for, over all its copies; or the interview, where no calendar knows it. */
  id: given(id),
  goals: list({ id: given(id), text: text(shownOnly) }),
  /** Questions to ask them; ticked during the call. */
  questions: list({ id: given(id), text: text(shownOnly), asked: answer(z.boolean(), false) }),
  /** Plans that the user has said aloud, by the ids of the improvements. */
  saidAloud: kept(z.array(z.string()), []),
  updatedAt: given(z.number()),
}

export const preparationKind = describeRecord({ name: 'preparation', fields, version: 1, migrations: {} })
export type Preparation = RecordOf<typeof preparationKind>

export const newPreparation = (id: string, at: number): Preparation => preparationKind.make({ id, updatedAt: at })

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
