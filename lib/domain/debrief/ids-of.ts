import { stableHash } from '../text/stable-hash.ts'
import type { Debrief } from './debrief.ts'
import type { NewId } from './prefill.ts'

/**
 * Ids for what a call or a calendar brings into a debrief. They follow from what they are for: two pages that learn of
 * the same person at once add one person.
 *
 * @param known what has ids already
 * @param chance an id that is nowhere else
 */
export function idsOf(interviewId: string, known: Debrief | undefined, chance: () => string): NewId {
  return (of) => {
    if (of === undefined) return chance()
    const seed = `${interviewId} ${of}`
    const id = [seed, `${seed}.`].map((text) => stableHash(text).toString(36)).join('-')
    return JSON.stringify(known ?? null).includes(`"${id}"`) ? chance() : id
  }
}
