import { isSame, merge } from '../domain/merge.ts'
import type { Edit } from './repository.ts'

/** One record as a page shows and edits it, while other pages may edit it too. */
export interface WorkingCopy<T> {
  /** What is on the screen. */
  readonly value: T
  /** Whether the screen has something that is not on the disk yet. */
  readonly isUnsaved: boolean
  /** The user's edit. It is on the screen at once, and on the disk after the next `save`. */
  edit(next: T): void
  /** What the product has learned, from a call or a calendar. The same, and no sign of the user's. */
  fill(next: T): void
  /** Another page has stored this: the screen follows it, under what is not saved yet. */
  follow(stored: T): void
  /**
   * Writes what is not on the disk yet, merged with what is. Resolves when it is there. One at a time.
   *
   * @throws what the storage throws; then all is still unsaved
   */
  save(): Promise<void>
  /**
   * Hands the whole record over, with nothing read before it: for a page that is hidden or goes away, where there may be no
   * time for more. A `save` after it is done when this is.
   */
  saveAtOnce(): void
}

export interface WorkingCopyOptions<T> {
  /** undefined: nothing is stored yet. */
  stored: T | undefined
  /** What is shown while nothing is stored. */
  blank: T
  change: (edit: Edit<T>) => Promise<T | undefined>
  put: (record: T) => Promise<void>
  /** The screen has to show this. Not called for the user's own edits. */
  onValue: (value: T) => void
  /** For the other pages. */
  onStored: (stored: T) => void
  /** Two edits as one; `merge` when left out. */
  join?: ((base: T, mine: T, theirs: T) => T) | undefined
  /** ms since 1970 */
  now: () => number
}

export function createWorkingCopy<T extends { updatedAt: number }>(options: WorkingCopyOptions<T>): WorkingCopy<T> {
  const { change, put, onValue, onStored, now } = options
  const join = options.join ?? merge<T>
  /** What the edits on the screen began with. */
  let base = options.stored ?? options.blank
  let value = base
  /** `updatedAt` of what is stored, as this page knows it: it tells one stored state from another. */
  let version = options.stored?.updatedAt ?? null
  let isUnsaved = false
  /** Whether what is unsaved is the user's. */
  let isEdited = false
  let isWriting = false
  /** How many saves are under way or wait for their turn. */
  let saves = 0
  let last: Promise<void> = Promise.resolve()
  /** What came from another page during a save. It may have that save in it, so it waits for its end. */
  let heard: T | null = null

  const show = (next: T) => {
    value = next
    onValue(next)
  }

  /** @param before what of the screen is in `stored` already */
  function takeIn(stored: T, before: T): void {
    if (version !== null && stored.updatedAt <= version) return
    version = stored.updatedAt
    const next = join(dated(before, stored), dated(value, stored), stored)
    base = stored
    // The same object again: then there is nothing to draw.
    if (!isSame(next, dated(value, stored))) show(next)
  }

  async function write(): Promise<void> {
    const [mine, from, known, edited] = [value, base, version, isEdited]
    let isNew = false
    isWriting = true
    isUnsaved = false
    isEdited = false
    try {
      const stored = await change((current) => {
        const isKnown = !current || current.updatedAt === known
        const next = isKnown ? mine : join(dated(from, current), dated(mine, current), current)
        isNew = !current || !isSame(dated(next, current), current)
        return isNew ? { ...next, updatedAt: edited ? now() : next.updatedAt } : current
      })
      if (!stored) return
      takeIn(stored, mine)
      if (isNew) onStored(stored)
    } catch (error) {
      isUnsaved = true
      isEdited ||= edited
      throw error
    } finally {
      isWriting = false
      if (heard) takeIn(heard, base)
      heard = null
    }
  }

  /** The next save waits for it. */
  function queue(own: Promise<void>): void {
    saves++
    last = own
      .catch(() => {})
      .then(() => {
        saves--
      })
  }

  async function putAtOnce(): Promise<void> {
    const [shown, from, known, edited] = [value, base, version, isEdited]
    const updatedAt = Math.max(edited ? now() : value.updatedAt, (version ?? 0) + 1)
    const next = { ...value, updatedAt }
    base = next
    version = updatedAt
    const done = put(next)
    // The others hear of it now: there may be no later.
    onStored(next)
    try {
      await done
      if (value !== shown) return
      isUnsaved = false
      isEdited = false
    } catch (error) {
      isUnsaved = true
      isEdited ||= edited
      if (version === updatedAt) {
        base = from
        version = known
      }
      throw error
    }
  }

  return {
    get value() {
      return value
    },
    get isUnsaved() {
      return isUnsaved
    },
    edit(next) {
      value = next
      isUnsaved = true
      isEdited = true
    },
    fill(next) {
      if (next === value) return
      isUnsaved = true
      show(next)
    },
    follow(stored) {
      if (!isWriting) takeIn(stored, base)
      else if (!heard || stored.updatedAt > heard.updatedAt) heard = stored
    },
    save() {
      const own = saves === 0 ? write() : last.then(write)
      queue(own)
      return own
    },
    saveAtOnce() {
      if (isUnsaved || isWriting) queue(putAtOnce())
    },
  }
}

/** Where states are compared, their time is none of what they say. */
const dated = <T extends { updatedAt: number }>(record: T, { updatedAt }: T): T => ({ ...record, updatedAt })
