import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Handed, handedBy } from './adding.ts'

const isTyped = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/**
 * Takes what is dropped or pasted anywhere on the page. What is pasted into a field is meant for the field.
 *
 * @returns whether something is held over the page right now
 */
export function useHanded(onHanded: (handed: Handed) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(onHanded)
  latest.current = onHanded
  // Before the page is seen: what is dropped at once is taken too.
  useLayoutEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const take = (event: Event, data: DataTransfer | null) => {
      const handed = handedBy(data)
      if (!handed) return
      event.preventDefault()
      latest.current(handed)
    }
    document.addEventListener('paste', (event) => isTyped(event.target) || take(event, event.clipboardData), { signal })
    document.addEventListener(
      'dragover',
      (event) => {
        // Else the browser would leave this page for the file.
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal })
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setOver(false)
        take(event, event.dataTransfer)
      },
      { signal },
    )
    return () => gone.abort()
  }, [])
  return over
}
