/** How long the card has to stand still in sight before a click on it counts. ms */
const SETTLED_MS = 500
/** How often the card is looked at; a click looks once more. ms */
const LOOK_EVERY_MS = 200
/** The shortest delay that a browser takes for an observer that tracks visibility. ms */
const TRACK_EVERY_MS = 100
/** The card's corners are rounded: what shows there is the page. px */
const CORNER = 16

/** `early`: the card has not stood still long enough. `hidden`: something of the page covers or changes it. */
export type Sight = 'seen' | 'early' | 'hidden'

export interface CardSight {
  /** How the card has been in sight for a click on this button. */
  now: (button: HTMLElement) => Sight
}

export interface WatchedCard {
  document: Document
  host: HTMLElement
  /** The card itself, in the host's closed root. */
  card: HTMLElement
  /** Called when the card becomes ready for clicks, and when it no longer is. */
  onReady: (ready: boolean) => void
  signal: AbortSignal
}

/**
 * Watches whether the card is where the user can see it. A page can't forge a click, but it can have the user click on a
 * card that they don't see: covered, faded, shrunk, or moved under the pointer a moment before.
 */
export function watchSight({ document, host, card, onReady, signal }: WatchedCard): CardSight {
  let clearSince = performance.now()
  let place = ''
  let ready: boolean | undefined
  const restart = () => {
    clearSince = performance.now()
  }
  const tracker = trackVisibility(card, restart, signal)

  function look(button?: HTMLElement): Sight {
    const here = placeOf(card)
    if (here !== place) restart()
    place = here
    const inSight =
      tracker.isVisible() &&
      (tracker.knows || nothingAbove(document, host)) &&
      isUnchanged(host, card) &&
      [card, ...(button ? [button] : [])].every((part) => isOnTop(document, host, part))
    if (!inSight) restart()
    const sight = !inSight ? 'hidden' : performance.now() - clearSince >= SETTLED_MS ? 'seen' : 'early'
    if ((sight === 'seen') !== ready) {
      ready = sight === 'seen'
      onReady(ready)
    }
    return sight
  }

  card.addEventListener('pointerenter', (event) => {
    if (hidesPointer(event.relatedTarget)) restart()
  })
  look()
  const timer = setInterval(look, LOOK_EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  return { now: look }
}

/** What the browser itself says of the card, where it can: then nothing covers it, and no effect is on it. */
function trackVisibility(card: Element, onHidden: () => void, signal: AbortSignal) {
  const knows = 'isVisible' in (globalThis.IntersectionObserverEntry?.prototype ?? {})
  if (!knows) return { knows, isVisible: () => true }
  let visible = false
  const take = (entries: readonly IntersectionObserverEntry[]) => {
    for (const entry of entries) {
      visible = (entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible
      if (!visible) onHidden()
    }
  }
  const options = { trackVisibility: true, delay: TRACK_EVERY_MS, threshold: [0, 0.5, 1] }
  const observer = new IntersectionObserver(take, options)
  observer.observe(card)
  signal.addEventListener('abort', () => observer.disconnect())
  return {
    knows,
    isVisible: () => {
      take(observer.takeRecords())
      return visible
    },
  }
}

function placeOf(card: Element): string {
  const { x, y, width, height } = card.getBoundingClientRect()
  return [x, y, width, height].map(Math.round).join()
}

/** Whether what the page shows at the corners and in the middle of a part of the card is the card. */
function isOnTop(document: Document, host: Element, part: Element): boolean {
  const { left, top, right, bottom } = part.getBoundingClientRect()
  const [x, y] = [Math.min(CORNER, (right - left) / 4), Math.min(CORNER, (bottom - top) / 4)]
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + x, top + y],
    [right - x, top + y],
    [left + x, bottom - y],
    [right - x, bottom - y],
  ] as const
  return points.every(([at, below]) => document.elementFromPoint(at, below) === host)
}

/** Whether the page shows the card in its own size, and without an effect of an element around it. */
function isUnchanged(host: Element, card: HTMLElement): boolean {
  const zoom = (card as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1
  if (zoom !== 1 || Math.abs(card.getBoundingClientRect().width - card.offsetWidth) > 1) return false
  for (let around = host.parentElement; around; around = around.parentElement) {
    const style = getComputedStyle(around)
    const effects = [style.filter, style.maskImage, style.clipPath, style.getPropertyValue('mask-border-source')]
    const plain = Number(style.opacity || 1) === 1 && (style.mixBlendMode || 'normal') === 'normal'
    if (!plain || effects.some((effect) => effect && effect !== 'none')) return false
  }
  return true
}

/**
 * Whether nothing can be painted over a card that is the last in the page, above all else. A hit test alone does not see
 * what lets clicks through.
 */
function nothingAbove(document: Document, host: Element): boolean {
  const page = document.documentElement
  if (page.lastElementChild !== host || document.querySelector(':popover-open, :modal, :fullscreen')) return false
  const behind: readonly [Element, string][] = [
    [page, '::after'],
    [host, '::before'],
    [host, '::after'],
  ]
  return behind.every(([element, part]) => /^(none|normal|)$/.test(getComputedStyle(element, part).content))
}

/** A page that hides the pointer may show one of its own elsewhere. What a frame does with it is not known. */
function hidesPointer(from: EventTarget | null): boolean {
  if (!(from instanceof Element)) return false
  return /^(iframe|object|embed)$/.test(from.localName) || /none|url\(/.test(getComputedStyle(from).cursor)
}
