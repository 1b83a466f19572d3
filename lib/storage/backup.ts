import { type Rows, rowCount } from '../domain/backup/backup-stores.ts'
import { backupBody, sealed, unsealed } from '../domain/backup/backup-text.ts'
import type { Beside } from '../domain/backup/beside.ts'
import { readAllRows } from './all-rows.ts'
import { clearCopy } from './copy-contents.ts'
import type { Database } from './database.ts'
import { inTurn } from './in-turn.ts'
import { storeNames } from './schema.ts'
import { sha256 } from './sha256.ts'

/** A backup as it is taken, before it goes anywhere. */
export interface TakenBackup {
  text: string
  rows: Rows
  records: number
  /** Of what is in it, whenever it was taken. */
  hash: string
}

/**
 * Everything as one text; null when there is no record, since an empty backup would only look like one.
 *
 * @param beside rows of the extension's storage
 * @param at ms since 1970
 * @throws when the database can't be read
 */
export async function takeBackup(database: Database, beside: Beside, at: number): Promise<TakenBackup | null> {
  const rows = await readAllRows(database)
  const records = rowCount(rows)
  if (records === 0) return null
  const body = backupBody(rows, beside, at)
  const hash = await sha256(backupBody(rows, beside, 0))
  return { text: sealed(body, await sha256(body)), rows, records, hash }
}

/** The text of a backup. As `takeBackup`. */
export const exportEverything = async (database: Database, beside: Beside, at: number): Promise<string | null> =>
  (await takeBackup(database, beside, at))?.text ?? null

/** Whether a backup's text is as it was written; null where it doesn't say. */
export async function isAsWritten(text: string): Promise<boolean | null> {
  const parts = unsealed(text)
  return parts && (await sha256(parts.body)) === parts.hash
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

/** Removes all records in both copies. There is no way back from here: the screen asks first. */
export async function deleteEverything(database: Database): Promise<void> {
  const { copy } = database
  await database.use((db) =>
    inTurn(async () => {
      // The copy first: a browser that ends in between has the records still, and makes their copy again.
      if (copy) await clearCopy(copy)
      const tx = db.transaction([...storeNames, 'beside'], 'readwrite', { durability: 'strict' })
      for (const store of storeNames) await tx.objectStore(store).clear()
      const beside = tx.objectStore('beside')
      await beside.clear()
      await beside.put({ key: 'state', epoch: copy?.epoch ?? '', stamp: '', at: 0 })
      await tx.done
    }),
  )
}
