import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import type { View } from '../../lib/domain/call/view.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'

/** Where somebody was in a view. */
export interface Place {
  /** Of the page, in px. */
  scroll: number
  /** The name of the control that had the focus; empty for none. */
  control: string
  /** The part and the open step of a debrief. */
  tier?: Tier
  step?: string
}

/** A view that loads for longer than this is left alone. ms */
const PATIENCE_MS = 3_000

const keyOf = (view: View): string =>
  'interviewId' in view
    ? `${view.name}:${view.interviewId}`
    : `${view.name}:${view.name === 'prepare' ? view.meeting : ''}`

export interface Places {
  /** The place to come back to in this view; undefined on the way forward. */
  backTo: Place | undefined
  /** Says where somebody is in a debrief. */
  onPlace: (place: Pick<Place, 'tier' | 'step'>) => void
}

/**
 * The ways between the views: the way back leads to where one was, by part, scroll and focus; the way forward begins at the
 * top, with the focus on the heading. The first view of a page is left as it comes.
 */
export function usePlaces(view: View | null): Places {
  const places = useRef(new Map<string, Place>()).current
  const trail = useRef<string[]>([])
  const key = view ? keyOf(view) : ''
  const backTo = useRef<Place | undefined>(undefined)
  const shown = useRef('')
  if (key !== shown.current) {
    const last = trail.current.at(-1)
    // What was there is still in the document.
    if (last) places.set(last, { ...places.get(last), scroll: window.scrollY, control: nameOf(document.activeElement) })
    const isBack = key !== '' && key === trail.current.at(-2)
    if (isBack) trail.current.pop()
    else if (key !== '') trail.current.push(key)
    backTo.current = isBack ? places.get(key) : undefined
    shown.current = key
  }
  useLayoutEffect(() => {
    if (!view || (trail.current.length === 1 && !backTo.current)) return
    const to = backTo.current
    return whenThere(view.name, (main) => (to ? comeBack(main, to) : begin(main)))
  }, [key])
  const onPlace = useCallback(
    (place: Pick<Place, 'tier' | 'step'>) => {
      const known = places.get(key) ?? { scroll: 0, control: '' }
      places.set(key, { scroll: known.scroll, control: known.control, ...place })
    },
    [key],
  )
  return { backTo: backTo.current, onPlace }
}

/** Calls `then` once the view is drawn. Gives the way to stop waiting for it. */
function whenThere(name: View['name'], then: (main: HTMLElement) => void): () => void {
  const find = () => document.querySelector<HTMLElement>(`main[data-view="${name}"]`)
  const observer = new MutationObserver(() => look())
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  const look = () => {
    const main = find()
    if (!main) return
    stop()
    then(main)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  look()
  return stop
}

const nameOf = (control: Element | null): string =>
  control instanceof HTMLElement && control !== document.body
    ? (control.getAttribute('aria-label') ?? (control.textContent?.trim() || control.id))
    : ''

function comeBack(main: HTMLElement, { scroll, control }: Place): void {
  const panel = main.closest('.panel') ?? main
  const found =
    control === ''
      ? undefined
      : [...panel.querySelectorAll<HTMLElement>('a, button, summary, input, textarea')].find(
          (one) => nameOf(one) === control,
        )
  if (found) found.focus({ preventScroll: true })
  else focusHeading(main)
  window.scrollTo(0, scroll)
}

function begin(main: HTMLElement): void {
  window.scrollTo(0, 0)
  // A form that puts the focus into its first field has a reason.
  if (!main.contains(document.activeElement)) focusHeading(main)
}

function focusHeading(main: HTMLElement): void {
  const heading = (main.closest('.panel') ?? main).querySelector<HTMLElement>('h1, h2')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
