import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import type { Fit } from '../../../lib/domain/debrief/fit.ts'
import type { Review } from '../../../lib/domain/debrief/review.ts'
import type { Tier } from '../../../lib/domain/debrief/tiers.ts'
import type { Seeks } from '../../../lib/domain/settings.ts'
import type { Edit } from '../edit.ts'
import type { Road } from '../steps.tsx'

/** What the later steps are made of. `seeks`: what the user looks for, from the settings. */
export interface LaterRoad extends Road {
  seeks: Seeks
  /** Debriefs of other interviews, of whatever company. */
  earlier: readonly Debrief[]
  onCopy: (text: string) => Promise<void>
  onTier: (tier: Tier) => void
}

export const editReview = (edit: Edit, patch: (now: Review) => Partial<Review>): void =>
  edit((now) => ({ ...now, review: { ...now.review, ...patch(now.review) } }))

export const editFit = (edit: Edit, patch: (now: Fit) => Partial<Fit>): void =>
  edit((now) => ({ ...now, fit: { ...now.fit, ...patch(now.fit) } }))
