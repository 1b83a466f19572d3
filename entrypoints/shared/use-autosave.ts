import { useEffect, useRef, useState } from 'preact/hooks'
import { type Autosave, createAutosave, type SavedState } from '../../lib/storage/autosave.ts'

/**
 * An autosave that also writes at once when the page is hidden, and when the screen goes.
 *
 * @param writeAtOnce hands over all that is not written, with nothing read or awaited before it: the page may be gone
 */
export function useAutosave<T>(
  write: (value: T) => Promise<void>,
  writeAtOnce: () => void,
): {
  push: (value: T) => void
  flush: () => Promise<void>
  saved: SavedState
} {
  const [saved, setSaved] = useState<SavedState>({ state: 'none' })
  const latest = useRef(write)
  latest.current = write
  const latestAtOnce = useRef(writeAtOnce)
  latestAtOnce.current = writeAtOnce
  const autosave = useRef<Autosave<T> | null>(null)
  autosave.current ??= createAutosave<T>({
    write: (value) => latest.current(value),
    onState: setSaved,
    now: () => Date.now(),
  })
  const { push, flush } = autosave.current
  useEffect(() => {
    const onPageHide = () => {
      latestAtOnce.current()
      void flush()
    }
    const onHide = () => document.visibilityState === 'hidden' && onPageHide()
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onPageHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onPageHide)
      void flush()
    }
  }, [flush])
  return { push, flush, saved }
}

/** The same for one small value, which is written whole. */
export function useValueAutosave<T>(set: (value: T) => Promise<void>, setAtOnce: (value: T) => void) {
  const unsaved = useRef<{ value: T } | null>(null)
  const { push, saved } = useAutosave<T>(
    async (value) => {
      await set(value)
      if (unsaved.current?.value === value) unsaved.current = null
    },
    () => unsaved.current && setAtOnce(unsaved.current.value),
  )
  return {
    saved,
    push(value: T) {
      unsaved.current = { value }
      push(value)
    },
  }
}
