import type { IDBPDatabase } from 'idb'
import { CHUNK, type CopyArea, SEALED, type Sealed, TAIL, type TailEntry } from './copy-area.ts'
import { type CopiedRow, idOf, readMany } from './copy-contents.ts'
import { pack } from './packed.ts'
import { type Schema, type StoreName, storeNames } from './schema.ts'
import type { SecondCopy } from './second-copy.ts'

/** So many rows are in a chunk. */
const IN_CHUNK = 256

interface Parts {
  /** Chunks that stay as they are. */
  good: readonly { id: string; rows: number }[]
  /** The rows of the database that are in none of these, by `idOf`. */
  loose: ReadonlySet<string>
  /** What the chunks make needless. */
  tail: ReadonlyMap<string, CopiedRow & { at: number }>
}

/**
 * Puts all rows that were written lately into chunks. The list of the chunks goes from one whole state to the next: what is
 * not in it yet or any more is only in the way.
 */
export async function seal(
  db: IDBPDatabase<Schema>,
  { area }: SecondCopy,
  { good, loose, tail }: Parts,
): Promise<void> {
  const chunks = [...good]
  const ids = [...loose]
  for (let at = 0; at < ids.length; at += IN_CHUNK) {
    const rows = await readRows(db, ids.slice(at, at + IN_CHUNK))
    const id = crypto.randomUUID()
    await area.set({ [CHUNK + id]: await pack(JSON.stringify(rows)) })
    chunks.push({ id, rows: rows.length })
  }
  await area.set({ [SEALED]: { at: Date.now(), chunks } satisfies Sealed })
  await clearChunks(area, chunks)
  await clearTail(area, tail)
}

/** The rows with these names, as a chunk has them. */
async function readRows(db: IDBPDatabase<Schema>, ids: readonly string[]): Promise<[StoreName, string, string][]> {
  const tx = db.transaction(storeNames)
  const rows = await Promise.all(
    ids.map(async (id): Promise<[StoreName, string, string][]> => {
      const [name = '', ...rest] = id.split(' ')
      const [store, key] = [name as StoreName, rest.join(' ')]
      const row = await tx.objectStore(store).get(key)
      return row ? [[store, key, JSON.stringify(row)]] : []
    }),
  )
  return rows.flat()
}

/** Removes the chunks that are in no list. */
export async function clearChunks(area: CopyArea, chunks: readonly { id: string }[]): Promise<void> {
  const listed = new Set(chunks.map(({ id }) => CHUNK + id))
  const rest = (await area.keys(CHUNK)).filter((key) => !listed.has(key))
  if (rest.length > 0) await area.remove(rest)
}

/** Removes what is in the chunks now, and not what was written meanwhile. */
async function clearTail(area: CopyArea, tail: Parts['tail']): Promise<void> {
  const keys = [...tail.values()].map(({ store, key }) => `${TAIL}${store}:${key}`)
  const same = (await readMany(area, keys)).flatMap(([key, value]) => {
    const [at] = value as TailEntry
    const [store = '', ...rest] = key.slice(TAIL.length).split(':')
    return tail.get(idOf(store as StoreName, rest.join(':')))?.at === at ? [key] : []
  })
  if (same.length > 0) await area.remove(same)
}
