import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { SavedState } from '../../lib/storage/autosave.ts'
import type { Repository } from '../../lib/storage/repository.ts'
import { createWorkingCopy, type WorkingCopy } from '../../lib/storage/working-copy.ts'
import { useAutosave } from './use-autosave.ts'

type Values<T> = Readonly<Record<string, T>>

export interface WorkingCopies<T> {
  /** What is on the screen, by key. */
  values: Values<T>
  /** The same at once, before the page is drawn again. */
  shown: (key: string) => T | undefined
  /** Begins with what is stored, or with a blank. A record that is open already follows what is stored. */
  open: (stored: T | undefined, blank: T) => void
  /** The user's edit. */
  edit: (next: T) => void
  /** What the product has learned. */
  fill: (next: T) => void
  flush: () => Promise<void>
  saved: SavedState
}

export interface WorkingCopiesOptions<T> {
  store: Repository<T>
  keyOf: (record: T) => string
  /** The pages that have the same one tell one another what they have written. */
  channel: string
  join?: (base: T, mine: T, theirs: T) => T
  /** Called when all is on the disk. */
  afterSave?: () => void
}

/**
 * Records of one store as this page shows and edits them: kept on the disk as they change, merged with what other pages
 * write, and following it.
 */
export function useWorkingCopies<T extends { updatedAt: number }>({
  store,
  keyOf,
  channel,
  join,
  afterSave,
}: WorkingCopiesOptions<T>): WorkingCopies<T> {
  const [values, setValues] = useState<Values<T>>({})
  const copies = useRef(new Map<string, WorkingCopy<T>>())
  const others = useRef<BroadcastChannel | null>(null)
  const saveAtOnce = () => {
    for (const copy of copies.current.values()) copy.saveAtOnce()
  }
  const { push, flush, saved } = useAutosave<null>(async () => {
    const unsaved = [...copies.current.values()].filter(({ isUnsaved }) => isUnsaved)
    const failed = (await Promise.allSettled(unsaved.map((copy) => copy.save()))).find(
      ({ status }) => status === 'rejected',
    )
    // Each that failed is tried again, and none keeps the others from being saved.
    if (failed?.status === 'rejected') throw failed.reason
    afterSave?.()
  }, saveAtOnce)
  const show = (value: T) => setValues((known) => ({ ...known, [keyOf(value)]: value }))
  const shown = (key: string) => copies.current.get(key)?.value

  function open(stored: T | undefined, blank: T): void {
    const key = keyOf(blank)
    const known = copies.current.get(key)
    if (known) {
      if (stored) known.follow(stored)
      return
    }
    copies.current.set(
      key,
      createWorkingCopy<T>({
        stored,
        blank,
        change: (edit) => store.change(key, edit),
        put: store.put,
        onValue: show,
        join,
        onStored: (record) => others.current?.postMessage(record),
        now: () => Date.now(),
      }),
    )
    show(stored ?? blank)
  }

  useLayoutEffect(() => {
    const own = new BroadcastChannel(channel)
    others.current = own
    own.onmessage = ({ data }: MessageEvent<T>) => open(data, data)
    return () => {
      own.onmessage = null
      // What is written while the screen goes is told as well.
      void flush().finally(() => {
        own.close()
        if (others.current === own) others.current = null
      })
    }
  }, [channel])

  return {
    values,
    shown,
    open,
    flush,
    saved,
    edit(next) {
      copies.current.get(keyOf(next))?.edit(next)
      show(next)
      push(null)
    },
    fill(next) {
      copies.current.get(keyOf(next))?.fill(next)
      push(null)
    },
  }
}
