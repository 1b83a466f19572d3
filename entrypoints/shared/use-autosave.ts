import { useEffect, useRef, useState } from 'preact/hooks'
import { type Autosave, createAutosave, type SavedState } from '../../lib/storage/autosave.ts'

/** An autosave that also writes at once when the page is hidden, and when the screen goes. */
export function useAutosave<T>(write: (value: T) => Promise<void>): {
  push: (value: T) => void
  flush: () => Promise<void>
  saved: SavedState
} {
  const [saved, setSaved] = useState<SavedState>({ state: 'none' })
  const latest = useRef(write)
  latest.current = write
  const autosave = useRef<Autosave<T> | null>(null)
  autosave.current ??= createAutosave<T>({
    write: (value) => latest.current(value),
    onState: setSaved,
    now: () => Date.now(),
  })
  const { push, flush } = autosave.current
  useEffect(() => {
    const onHide = () => void (document.visibilityState === 'hidden' && flush())
    const onPageHide = () => void flush()
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
