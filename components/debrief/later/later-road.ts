import type { Fit } from '../../../lib/domain/debrief/fit.ts'
import type { Review } from '../../../lib/domain/debrief/review.ts'
import type { Seeks } from '../../../lib/domain/settings.ts'
import type { Edit } from '../edit.ts'
import type { Road } from '../steps.tsx'

/** What the later steps are made of. `seeks`: what the user looks for, from the settings. */
export interface LaterRoad extends Road {
  seeks: Seeks
}

export const editReview = (edit: Edit, patch: (now: Review) => Partial<Review>): void =>
  edit((now) => ({ ...now, review: { ...now.review, ...patch(now.review) } }))

export const editFit = (edit: Edit, patch: (now: Fit) => Partial<Fit>): void =>
  edit((now) => ({ ...now, fit: { ...now.fit, ...patch(now.fit) } }))
