import { type Database, storeNames } from './database.ts'

/** What storage.local has beside the records. */
export interface Beside {
  settings: unknown
  corrections: readonly unknown[]
  companyDecisions: readonly unknown[]
}

/** Everything as one JSON text, rows as they are on the disk, so that a newer version's rows go along untouched. */
export async function exportEverything(database: Database, beside: Beside, at: number): Promise<string> {
  const stores: Record<string, unknown[]> = {}
  for (const store of storeNames) stores[store] = await database.use((db) => db.getAll(store))
  return `${JSON.stringify({ format: 'afterword-backup', formatVersion: 1, at: new Date(at).toISOString(), ...beside, stores }, null, 2)}\n`
}

/** How much is kept, for the question before deleting it. */
export async function countEverything(
  database: Database,
): Promise<{ interviews: number; questions: number; notes: number }> {
  return database.use(async (db) => {
    const debriefs = await db.getAll('debriefs')
    const questions = debriefs.reduce((sum, { questions: asked }) => sum + (Array.isArray(asked) ? asked.length : 0), 0)
    return { interviews: await db.count('interviews'), questions, notes: await db.count('thankYouDrafts') }
  })
}

/** Removes all records. There is no way back from here: the screen asks first. */
export async function deleteEverything(database: Database): Promise<void> {
  await database.use(async (db) => {
    const tx = db.transaction(storeNames, 'readwrite', { durability: 'strict' })
    for (const store of storeNames) await tx.objectStore(store).clear()
    await tx.done
  })
}
