/**
 * By this name a counter says its own, once, before any script of the page runs: nobody else listens. A page that was open
 * already when the extension came can overhear it.
 */
export const NAMED = 'afterword-counter'

/** More frames than any call page has. */
const MOST = 50

/** The extension's own world in a page. No script of the page sees it; frames of one site share that of the tab. */
interface World {
  afterwordCounters?: string[]
}

/** The names under which the counters of this page and its frames answer, as far as they are known. */
export function counterNames(view: Window): string[] {
  const own = view as World
  try {
    const top = view.top as World | null
    if (top) {
      top.afterwordCounters ??= []
      return top.afterwordCounters
    }
  } catch {
    // The tab belongs to another site.
  }
  own.afterwordCounters ??= []
  return own.afterwordCounters
}

/** Takes the name that the counter of this frame is about to say. One, and no other: a page could make up more. */
export function takeCounterName(view: Window): void {
  const take = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>
    const names = counterNames(view)
    if (typeof detail === 'string' && names.length < MOST) names.push(detail)
  }
  view.document.addEventListener(NAMED, take, { once: true })
}

/** Under this name a counter answers, and tells unasked when a connection was closed. `detail`: a MediaState. */
export const answerName = (name: string): string => `${name}!`
