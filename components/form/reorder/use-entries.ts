import { useRef, useState } from 'preact/hooks'
import type { OfferUndo } from '../../toast/use-undo.tsx'
import { type Entry, insertedAt, moved, replaced, without } from './entries.ts'
import { isEnter, moveOf, takeLines } from './keys.ts'
import { useDrag } from './use-drag.ts'
import { type RowFocus, useRowFocus } from './use-row-focus.ts'

export interface TextEntry extends Entry {
  text: string
}

export interface EntriesNeeds<E extends TextEntry> {
  entries: readonly E[]
  change: (next: (now: readonly E[]) => E[]) => void
  blank: (id: string, text: string) => E
  newId: () => string
  offerUndo: OfferUndo
  words: {
    removed: (number: number) => string
    moved: (from: number, to: number) => string
    pasted: (count: number) => string
  }
  /** There is room for so many. */
  most?: number
  /** The last entry is being written: no empty one stands below it yet. */
  writesLast?: boolean
}

export interface Entries<E extends TextEntry> {
  /** Of the element whose children are the rows, each with its entry's id as `data-entry`. */
  listRef: (element: HTMLElement | null) => void
  /** The entries and, where one can be begun, the empty one at the end. */
  rows: E[]
  /** Told to a screen reader after a move. */
  status: string
  focus: RowFocus
  /** The id of the empty row, which is another one than that of any entry. */
  emptyId: () => string
  put: (next: E) => void
  remove: (id: string) => void
  /** False where there is no place to go. */
  move: (id: string, by: -1 | 1) => boolean
  /** Begins to drag the entry at `index`. */
  drag: (event: PointerEvent, index: number) => void
  /** Puts `lines` behind the text that is `kept` of `into` and behind that entry, one each; false without room. */
  paste: (into: E, kept: string, lines: readonly string[]) => boolean
  /** Goes back to the entry before, from one that is empty, which goes. False where it isn't, or is the first. */
  back: (entry: E) => boolean
  /** What the text field of an entry does with keys and pasted lines. */
  fieldOf: (entry: E) => { onKeyDown: (event: KeyboardEvent) => void; onPaste: (event: ClipboardEvent) => void }
}

/**
 * A list that one types, pastes, reorders and takes back in. Below the entries stands an empty row. It has its id from the
 * start and becomes an entry at its first key, so the field that one types in stays the same field.
 */
export function useEntries<E extends TextEntry>(needs: EntriesNeeds<E>): Entries<E> {
  const { entries, change, blank, newId, offerUndo, words, most = Number.POSITIVE_INFINITY } = needs
  const list = useRef<HTMLElement | null>(null)
  const { current: listRef } = useRef((element: HTMLElement | null) => {
    list.current = element
  })
  const empty = useRef('')
  const focus = useRowFocus(list)
  const [status, setStatus] = useState('')
  const isEntry = (id: string) => entries.some((entry) => entry.id === id)
  const emptyId = () => {
    if (!empty.current || isEntry(empty.current)) empty.current = newId()
    return empty.current
  }
  const hasEmpty = !needs.writesLast && entries.length < most
  const rows = hasEmpty ? [...entries, blank(emptyId(), '')] : [...entries]
  const isBlank = (entry: E) => entry.text === '' && sameFields(entry, blank(entry.id, ''))

  const put = (next: E) => {
    const isLast = !isEntry(next.id) || next.id === entries.at(-1)?.id
    // The last one, emptied, is the empty row again.
    if (isLast && isBlank(next)) empty.current = next.id
    change((now) => {
      if (isLast && isBlank(next)) return without(now, next.id)
      return now.some(({ id }) => id === next.id) ? replaced(now, next.id, next) : [...now, next]
    })
  }
  const remove = (id: string) => {
    const index = entries.findIndex((entry) => entry.id === id)
    const entry = entries[index]
    if (!entry) return
    focus.next((entries[index + 1] ?? entries[index - 1])?.id ?? emptyId())
    change((now) => without(now, id))
    if (isBlank(entry)) return
    offerUndo(words.removed(index + 1), () => {
      focus.next(id)
      change((now) => insertedAt(now, index, entry))
    })
  }
  const move = (id: string, by: -1 | 1) => {
    const from = entries.findIndex((entry) => entry.id === id)
    if (from < 0 || !entries[from + by]) return false
    focus.next(id)
    change((now) => moved(now, id, by))
    setStatus(words.moved(from + 1, from + by + 1))
    return true
  }
  const paste = (into: E, kept: string, lines: readonly string[]) => {
    if (entries.length + lines.length > most) return false
    const [line = '', ...others] = lines
    const first = { ...into, text: kept.trim() ? `${kept.trimEnd()} ${line}` : line }
    const added = others.map((text) => blank(newId(), text))
    if (empty.current === into.id) empty.current = newId()
    const index = entries.findIndex(({ id }) => id === into.id)
    focus.next((index < 0 ? undefined : entries[index + 1]?.id) ?? emptyId())
    change((now) => {
      const at = now.findIndex(({ id }) => id === into.id)
      return at < 0 ? [...now, first, ...added] : insertedAt(replaced(now, into.id, first), at + 1, ...added)
    })
    offerUndo(words.pasted(lines.length), () => {
      const ids = new Set(added.map(({ id }) => id))
      change((now) => {
        const left = now.filter(({ id }) => !ids.has(id))
        return isBlank(into) ? without(left, into.id) : replaced(left, into.id, into)
      })
    })
    return true
  }
  const back = (entry: E) => {
    const before = rows[rows.findIndex(({ id }) => id === entry.id) - 1]
    if (!before || !isBlank(entry)) return false
    if (isEntry(entry.id)) {
      remove(entry.id)
      focus.next(before.id, true)
    } else focus.now(before.id, true)
    return true
  }
  return {
    listRef,
    rows,
    status,
    focus,
    emptyId,
    put,
    remove,
    move,
    paste,
    back,
    drag: useDrag(list, (index, by) => move(entries[index]?.id ?? '', by)),
    fieldOf: (entry) => ({
      onKeyDown: (event) => {
        const by = moveOf(event)
        if (by) move(entry.id, by)
        else if (isEnter(event)) focus.now(rows[rows.findIndex(({ id }) => id === entry.id) + 1]?.id ?? entry.id)
        else if (event.key !== 'Backspace' || !back(entry)) return
        event.preventDefault()
      },
      onPaste: (event) => takeLines(event, (kept, lines) => paste(entry, kept, lines)),
    }),
  }
}

const sameFields = <E extends object>(one: E, other: E): boolean =>
  Object.entries(other).every(([name, value]) => JSON.stringify(value) === JSON.stringify(one[name as keyof E]))
