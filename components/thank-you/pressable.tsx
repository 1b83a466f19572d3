import { useRef } from 'preact/hooks'
import type { Sentence } from '../../lib/domain/thank-you/note.ts'

export interface PressableProps {
  sentence: Sentence
  on: boolean
  controls: string
  onChoose: (sentence: Sentence | null) => void
  /** Pressed by keyboard: goes on to what can be done with it. */
  onEnter: (sentence: Sentence) => void
}

/** A sentence as words of the line that can be pressed. */
export function Pressable({ sentence, on, controls, onChoose, onEnter }: PressableProps) {
  const wasOn = useRef(false)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would stand as a box, not as words of the line
    <span
      class={['from', on && 'on', isFrame(sentence) && 'frame'].filter(Boolean).join(' ')}
      role="button"
      tabIndex={0}
      aria-expanded={on}
      aria-controls={on ? controls : undefined}
      onPointerDown={() => {
        wasOn.current = on
      }}
      onFocus={() => onChoose(sentence)}
      onClick={(event) => {
        // A click without a pointer comes from a screen reader.
        if (event.detail === 0) onEnter(sentence)
        else onChoose(wasOn.current ? null : sentence)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onEnter(sentence)
      }}
    >
      {sentence.text}
    </span>
  )
}

/** Greeting and close can be pressed like every sentence, but are not underlined: they say little. */
function isFrame({ key }: Sentence): boolean {
  return key === 'greeting' || key === 'close'
}
