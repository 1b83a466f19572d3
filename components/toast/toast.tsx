import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import './toast.css'

const shownFor = 10_000

export interface ToastProps {
  text: string
  onUndo: () => void
  /** Its time is over. */
  onGone: () => void
}

/** What just happened, and the way back: by its button or by Ctrl+Z. Stays while it has the pointer or the focus. */
export function Toast({ text, onUndo, onGone }: ToastProps) {
  const t = useText()
  const [held, hold] = useState(false)
  const newest = useRef({ onUndo, onGone })
  newest.current = { onUndo, onGone }

  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => newest.current.onGone(), shownFor)
    return () => clearTimeout(timer)
  }, [held])

  useEffect(() => {
    const listening = new AbortController()
    const undoByKey = (event: KeyboardEvent) => {
      if (!isUndo(event) || ownsUndo(event.target)) return
      event.preventDefault()
      newest.current.onUndo()
    }
    document.addEventListener('keydown', undoByKey, { signal: listening.signal })
    return () => listening.abort()
  }, [])

  return (
    <div
      class="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span class="grow" dir="auto">
        {text}
      </span>
      <Button compact onClick={onUndo}>
        {t('toastUndo')}
      </Button>
    </div>
  )
}

const isUndo = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z'

/** In a field that holds text, Ctrl+Z is about that text. */
const ownsUndo = (target: EventTarget | null) =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.value !== ''
