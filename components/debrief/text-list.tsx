import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { insertedAt, movedAt } from './edit.ts'
import { pastedLines } from './pasted.ts'
import './text-list.css'

export interface TextListProps {
  texts: readonly string[]
  change: (next: (now: readonly string[]) => string[]) => void
  /** The name of the entry that stands in place `number`, from 1. */
  entry: (number: number) => string
  /** What the first empty field suggests, and the later ones. */
  first: string
  more: string
  most?: number
  removed: string
  offerUndo: OfferUndo
}

/**
 * Short entries. The last field is always empty: what is typed there becomes an entry at the first key. Pasted lines
 * become an entry each, and Alt with an arrow key moves an entry.
 */
export function TextList({ texts, change, entry, first, more, most = 200, removed, offerUndo }: TextListProps) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  const focus = (index: number) => list.current?.querySelectorAll('textarea')[index]?.focus()
  const focusNext = useRef<number | null>(null)
  const [status, setStatus] = useState('')
  useLayoutEffect(() => {
    if (focusNext.current !== null) focus(focusNext.current)
    focusNext.current = null
  })

  const put = (index: number, text: string) =>
    change((now) => {
      const next = [...now]
      next[index] = text
      return index === next.length - 1 && text === '' ? next.slice(0, -1) : next
    })
  const remove = (index: number) => {
    const text = texts[index] ?? ''
    focusNext.current = Math.max(0, index - 1)
    change((now) => now.filter((_, at) => at !== index))
    if (!text) return
    offerUndo(removed, () => {
      focusNext.current = index
      change((now) => insertedAt(now, index, text))
    })
  }
  const move = (index: number, by: -1 | 1) => {
    const to = index + by
    if (index >= texts.length || to < 0 || to >= texts.length) return
    focusNext.current = to
    change((now) => movedAt(now, index, by))
    setStatus(t('debriefEntryMoved', index + 1, to + 1))
  }
  const onPaste = (event: ClipboardEvent, index: number) => {
    const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '')
    // Into a text, or where there is no room for so many, lines stay what they are.
    if (lines.length < 2 || texts[index]?.trim() || texts.length + lines.length > most) return
    event.preventDefault()
    focusNext.current = index + lines.length
    change((now) =>
      insertedAt(
        now.filter((_, at) => at !== index),
        index,
        ...lines,
      ),
    )
  }
  const onKey = (event: KeyboardEvent, index: number) => {
    if (event.isComposing) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      return move(index, event.key === 'ArrowUp' ? -1 : 1)
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      focus(index + 1)
    }
    if (event.key === 'Backspace' && index > 0 && !texts[index]) {
      event.preventDefault()
      remove(index)
    }
  }
  return (
    <>
      <ol class="text-list" ref={list}>
        {(texts.length < most ? [...texts, ''] : texts).map((text, index) => (
          <li key={index} class={index < texts.length ? 'kept' : undefined}>
            <TextArea
              label={entry(index + 1)}
              value={text}
              placeholder={index === 0 ? first : more}
              onChange={(next) => put(index, next)}
              onKeyDown={(event) => onKey(event, index)}
              onPaste={(event) => onPaste(event, index)}
            />
            {index < texts.length && (
              <Button kind="quiet" only label={t('debriefRemoveNamed', text)} onClick={() => remove(index)}>
                <Icon name="cross" small />
              </Button>
            )}
          </li>
        ))}
      </ol>
      <span class="away" role="status">
        {status}
      </span>
    </>
  )
}
