import { useRef, useState } from 'preact/hooks'
import type { Drilled } from '../../components/backup/drill.tsx'
import { noRows, rowCount } from '../../lib/domain/backup/backup-stores.ts'
import { planRestore } from '../../lib/domain/backup/plan-restore.ts'
import { readBackup } from '../../lib/domain/backup/read-backup.ts'
import { readAllRows } from '../../lib/storage/all-rows.ts'
import { isAsWritten } from '../../lib/storage/backup.ts'
import { askToWrite, type Folder, newestIn } from '../../lib/storage/backup-folder.ts'
import type { Database } from '../../lib/storage/database.ts'
import { openBackup } from './open-backup.ts'

export interface DrillHandle {
  value: Drilled
  drill: () => Promise<void>
  tryPassphrase: (passphrase: string) => Promise<void>
  /** The newest backup in the folder. */
  newest: () => Promise<File | null>
}

/** Reads the newest backup of the folder into memory, and says what could come back of it. */
export function useDrill(database: Database, folder: FileSystemDirectoryHandle | null): DrillHandle {
  const [value, setValue] = useState<Drilled>({ at: 'rest' })
  const found = useRef<File | null>(null)

  /** Called in the tick of a click: the browser may ask for the folder once more. */
  const newest = async () =>
    folder && (await askToWrite(folder as Folder)) ? newestIn(folder as Folder).catch(() => null) : null

  async function drill(): Promise<void> {
    setValue({ at: 'working' })
    found.current = await newest()
    if (!found.current) return setValue({ at: 'none' })
    await read(found.current, null)
  }

  async function read(file: File, passphrase: string | null): Promise<void> {
    const opened = await openBackup(file, passphrase)
    if ('isLocked' in opened) return setValue({ at: 'locked', isWorking: false, isWrong: false })
    if ('refused' in opened) {
      if (opened.refused === 'passphrase') return setValue({ at: 'locked', isWorking: false, isWrong: true })
      return setValue({ at: 'unread', name: file.name, why: 'damaged' })
    }
    const reading = readBackup(opened.text)
    if (!reading.ok) {
      const why = reading.reason === 'newer' ? 'newer' : 'unreadable'
      return setValue({ at: 'unread', name: file.name, why })
    }
    const { contents } = reading
    const all = planRestore(contents, noRows()).counts
    const here = await readAllRows(database).catch(noRows)
    const isWhole = !opened.isCut && all.damaged === 0 && (await isAsWritten(opened.text)) === true
    const missing = Math.max(0, rowCount(here) - planRestore(contents, here).counts.same - all.newer)
    setValue({ at: 'read', madeAt: contents.at, records: all.new + all.newer, isWhole, missing })
  }

  return {
    value,
    drill,
    async tryPassphrase(passphrase) {
      if (!found.current) return
      setValue({ at: 'locked', isWorking: true, isWrong: false })
      await read(found.current, passphrase)
    },
    newest,
  }
}
