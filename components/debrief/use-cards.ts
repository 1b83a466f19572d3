import { useRef, useState } from 'preact/hooks'
import { isCarded, missingCards } from '../../lib/domain/debrief/cards.ts'
import type { Debrief } from '../../lib/domain/debrief/debrief.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'

export interface Cards {
  /** The step that is shown alone; null: all that was missing has been shown. */
  card: string | null
  /** How many more are missing. */
  left: number
  /** A card was shown before this one: the focus goes along. */
  moved: boolean
  goOn: () => void
  onAll: () => void
}

interface Shown {
  tier: Tier
  card: string | null
  seen: readonly string[]
}

/**
 * The later parts as single cards, the most valuable missing one first. Null where all steps are shown: in other parts, when
 * nothing is missing, or because the user asked for it.
 */
export function useCards(debrief: Debrief, tier: Tier, firstStep: string | undefined): Cards | null {
  const [all, showAll] = useState(false)
  const [, draw] = useState({})
  // What is being filled stays: a card goes when the user goes on, not with the first letter in it.
  const shown = useRef<Shown | null>(null)
  if (!isCarded(tier)) return null
  if (shown.current?.tier !== tier)
    shown.current = { tier, card: firstStep ?? missingCards(debrief, tier)[0] ?? null, seen: [] }
  const { card, seen } = shown.current
  if (all || (card === null && seen.length === 0)) return null
  const gone = card === null ? seen : [...seen, card]
  const next = missingCards(debrief, tier).filter((step) => !gone.includes(step))
  return {
    card,
    left: next.length,
    moved: seen.length > 0,
    goOn() {
      shown.current = { tier, card: next[0] ?? null, seen: gone }
      draw({})
      scrollTo(0, 0)
    },
    onAll: () => showAll(true),
  }
}
