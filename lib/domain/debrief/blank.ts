import type { Debrief } from './debrief.ts'
import { blankFit, blankMorning, blankOutcome } from './fit.ts'
import {
  blankReview,
  type Concern,
  type Conduct,
  type Goal,
  type Improvement,
  type News,
  type OwnQuestion,
} from './review.ts'

/** All that comes after the first tier, not begun. */
export function laterTiers(): Pick<Debrief, 'jobSpec' | 'review' | 'fit' | 'morning' | 'outcome'> {
  return { jobSpec: '', review: blankReview(), fit: blankFit(), morning: blankMorning(), outcome: blankOutcome() }
}

export const newImprovement = (id: string, text = ''): Improvement => ({
  id,
  text,
  when: '',
  action: '',
  questionId: '',
})
export const newNews = (id: string, text = ''): News => ({ id, text, topic: '' })
export const newConcern = (id: string, text = ''): Concern => ({
  id,
  text,
  severity: 'middling',
  way: '',
  settled: false,
})
export const newConduct = (id: string, text = ''): Conduct => ({ id, text, kind: '', quote: '' })
export const newGoal = (id: string, text = ''): Goal => ({ id, text, extent: null, why: '' })
export const newOwnQuestion = (id: string, text = ''): OwnQuestion => ({
  id,
  text,
  asked: true,
  answer: '',
  rating: '',
  shifted: '',
})
