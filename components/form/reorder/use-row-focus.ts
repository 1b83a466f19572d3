import { useLayoutEffect, useRef } from 'preact/hooks'

export interface RowFocus {
  /** Puts the focus into the row of an entry at once; at the end of its text where that is wanted. */
  now: (id: string, atEnd?: boolean) => void
  /** The same after the next render. What had the focus in that row keeps it. */
  next: (id: string, atEnd?: boolean) => void
}

/** The focus in the rows of a list, each of which has its entry's id as `data-entry`. */
export function useRowFocus(list: { readonly current: HTMLElement | null }): RowFocus {
  const wanted = useRef<{ id: string; atEnd: boolean; held: Element | null } | null>(null)
  const focus = (id: string, atEnd: boolean, held: Element | null) => {
    const row = [...(list.current?.children ?? [])].find((item) => (item as HTMLElement).dataset.entry === id)
    const own = held && row?.contains(held) ? (held as HTMLElement) : null
    const target = own ?? row?.querySelector<HTMLElement>('textarea, button')
    target?.focus()
    if (atEnd && target instanceof HTMLTextAreaElement)
      target.setSelectionRange(target.value.length, target.value.length)
  }
  useLayoutEffect(() => {
    if (!wanted.current) return
    const { id, atEnd, held } = wanted.current
    wanted.current = null
    focus(id, atEnd, held)
  })
  return {
    now: (id, atEnd = false) => focus(id, atEnd, null),
    next: (id, atEnd = false) => {
      wanted.current = { id, atEnd, held: document.activeElement }
    },
  }
}
