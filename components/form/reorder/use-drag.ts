import { useEffect, useRef } from 'preact/hooks'

/** So near the edge of the window the page scrolls along. px */
const EDGE = 64
const STEP = 16

/**
 * Moves entries of a list by the pointer: whenever it has crossed the middle of a neighbour, the entry goes one place
 * on. What is dragged is never lost, since each place on the way is a whole move.
 *
 * @param move moves the entry at `index`; false where it has no place to go
 * @returns what begins a drag of the entry at `index`, when it is pressed
 */
export function useDrag(
  list: { readonly current: HTMLElement | null },
  move: (index: number, by: -1 | 1) => boolean,
): (event: PointerEvent, index: number) => void {
  const newest = useRef(move)
  newest.current = move
  const dragging = useRef<AbortController | null>(null)
  useEffect(() => () => dragging.current?.abort(), [])

  return (event, index) => {
    if (event.button !== 0) return
    event.preventDefault()
    dragging.current?.abort()
    const drag = new AbortController()
    dragging.current = drag
    const { signal } = drag
    const { pointerId } = event
    let at = index
    const mark = () => {
      for (const [place, item] of [...(list.current?.children ?? [])].entries())
        item.classList.toggle('dragged', place === at && !signal.aborted)
    }
    const follow = ({ clientY, pointerId: other }: PointerEvent) => {
      if (other !== pointerId) return
      const by = stepTo(list.current?.children ?? [], at, clientY)
      if (by !== 0 && newest.current(at, by)) at += by
      if (clientY < EDGE) scrollBy(0, -STEP)
      if (clientY > innerHeight - EDGE) scrollBy(0, STEP)
      requestAnimationFrame(mark)
    }
    const end = () => {
      drag.abort()
      mark()
    }
    mark()
    document.addEventListener('pointermove', follow, { signal })
    document.addEventListener('pointerup', end, { signal })
    document.addEventListener('pointercancel', end, { signal })
  }
}

/** Where the entry at `at` goes next for a pointer at `y`. */
function stepTo(items: ArrayLike<Element>, at: number, y: number): -1 | 0 | 1 {
  const middle = (item: Element) => {
    const { top, height } = item.getBoundingClientRect()
    return top + height / 2
  }
  const before = items[at - 1]
  const after = items[at + 1]
  if (before && y < middle(before)) return -1
  if (after && y > middle(after)) return 1
  return 0
}
