import type { MediaState } from '../../../domain/call/evidence.ts'
import { ASK, MEDIA } from './events.ts'

/** One frame with a connection speaks for all. */
const surestFirst: readonly MediaState[] = ['connected', 'open', 'closed', 'none']

/**
 * Asks the page's world for its peer connections.
 *
 * @param onChange a connection was closed
 * @returns what there is now in all frames of the site, the surest first; undefined where nobody can tell
 */
export function hearMedia(document: Document, onChange: () => void, signal: AbortSignal): () => MediaState | undefined {
  let answers: number[] | undefined
  document.addEventListener(
    MEDIA,
    (event) => {
      if (!answers) return onChange()
      const rank = surestFirst.indexOf((event as CustomEvent).detail)
      if (rank >= 0) answers.push(rank)
    },
    { signal },
  )
  return () => {
    answers = []
    document.dispatchEvent(new Event(ASK))
    const surest = Math.min(...answers)
    answers = undefined
    return surestFirst[surest]
  }
}
