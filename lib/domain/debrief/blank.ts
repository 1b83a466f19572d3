import type { Debrief } from './debrief.ts'
import { blankFit, blankMorning, blankOutcome } from './fit.ts'
import { blankReview } from './review.ts'

/** All that comes after the first tier, not begun. */
export function laterTiers(): Pick<Debrief, 'jobSpec' | 'review' | 'fit' | 'morning' | 'outcome'> {
  return { jobSpec: '', review: blankReview(), fit: blankFit(), morning: blankMorning(), outcome: blankOutcome() }
}
