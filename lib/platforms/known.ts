import type { PeopleCues, Platform } from './platform.ts'
import { allPlatforms, optionalPlatforms, platforms } from './registry.ts'

export { hostMatches, matchesWithMedia } from './registry.ts'

/**
 * What the background knows of a platform. How its pages are read is left out of the background's build
 * (`scripts/known-of-platforms.ts`), so nothing there takes platforms from anywhere else.
 */
export type KnownPlatform = Pick<Platform, 'id' | 'name' | 'matches' | 'media' | 'rules'> & {
  people: Pick<PeopleCues, 'noise' | 'trim'>
}

/** Those whose pages are always looked at, and the practice call. */
export const knownAlways: readonly KnownPlatform[] = platforms
/** Those that the user switches on. */
export const knownOptional: readonly KnownPlatform[] = optionalPlatforms
export const knownPlatforms: readonly KnownPlatform[] = allPlatforms
