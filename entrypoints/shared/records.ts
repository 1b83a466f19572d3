import { copyArea } from '../../lib/browser/copy-area.ts'
import { keepMended } from '../../lib/browser/mended.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { keepSpareValuesIn } from '../../lib/browser/spare-values.ts'
import { createDatabase, type Database } from '../../lib/storage/database.ts'
import { createHealth, type Health } from '../../lib/storage/health.ts'
import { createRecords, type Records } from '../../lib/storage/repository.ts'
import { createSecondCopy } from '../../lib/storage/second-copy.ts'
import { putValue, valueIn } from '../../lib/storage/small-values.ts'

export interface Opened {
  records: Records
  database: Database
  health: Health
}

/**
 * The records in their two copies, as a page or the background has them.
 *
 * @param onDiffer the copies differ; a page leaves that to the background
 */
export function openRecords(onDiffer = () => tellBackground({ type: 'copies-differ' })): Opened {
  const health = createHealth()
  const copy = createSecondCopy(copyArea('local'), copyArea('session'), onDiffer)
  const database = createDatabase({
    copy,
    health,
    onDiffer,
    async restore(db) {
      const mending = await import('../../lib/storage/reconcile.ts')
      await keepMended(await mending.restore(db, copy))
    },
  })
  keepSpareValuesIn({
    get: (key) => database.use((db) => valueIn(db, key)),
    set: (key, value) => database.use((db) => putValue(db, key, value)),
  })
  return { database, health, records: createRecords(database) }
}
