/** A value of the other edit that gave way. `path`: field names and the ids of entries, joined by dots. */
export interface Overruled {
  path: string
  value: unknown
}
export type OnOverruled = (overruled: Overruled) => void

type Fields = Record<string, unknown>
/** A list whose entries are known by something: their ids, or what they say. */
type Entries = Map<string, unknown>

/**
 * Two edits of one record, made since `base`, as one. Fields merge one by one, and lists entry by entry: those of things
 * by their `id`, others by what they say. What one side removed and the other changed stays. Where both changed one
 * value, `mine` stands. Merging `mine` into the result once more changes nothing.
 *
 * @param base what both edits began with
 * @param mine the later edit
 * @param onOverruled called for each value of `theirs` that gave way
 */
export function merge<T>(base: T, mine: T, theirs: T, onOverruled: OnOverruled = () => {}): T {
  return mergeValue(base, mine, theirs, '', onOverruled) as T
}

/** Whether two plain values say the same, whatever the order of their fields. A field that is undefined is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]))
  }
  return isFields(a) && isFields(b) && fieldsOf(a, b).every((field) => isSame(a[field], b[field]))
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown, path: string, onOverruled: OnOverruled): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine
  if (isSame(base, mine)) return theirs
  if (isFields(mine) && isFields(theirs)) {
    return mergeFields(isFields(base) ? base : {}, mine, theirs, path, onOverruled)
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs, path, onOverruled)
  }
  onOverruled({ path, value: theirs })
  return mine
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, path: string, onOverruled: OnOverruled): Fields {
  const merged: Fields = {}
  for (const field of fieldsOf(mine, theirs)) {
    const value = mergeValue(base[field], mine[field], theirs[field], within(path, field), onOverruled)
    if (value !== undefined) merged[field] = value
  }
  return merged
}

function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
  onOverruled: OnOverruled,
): unknown[] {
  if ([base, mine, theirs].every(hasIds)) {
    return mergeEntries(byId(base), byId(mine), byId(theirs), path, onOverruled)
  }
  if (isInPlace(base, mine) && isInPlace(base, theirs) && isInPlace(mine, theirs)) {
    return mine.map((entry, index) => mergeValue(base[index], entry, theirs[index], within(path, index), onOverruled))
  }
  return mergeEntries(byWords(base), byWords(mine), byWords(theirs), path, onOverruled)
}

function mergeEntries(base: Entries, mine: Entries, theirs: Entries, path: string, onOverruled: OnOverruled) {
  const merged: Entries = new Map()
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const before = base.get(key)
    if (mine.has(key) && theirs.has(key)) {
      merged.set(key, mergeValue(before, mine.get(key), theirs.get(key), within(path, key), onOverruled))
      continue
    }
    const only = mine.has(key) ? mine.get(key) : theirs.get(key)
    if (!base.has(key) || !isSame(before, only)) merged.set(key, only)
  }
  return inOrder(base, mine, theirs, merged).map((key) => merged.get(key))
}

/** The order of the side that moved something, mine before theirs; what it does not know comes after its neighbour. */
function inOrder(base: Entries, mine: Entries, theirs: Entries, merged: Entries): string[] {
  const left = [...mine.keys()].filter((key) => base.has(key))
  const isMoved = !isSame(
    left,
    [...base.keys()].filter((key) => mine.has(key)),
  )
  const [first, second] = isMoved ? [mine, theirs] : [theirs, mine]
  const order = [...first.keys()].filter((key) => merged.has(key))
  let at = 0
  for (const key of second.keys()) {
    const known = order.indexOf(key)
    if (known >= 0) at = known + 1
    else if (merged.has(key)) order.splice(at++, 0, key)
  }
  return order
}

const byId = (list: readonly unknown[]): Entries => new Map(list.map((entry) => [(entry as { id: string }).id, entry]))

/** Entries that say the same are one. */
const byWords = (list: readonly unknown[]): Entries => new Map(list.map((entry) => [JSON.stringify(entry), entry]))

function hasIds(list: readonly unknown[]): boolean {
  const ids = list.map((entry) => (isFields(entry) ? entry.id : undefined))
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length
}

/** Whether entries were reworded where they stand: none was added, removed or moved, and none stands there twice. */
function isInPlace(base: readonly unknown[], edited: readonly unknown[]): boolean {
  const isNew = (entry: unknown) => !base.some((one) => isSame(one, entry))
  return (
    byWords(edited).size === base.length &&
    edited.length === base.length &&
    edited.every((entry, at) => isSame(entry, base[at]) || isNew(entry))
  )
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldsOf = (a: Fields, b: Fields): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]

const within = (path: string, field: string | number): string => (path === '' ? `${field}` : `${path}.${field}`)
