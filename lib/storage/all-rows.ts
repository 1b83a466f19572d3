import type { Database } from './database.ts'
import { rowsOf } from './row-digest.ts'
import { inNewTransaction } from './run.ts'
import { keyField, type Row, type StoreName, storeNames } from './schema.ts'

/** What became of rows that were merged in. */
export interface MergedRows {
  added: number
  changed: number
  /** They are there in the same or in a newer state. */
  older: number
}

/** So many rows go into one transaction: nobody who writes waits for long. */
const AT_ONCE = 100

/** All records as they are on the disk, those of a newer version too. */
export async function readAllRows(database: Database): Promise<Record<StoreName, Row[]>> {
  const all = Object.fromEntries(storeNames.map((store): [StoreName, Row[]] => [store, []])) as Record<StoreName, Row[]>
  await database.use(async (db) => {
    for (const store of storeNames) {
      all[store] = []
      for await (const rows of rowsOf(db, store)) all[store].push(...rows)
    }
  })
  return all
}

/** Puts each row into both copies whose record is not there, or is there in an older state (`updatedAt`). Removes none. */
export async function mergeRows(
  database: Database,
  rows: readonly { store: StoreName; row: Row }[],
): Promise<MergedRows> {
  const run = inNewTransaction(database)
  const merged: MergedRows = { added: 0, changed: 0, older: 0 }
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const part = rows.slice(at, at + AT_ONCE)
    const counts = await run([...new Set(part.map(({ store }) => store))], 'readwrite', async (tx) => {
      const of: MergedRows = { added: 0, changed: 0, older: 0 }
      for (const { store, row } of part) {
        const stored = await tx.get(store, row[keyField(store)] as string)
        const became = !stored ? 'added' : isNewer(row, stored) ? 'changed' : 'older'
        if (became !== 'older') await tx.put(store, row)
        of[became]++
      }
      return of
    })
    for (const became of ['added', 'changed', 'older'] as const) merged[became] += counts[became]
  }
  return merged
}

const isNewer = (row: Row, stored: Row): boolean =>
  typeof row.updatedAt === 'number' && (typeof stored.updatedAt !== 'number' || row.updatedAt > stored.updatedAt)
