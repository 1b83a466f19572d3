import { type AnyRecord, type BackupStore, backupStores } from '../domain/backup/backup-stores.ts'
import { type FromBackup, fateOf, restored } from '../domain/backup/plan-restore.ts'
import { isSame } from '../domain/merge.ts'
import type { Records, Repository } from './repository.ts'
import { UnreadableRecord } from './rows.ts'

/** One record that was brought back, and what was there before it; undefined for nothing that could be read. */
interface Written {
  store: BackupStore
  key: string
  before: AnyRecord | undefined
  now: AnyRecord
}

/** What was brought back. */
export interface Restored {
  count: number
  /** Takes it away again, all but what was changed since. */
  undo(): Promise<void>
}

type AnyRepository = Repository<AnyRecord>

/**
 * Brings records of a backup back, all of them or none. What happens to each is decided anew against what is on the disk
 * at that moment, so that nothing later is written over.
 */
export async function restore(records: Records, wanted: readonly FromBackup[]): Promise<Restored> {
  const written = await records.together(backupStores, async (stores) => {
    const done: Written[] = []
    for (const { store, key, record } of wanted) {
      const rows = stores[store] as unknown as AnyRepository
      const before = await readable(rows, key)
      // One that can't be read makes room for one that can; one of a newer version stays.
      if (before === 'newer') continue
      if (before === 'broken') await rows.delete(key)
      const stored = before === 'broken' ? undefined : before
      const fate = fateOf(store, record, stored)
      if (fate !== 'new' && fate !== 'changed') continue
      const now = await rows.change(key, () => restored(store, record, stored))
      if (now) done.push({ store, key, before: stored, now })
    }
    return done
  })
  return { count: written.length, undo: () => takeBack(records, written) }
}

async function readable(rows: AnyRepository, key: string): Promise<AnyRecord | undefined | 'newer' | 'broken'> {
  try {
    return await rows.get(key)
  } catch (error) {
    if (error instanceof UnreadableRecord) return error.reason
    throw error
  }
}

async function takeBack(records: Records, written: readonly Written[]): Promise<void> {
  await records.together(backupStores, async (stores) => {
    for (const { store, key, before, now } of written) {
      const rows = stores[store] as unknown as AnyRepository
      if (!isSame(await rows.get(key), now)) continue
      if (before) await rows.change(key, () => before)
      else await rows.delete(key)
    }
  })
}
