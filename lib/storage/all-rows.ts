import { type Database, type StoreName, storeNames } from './database.ts'

type Row = Record<string, unknown>

/** All records as they are stored, those of newer versions too, in one transaction: they are of one moment. */
export async function readAllRows(database: Database): Promise<Record<StoreName, Row[]>> {
  return database.use(async (db) => {
    const tx = db.transaction(storeNames, 'readonly')
    const read = async (store: StoreName) => [store, await tx.objectStore(store).getAll()] as const
    return Object.fromEntries(await Promise.all(storeNames.map(read))) as Record<StoreName, Row[]>
  })
}

/** Puts rows there as they are, where nothing stands under their key, or something older. Nothing is deleted. */
export async function mergeRows(
  database: Database,
  rows: readonly { store: StoreName; row: Row }[],
): Promise<{ added: number; changed: number; older: number }> {
  return database.use(async (db) => {
    const done = { added: 0, changed: 0, older: 0 }
    const tx = db.transaction(storeNames, 'readwrite', { durability: 'strict' })
    for (const { store, row } of rows) {
      const held = tx.objectStore(store)
      const stored: Row | undefined = await held.get(row[held.keyPath as string] as string)
      if (stored && Number(stored.updatedAt ?? 0) >= Number(row.updatedAt ?? 0)) {
        done.older++
        continue
      }
      await held.put(row)
      done[stored ? 'changed' : 'added']++
    }
    await tx.done
    return done
  })
}
