import { hasMark } from '../fields.ts'
import { type Debrief, debriefFields } from './debrief.ts'
import type { Tier } from './tiers.ts'

/** The parts that come as single cards. */
export const cardedTiers = ['today', 'tonight'] as const
export type CardedTier = (typeof cardedTiers)[number]
export const isCarded = (tier: Tier): tier is CardedTier => cardedTiers.some((one) => one === tier)

/** The steps of a part by what they are worth: for the next interview, the letter, and the decision. */
const byWorth: Record<CardedTier, readonly string[]> = {
  today: [
    ...['well', 'criteria', 'plans', 'preparation', 'own', 'unsaid'],
    ...['concerns', 'news', 'goals', 'terms', 'conduct'],
  ],
  tonight: ['ratings', 'light', 'seeks', 'others', 'journal'],
}
/** After a rough one: what was said and learned first, and nothing that asks for a number. */
const afterRough: Record<CardedTier, readonly string[]> = {
  today: ['news', 'own', 'terms', 'unsaid', 'concerns', 'well', 'plans', 'preparation', 'conduct'],
  tonight: ['seeks', 'journal', 'others', 'light'],
}

/** Steps of which nothing is there yet, the most valuable first. */
export function missingCards(debrief: Debrief, tier: CardedTier): string[] {
  const order = debrief.feel === 'rough' ? afterRough : byWorth
  return order[tier].filter((step) => !hasMark(debriefFields, debrief, step))
}
