import type { IDBPDatabase } from 'idb'
import { isSame } from '../domain/merge.ts'
import type { CopyArea } from './copy-area.ts'
import type { Schema } from './schema.ts'
import type { SecondCopy } from './second-copy.ts'

// The other way round: what lies in the area of the second copy, settings and calendars, has its own copy in the database.

const VALUE = 'value:'
const all = () => IDBKeyRange.bound(VALUE, `${VALUE}\uffff`)

/** A value as the database has it; undefined for none. */
export const valueIn = async (db: IDBPDatabase<Schema>, key: string): Promise<unknown> =>
  (await db.get('beside', VALUE + key))?.value

/** Writes a value that its own area doesn't take. */
export async function putValue(db: IDBPDatabase<Schema>, key: string, value: unknown): Promise<void> {
  await db.put('beside', { key: VALUE + key, value })
}

/** @param changes the new values by their keys; undefined for what was removed */
export async function copyValues(
  db: IDBPDatabase<Schema>,
  copy: SecondCopy,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const tx = db.transaction('beside', 'readwrite', { durability: 'strict' })
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) await tx.store.delete(VALUE + key)
    else await tx.store.put({ key: VALUE + key, value })
  }
  const { state, done } = copy.write([])
  await tx.store.put({ key: 'state', ...state })
  await Promise.all([tx.done, done])
}

/**
 * Puts back what the area has lost, and takes into the database what it has more.
 *
 * @param isOlder the area is in an older state than the database: what differs is lost, too
 * @returns how many values were put back
 */
export async function mendValues(db: IDBPDatabase<Schema>, area: CopyArea, isOlder: boolean): Promise<number> {
  const [rows, there] = [await db.getAll('beside', all()), await area.others()]
  const copies = new Map(rows.map(({ key, value }) => [(key as string).slice(VALUE.length), value]))
  const lost = [...copies].filter(([key, value]) => !(key in there) || (isOlder && !isSame(there[key], value)))
  if (lost.length > 0) await area.set(Object.fromEntries(lost))
  const more = Object.entries(there).filter(([key, value]) => !isSame(copies.get(key), value))
  const back = new Set(lost.map(([key]) => key))
  for (const [key, value] of more) if (!back.has(key)) await db.put('beside', { key: VALUE + key, value })
  return lost.length
}
