import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'

type KeptRow = (key: string, shows: readonly unknown[], row: () => VNode) => VNode

/**
 * Rows of a long list that are handed back as they were while what they show is the same: at a key in one of them,
 * Preact then looks at none of the others.
 */
export function useKeptRows(): KeptRow {
  const kept = useRef(new Map<string, { shows: readonly unknown[]; made: VNode }>())
  return (key, shows, row) => {
    const held = kept.current.get(key)
    if (held?.shows.every((value, index) => value === shows[index])) return held.made
    const made = row()
    kept.current.set(key, { shows, made })
    return made
  }
}
