import { deleteDB } from 'idb'
import { createDatabase, DATABASE, type Database } from '../../lib/storage/database.ts'
import { createRecords, type Records } from '../../lib/storage/repository.ts'

let last: Database | undefined

/** An empty database instead of the one before. */
export async function freshDatabase(): Promise<{ database: Database; records: Records }> {
  await last?.use(async (db) => db.close())
  await deleteDB(DATABASE)
  last = createDatabase()
  return { database: last, records: createRecords(last) }
}
