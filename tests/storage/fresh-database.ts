import { deleteDB } from 'idb'
import { createDatabase, type Database } from '../../lib/storage/database.ts'
import { createRecords, type Records, type Repository } from '../../lib/storage/repository.ts'
import { DATABASE } from '../../lib/storage/schema.ts'

let last: Database | undefined

/** An empty database instead of the one before. */
export async function freshDatabase(): Promise<{ database: Database; records: Records }> {
  await last?.use(async (db) => db.close())
  await deleteDB(DATABASE)
  last = createDatabase()
  return { database: last, records: createRecords(last) }
}

/** Puts a record there, whatever was there before. */
export const keep = <T extends { id: string } | { interviewId: string }>(store: Repository<T>, record: T) =>
  store.change('id' in record ? record.id : record.interviewId, () => record)
