import type { IDBPDatabase } from 'idb'
import { clearChunks, seal } from './copy-chunks.ts'
import { type CopiedRow, chunkIds, forgetAhead, idOf, readChunk, readSealed, readTail } from './copy-contents.ts'
import { readState } from './database.ts'
import { inTurn } from './in-turn.ts'
import { isSound } from './kinds.ts'
import { digest, rowsOf } from './row-digest.ts'
import { keyField, type Row, type Schema, storeNames } from './schema.ts'
import type { SecondCopy } from './second-copy.ts'
import { mendValues } from './small-values.ts'

/** What had to be mended. */
export interface Mended {
  /** Records that the database had lost, or had in a worse or older state than the copy. */
  records: number
  /** Small values, as the settings, that `storage.local` had lost. */
  values: number
  /** The copy had lost something, and has everything again. */
  copy: boolean
}

/** So many rows go into one transaction: nobody who writes waits for long. */
const AT_ONCE = 100

/**
 * Brings the database and its second copy in line: each gets what the other has and it has not, or has in an older state.
 * Rows that were written meanwhile are left alone.
 *
 * @param isStart nothing has been written since the browser was started. Only then does a copy that is older than the
 *   database mean that its file lost its newest state; later it may be a write on its way.
 */
export async function reconcile(db: IDBPDatabase<Schema>, copy: SecondCopy, isStart: boolean): Promise<Mended> {
  return inTurn(() => compare(db, copy, isStart))
}

/** The same for a database that must not be used before. Another page may have done it meanwhile. */
export async function restore(db: IDBPDatabase<Schema>, copy: SecondCopy): Promise<Mended> {
  return inTurn(async () => {
    const [{ stamp }, sentinel] = [await readState(db), await copy.sentinel()]
    const isDone = stamp !== '' && !sentinel?.isAhead
    return isDone ? { records: 0, values: 0, copy: false } : compare(db, copy, false)
  })
}

async function compare(db: IDBPDatabase<Schema>, copy: SecondCopy, isStart: boolean): Promise<Mended> {
  const [state, sentinel] = [await readState(db), await copy.sentinel()]
  const hadCopy = (await db.get('beside', 'sealed')) !== undefined
  const isCopyOlder = state.at > (sentinel?.state.at ?? 0)
  const values = await mendValues(db, copy.area, isStart && hadCopy && isCopyOlder)
  const { records, isDamaged } = await mendRows(db, copy, !isCopyOlder)
  return { records, values, copy: hadCopy && (isDamaged || sentinel === null || !sentinel.isWhole) }
}

async function mendRows(db: IDBPDatabase<Schema>, copy: SecondCopy, isCopyNewer: boolean) {
  const here = await readDigests(db)
  // After the database: what is deleted in it by now is known to be so here.
  const tail = await readTail(copy)
  const sealed = await readSealed(copy.area)
  /** What the copy has and the database has not. */
  const better: CopiedRow[] = []
  const weigh = async (row: CopiedRow & { json: string }): Promise<'same' | 'better' | 'worse'> => {
    const seen = here.get(idOf(row.store, row.key))
    if (seen === digest(row.json)) return 'same'
    const stored = seen === undefined ? undefined : await db.get(row.store, row.key)
    if (!isBetter(row, stored, isCopyNewer)) return 'worse'
    better.push(row)
    return 'better'
  }

  /** What has to go into chunks. */
  const loose = new Set(here.keys())
  const good: { id: string; rows: number }[] = []
  let isDamaged = false
  for (const id of await chunkIds(copy.area, sealed)) {
    const rows = await readChunk(copy.area, id)
    isDamaged ||= rows === null
    const sound: string[] = []
    for (const row of rows ?? []) {
      const isNewest = isRow(row) && !tail.has(idOf(row.store, row.key))
      if (isNewest && (await weigh(row)) !== 'worse') sound.push(idOf(row.store, row.key))
    }
    if (rows && rows.length === sound.length) {
      good.push({ id, rows: rows.length })
      for (const one of sound) loose.delete(one)
    } else for (const one of sound) loose.add(one)
  }
  for (const [id, row] of tail) if (isRow(row) && (await weigh(row)) !== 'worse') loose.add(id)
  const gone = [...tail.values()].filter(({ json, store, key }) => json === null && here.has(idOf(store, key)))
  const records = await putBetter(db, better, here)
  await removeGone(db, gone)
  await agree(db, copy)
  if (loose.size > 0 || tail.size > 0 || !sealed) await seal(db, copy, { good, loose, tail })
  else await clearChunks(copy.area, good)
  await db.put('beside', { key: 'sealed', at: Date.now() })
  await forgetAhead(copy)
  return { records, isDamaged }
}

async function readDigests(db: IDBPDatabase<Schema>): Promise<Map<string, number>> {
  const here = new Map<string, number>()
  for (const store of storeNames)
    for await (const rows of rowsOf(db, store))
      for (const row of rows) here.set(idOf(store, row[keyField(store)] as string), digest(JSON.stringify(row)))
  return here
}

/** Whether the copy's state of a row is to be had rather than the database's. */
function isBetter(copied: CopiedRow & { json: string }, here: Row | undefined, isCopyNewer: boolean): boolean {
  if (!here) return true
  const there = JSON.parse(copied.json) as Row
  if (!isSound(copied.store, there)) return false
  if (!isSound(copied.store, here)) return true
  if (typeof there.updatedAt !== 'number' || typeof here.updatedAt !== 'number') return isCopyNewer
  return there.updatedAt > here.updatedAt
}

/** @returns how many were put there: none that was changed since it was looked at */
async function putBetter(db: IDBPDatabase<Schema>, better: readonly CopiedRow[], seen: ReadonlyMap<string, number>) {
  let count = 0
  for (let at = 0; at < better.length; at += AT_ONCE) {
    const part = better.slice(at, at + AT_ONCE)
    const tx = db.transaction(storeNames, 'readwrite', { durability: 'strict' })
    const rows = await Promise.all(part.map(({ store, key }) => tx.objectStore(store).get(key)))
    const unchanged = part.filter(({ store, key }, index) => {
      const row = rows[index]
      return (row && digest(JSON.stringify(row))) === seen.get(idOf(store, key))
    })
    for (const { store, json } of unchanged) void tx.objectStore(store).put(JSON.parse(json as string) as Row)
    await tx.done
    count += unchanged.length
  }
  return count
}

/** What was deleted, as the copy knows, where the database has an older state of it. */
async function removeGone(db: IDBPDatabase<Schema>, gone: readonly (CopiedRow & { at: number })[]): Promise<void> {
  for (const { store, key, at } of gone) {
    const tx = db.transaction(store, 'readwrite', { durability: 'strict' })
    const row = await tx.store.get(key)
    if (row && (typeof row.updatedAt !== 'number' || row.updatedAt < at)) await tx.store.delete(key)
    await tx.done
  }
}

/** From now on both say that they have the same. */
async function agree(db: IDBPDatabase<Schema>, copy: SecondCopy): Promise<void> {
  const tx = db.transaction('beside', 'readwrite', { durability: 'strict' })
  const { state, done } = copy.write([])
  await tx.store.put({ key: 'state', ...state })
  await Promise.all([tx.done, done])
}

const isRow = (row: CopiedRow): row is CopiedRow & { json: string } => row.json !== null
