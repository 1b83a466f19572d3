import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../form/button.tsx'
import { useText } from '../../text.ts'

export interface FoldedListProps<K extends string> {
  items: readonly K[]
  open: K | null
  onOpen: (item: K | null) => void
  name: (item: K) => string
  /** The line of a folded item: what it holds, and what stands at its end. */
  folded: (item: K) => { hint: string; end: ComponentChildren }
  inside: (item: K) => ComponentChildren
}

/** Items of which one is open and the others are a line each. The way on opens the next and takes the focus along. */
export function FoldedList<K extends string>({ items, open, onOpen, name, folded, inside }: FoldedListProps<K>) {
  const t = useText()
  const list = useRef<HTMLUListElement>(null)
  const follow = useRef(false)
  useLayoutEffect(() => {
    if (!follow.current) return
    follow.current = false
    const target = open === null ? 'button' : '.openrow input'
    list.current?.querySelector<HTMLElement>(target)?.focus()
  })
  const go = (item: K | null) => {
    follow.current = true
    onOpen(item)
  }
  return (
    <ul class="list" ref={list}>
      {items.map((item, index) => {
        if (item === open) {
          return (
            <li key={item} class="openrow stack s4">
              {inside(item)}
              <div class="row">
                <Button compact onClick={() => go(items[index + 1] ?? null)}>
                  {t(index + 1 < items.length ? 'reviewNextOne' : 'reviewFold')}
                </Button>
              </div>
            </li>
          )
        }
        const { hint, end } = folded(item)
        return (
          <li key={item}>
            <button type="button" class="rowbtn" aria-expanded={false} onClick={() => go(item)}>
              <span class="grow">
                <span class="label">{name(item)}</span>
                {hint && <span class="hint line">{hint}</span>}
              </span>
              {end}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
