import type { MediaState } from '../../../domain/call/evidence.ts'
import { answerName, counterNames } from './counter-names.ts'

/** One frame with a connection speaks for all. */
const surestFirst: readonly MediaState[] = ['connected', 'open', 'closed', 'none']

/**
 * Asks the page's world for its peer connections.
 *
 * @param onChange a connection was closed
 * @returns what there is now in all frames of the site, the surest first; undefined where nobody can tell
 */
export function hearMedia(view: Window, onChange: () => void, signal: AbortSignal): () => MediaState | undefined {
  const { document } = view
  const heard = new Set<string>()
  let answers: number[] | undefined
  const hear = (event: Event) => {
    if (!answers) return onChange()
    const rank = surestFirst.indexOf((event as CustomEvent).detail)
    if (rank >= 0) answers.push(rank)
  }
  return () => {
    answers = []
    // Frames come while the call runs.
    for (const name of counterNames(view)) {
      if (!heard.has(name)) document.addEventListener(answerName(name), hear, { signal })
      heard.add(name)
      // The counter answers before the dispatch returns.
      document.dispatchEvent(new Event(name))
    }
    const surest = Math.min(...answers)
    answers = undefined
    return surestFirst[surest]
  }
}
