import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { OfferUndo } from '../toast/use-undo.tsx'
import { insertedAt, moved, replaced, without } from './edit.ts'
import { pastedLines } from './pasted.ts'

interface Entry {
  id: string
  text: string
}

export interface EntryListProps<E extends Entry> {
  /** The name of the list to a screen reader. */
  label: string
  entries: readonly E[]
  change: (next: (now: readonly E[]) => E[]) => void
  blank: (id: string, text: string) => E
  newId: () => string
  /** What an entry is called to a screen reader. */
  entry: string
  placeholder: string
  /** The entry holds another person's words. */
  said?: boolean
  removed: string
  offerUndo: OfferUndo
  /** More about an entry, under its text. */
  more?: (entry: E, put: (next: E) => void) => ComponentChildren
}

/**
 * Entries with something more to say of each. Below them stands an empty one, which becomes real at its first key;
 * Enter goes on to the next, pasted lines become an entry each, and Alt with an arrow key moves an entry.
 */
export function EntryList<E extends Entry>(props: EntryListProps<E>) {
  const { entries, change, blank, newId, offerUndo, more } = props
  const t = useText()
  const list = useRef<HTMLUListElement>(null)
  const slot = useRef('')
  if (!slot.current || entries.some(({ id }) => id === slot.current)) slot.current = newId()
  const focusNext = useRef<number | null>(null)
  const [status, setStatus] = useState('')
  const focus = (index: number) =>
    list.current?.children[index]?.querySelector<HTMLElement>(':scope > .row textarea')?.focus()
  useLayoutEffect(() => {
    if (focusNext.current !== null) focus(focusNext.current)
    focusNext.current = null
  })

  const put = (next: E) =>
    change((now) => (now.some(({ id }) => id === next.id) ? replaced(now, next.id, next) : [...now, next]))
  const remove = (entry: E, index: number) => {
    focusNext.current = Math.max(0, index - 1)
    change((now) => without(now, entry.id))
    offerUndo(props.removed, () => {
      focusNext.current = index
      change((now) => insertedAt(now, index, entry))
    })
  }
  const onPaste = (event: ClipboardEvent, entry: E, index: number) => {
    const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '')
    if (lines.length < 2 || entry.text.trim() !== '') return
    event.preventDefault()
    const [first = '', ...rest] = lines
    const added = [{ ...entry, text: first }, ...rest.map((line) => blank(newId(), line))]
    focusNext.current = index + lines.length
    change((now) => insertedAt(without(now, entry.id), index, ...added))
  }
  const move = (entry: E, index: number, by: -1 | 1) => {
    const to = index + by
    if (index >= entries.length || to < 0 || to >= entries.length) return
    focusNext.current = to
    change((now) => moved(now, entry.id, by))
    setStatus(t('debriefEntryMoved', index + 1, to + 1))
  }
  const onKey = (event: KeyboardEvent, entry: E, index: number) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      return move(entry, index, event.key === 'ArrowUp' ? -1 : 1)
    }
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return
    event.preventDefault()
    focus(index + 1)
  }
  return (
    <>
      <ul class="entries stack s2" ref={list} aria-label={props.label}>
        {[...entries, blank(slot.current, '')].map((entry, index) => {
          const isKept = index < entries.length
          return (
            <li key={entry.id} class={isKept && more ? 'card stack s3' : undefined}>
              <div class="row one top">
                <TextArea
                  label={props.entry}
                  placeholder={props.placeholder}
                  said={props.said}
                  value={entry.text}
                  onChange={(text) => put({ ...entry, text })}
                  onKeyDown={(event) => onKey(event, entry, index)}
                  onPaste={(event) => onPaste(event, entry, index)}
                />
                {isKept && (
                  <Button
                    kind="quiet"
                    only
                    label={t('debriefRemoveNamed', entry.text)}
                    onClick={() => remove(entry, index)}
                  >
                    <Icon name="cross" />
                  </Button>
                )}
              </div>
              {isKept && more?.(entry, put)}
            </li>
          )
        })}
      </ul>
      <span class="away" role="status">
        {status}
      </span>
    </>
  )
}
