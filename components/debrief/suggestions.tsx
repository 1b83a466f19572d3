import { useLayoutEffect, useRef } from 'preact/hooks'
import { useText } from '../text.ts'

export interface SuggestionsProps {
  lead: string
  items: readonly string[]
  onTake: (item: string) => void
  /** The name of a chip to a screen reader; "Add …" without. */
  name?: (item: string) => string
}

/** Answers that many give, each a press away. One that was taken goes, and the focus moves on to the next. */
export function Suggestions({ lead, items, onTake, name }: SuggestionsProps) {
  const t = useText()
  const chips = useRef<HTMLDivElement>(null)
  const focusNext = useRef<number | null>(null)
  useLayoutEffect(() => {
    const left = chips.current?.querySelectorAll('button')
    if (focusNext.current !== null && left) left[Math.min(focusNext.current, left.length - 1)]?.focus()
    focusNext.current = null
  })
  if (items.length === 0) return null
  return (
    <div class="stack s2">
      <p class="hint">{lead}</p>
      <div class="chips tight" ref={chips}>
        {items.map((item, index) => (
          <button
            key={item}
            type="button"
            class="chip words"
            aria-label={name ? name(item) : t('suggestionAdd', item)}
            onClick={() => {
              focusNext.current = index
              onTake(item)
            }}
          >
            <span dir="auto">{item}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

/** Those of `items` that no text of `taken` is yet. */
export function notTaken(items: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken.map((text) => text.trim().toLowerCase()))
  return items.filter((item) => !known.has(item.toLowerCase()))
}
