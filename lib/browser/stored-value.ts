import browser from 'webextension-polyfill'
import type * as z from 'zod/mini'
import { admit, type RecordKind } from '../domain/record.ts'
import { readValue } from './spare-values.ts'

/** What a stored row is read as. `unread`: entries of a list that can't be read, which stay in it. */
type Reading<T> = { value: T; unread?: readonly unknown[] } | { problem: 'newer' | 'broken' }
type Reader<T> = (row: unknown) => Reading<T>

/** Reads a record of its kind, lifted from older versions. */
export const ofKind =
  <T extends { schemaVersion: number }>(kind: RecordKind<T>): Reader<T> =>
  (row) => {
    const admission = admit(kind, row)
    return admission.ok ? { value: admission.value } : { problem: admission.reason }
  }

/** Reads what has a schema but no version. */
export const ofSchema =
  <T>(schema: z.ZodMiniType<T>): Reader<T> =>
  (row) => {
    const parsed = schema.safeParse(row)
    return parsed.success ? { value: parsed.data } : { problem: 'broken' }
  }

/** Reads a list whose entries are read by `entry`. Those that can't be read leave the others there. */
export const listOf =
  <T>(entry: Reader<T>): Reader<T[]> =>
  (row) => {
    if (!Array.isArray(row)) return { problem: 'broken' }
    const value: T[] = []
    const unread: unknown[] = []
    for (const one of row) {
      const reading = entry(one)
      if ('value' in reading) value.push(reading.value)
      else unread.push(one)
    }
    return { value, unread }
  }

/** One value in the extension's storage. It is read anew each time, since other pages write it too. */
export interface StoredValue<T> {
  /** The value; the fallback where there is none, or none that can be read. */
  get: () => Promise<T>
  /** @throws when a newer version wrote the value that is there */
  set: (value: T) => Promise<void>
  /** Writes with nothing read before it, unless the value was a newer version's when it was read last. */
  setAtOnce: (value: T) => void
  /** Edits the newest value. Resolves to false, and changes nothing, when a newer version wrote it. */
  change: (edit: (now: T) => T) => Promise<boolean>
  remove: () => Promise<void>
  /** Calls `onChange` when the value was written or removed, here or elsewhere, until `signal` aborts. */
  watch: (onChange: () => void, signal: AbortSignal) => void
}

interface Description<T> {
  /** DO NOT CHANGE: it names what is in people's storage. */
  key: string
  /** `local` outlives the browser, `session` doesn't. */
  area?: 'local' | 'session'
  read: Reader<T>
  fallback: () => T
}

/**
 * Describes a stored value. What can't be read is never lost: a newer version's value isn't written over, and a broken one
 * moves to `<key>.broken` when the next is written.
 */
export function storedValue<T>({ key, area = 'local', read, fallback }: Description<T>): StoredValue<T> {
  /** Of the row that was read last. */
  let lastProblem: string | null = null
  const stored = async () => {
    const { row, spare } = await readValue(area, key)
    const reading: Reading<T> = row === undefined ? { value: fallback() } : read(row)
    lastProblem = 'problem' in reading ? reading.problem : null
    return { row, reading, spare }
  }
  const readable = (reading: Reading<T>) => ('value' in reading ? reading.value : fallback())
  let last: Promise<unknown> = Promise.resolve()
  /** One write after another, so that each edit sees the one before. */
  const change = (edit: (now: T) => T): Promise<boolean> => {
    const write = async () => {
      const { row, reading, spare } = await stored()
      const problem = 'problem' in reading ? reading.problem : null
      if (problem === 'newer') return false
      const next = edit(readable(reading))
      const unread = 'unread' in reading ? (reading.unread ?? []) : []
      const written = Array.isArray(next) ? [...next, ...unread] : next
      if (spare) await spare.set(key, written)
      else
        await browser.storage[area].set({
          [key]: written,
          ...(problem === 'broken' && { [`${key}.broken`]: row }),
        })
      return true
    }
    const written = last.then(write, write)
    last = written
    return written
  }
  return {
    get: async () => readable((await stored()).reading),
    change,
    set: async (value) => {
      if (!(await change(() => value))) throw new Error(`A newer version wrote "${key}": it stays as it is`)
    },
    setAtOnce(value) {
      if (lastProblem === null) void browser.storage[area].set({ [key]: value }).catch(console.error)
    },
    remove: () => browser.storage[area].remove(key),
    watch(onChange, signal) {
      const listener = (changes: Record<string, unknown>, where: string) => {
        if (where === area && key in changes) onChange()
      }
      browser.storage.onChanged.addListener(listener)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
    },
  }
}
