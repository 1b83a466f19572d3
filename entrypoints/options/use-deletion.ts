import { useRef, useState } from 'preact/hooks'
import type { Deletion } from '../../components/options/data-section.tsx'
import { giveBackHosts } from '../../lib/browser/calendar-hosts.ts'
import { readCalendarSources } from '../../lib/browser/calendar-sources.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { clearStored, copyStored, putStored, type StoredCopy } from '../../lib/browser/stored.ts'
import { mergeRows, readAllRows } from '../../lib/storage/all-rows.ts'
import { deleteEverything } from '../../lib/storage/backup.ts'
import { type BackupPlace, readBackupPlace, writeBackupPlace } from '../../lib/storage/backup-place.ts'
import type { Database } from '../../lib/storage/database.ts'
import { storeNames } from '../../lib/storage/schema.ts'

export interface DeletionHandle {
  deletion: Deletion
  remove: () => Promise<void>
  undo: () => Promise<void>
}

type Kept = { rows: Awaited<ReturnType<typeof readAllRows>>; stored: StoredCopy; place: BackupPlace }

/**
 * "Delete everything". What is deleted is held by this page until it is left, and nowhere else.
 *
 * @param onChanged all that is shown has to be read again
 */
export function useDeletion(database: Database, onChanged: () => void): DeletionHandle {
  const [deletion, setDeletion] = useState<Deletion>('none')
  const kept = useRef<Kept | null>(null)

  const told = (state: Deletion) => {
    setDeletion(state)
    tellBackground({ type: 'records-changed' })
    onChanged()
  }

  async function remove(): Promise<void> {
    try {
      const addresses = (await readCalendarSources()).map(({ address }) => address).filter(Boolean)
      const stored = await copyStored()
      // What can't be read can be deleted all the same.
      const rows = await readAllRows(database).catch(() => null)
      const place = await readBackupPlace()
      kept.current = rows && { rows, stored, place }
      await clearStored()
      await deleteEverything(database)
      await writeBackupPlace({ folder: null, key: null })
      await giveBackHosts(addresses, [])
      told(rows ? 'deleted' : 'none')
    } catch (error) {
      console.error('Afterword: not everything could be deleted.', error)
      setDeletion('failed')
    }
  }

  async function undo(): Promise<void> {
    const held = kept.current
    if (!held) return
    await mergeRows(
      database,
      storeNames.flatMap((store) => held.rows[store].map((row) => ({ store, row }))),
    )
    await putStored(held.stored)
    await writeBackupPlace(held.place)
    kept.current = null
    told('back')
  }

  return { deletion, remove, undo }
}
