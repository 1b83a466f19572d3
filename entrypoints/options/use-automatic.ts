import { useEffect, useState } from 'preact/hooks'
import type { ByItselfProps } from '../../components/backup/by-itself.tsx'
import type { PassphraseProps } from '../../components/backup/passphrase.tsx'
import { useText } from '../../components/text.ts'
import { changeBackupPlan, readBackupPlan, watchBackupPlan } from '../../lib/browser/backup-plan.ts'
import { allowDownloads } from '../../lib/browser/downloads.ts'
import { makeSealKeyApart } from '../../lib/browser/sealing.ts'
import { type BackupPlan, noBackupPlan } from '../../lib/domain/backup/backup-plan.ts'
import { askToWrite, type Folder } from '../../lib/storage/backup-folder.ts'
import { type BackupPlace, readBackupPlace, writeBackupPlace } from '../../lib/storage/backup-place.ts'
import type { Database } from '../../lib/storage/database.ts'
import { backUp } from '../shared/backups/back-up.ts'

interface Pickers {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<Folder>
}

export interface AutomaticHandle {
  byItself: ByItselfProps
  passphrase: PassphraseProps
  place: BackupPlace
}

/** Backups by themselves, as the user sets them up and as they come about. */
export function useAutomatic(database: Database): AutomaticHandle {
  const t = useText()
  const [plan, setPlan] = useState<BackupPlan>(noBackupPlan)
  const [place, setPlace] = useState<BackupPlace>({ folder: null, key: null })
  const [now, setNow] = useState<ByItselfProps['now']>('rest')
  const [sealing, setSealing] = useState<PassphraseProps['state']>('rest')
  const readPlace = () => readBackupPlace().then(setPlace, () => {})
  useEffect(() => {
    const gone = new AbortController()
    const read = () => void readBackupPlan().then((stored) => gone.signal.aborted || setPlan(stored))
    read()
    void readPlace()
    watchBackupPlan(read, gone.signal)
    return () => gone.abort()
  }, [])

  async function make(): Promise<void> {
    setNow('working')
    const done = await backUp(database, t, true)
    setNow(done === 'empty' ? 'empty' : 'rest')
  }
  /** A place is new: it has no backup yet, and is tried at once. */
  async function goTo(where: BackupPlan['where']): Promise<void> {
    await changeBackupPlan((stored) => ({ ...stored, where, problem: null, triedAt: 0, last: null }))
    await readPlace()
    if (where !== 'off') await make()
  }
  async function pickFolder(): Promise<void> {
    // Rejected when the user changes their mind: then all stays as it was.
    const folder = await (globalThis as Pickers)
      .showDirectoryPicker?.({ id: 'backups', mode: 'readwrite' })
      .catch(() => null)
    if (!folder) return
    await writeBackupPlace({ folder })
    await goTo('folder')
  }
  async function seal(passphrase: string): Promise<void> {
    setSealing('working')
    try {
      await writeBackupPlace({ key: await makeSealKeyApart(passphrase) })
      await readPlace()
      await renew()
      setSealing('rest')
    } catch (error) {
      console.error('Afterword: the passphrase could not be set.', error)
      setSealing('failed')
    }
  }
  /** What was written in another way is written anew when it's due. */
  const renew = () => changeBackupPlan((stored) => ({ ...stored, last: stored.last && { ...stored.last, hash: '' } }))
  const later = (change: Partial<BackupPlan>) => changeBackupPlan((stored) => ({ ...stored, ...change }))

  return {
    place,
    byItself: {
      plan,
      canPickFolder: 'showDirectoryPicker' in globalThis,
      folderName: place.folder?.name ?? '',
      now,
      onWhere(where) {
        if (where === 'folder') void pickFolder()
        else if (where === 'downloads') void allowDownloads(true).then((may) => (may ? goTo(where) : undefined))
        else void goTo(where)
      },
      onRhythm: (everyHours) => void later({ everyHours }),
      onGoOn() {
        if (place.folder) void askToWrite(place.folder as Folder).then((may) => (may ? make() : undefined))
      },
      onAllIsWell: () => void later({ waits: false }),
      onNow: () => void make(),
    },
    passphrase: {
      isSet: place.key !== null,
      state: sealing,
      onSet: (passphrase) => void seal(passphrase),
      onRemove: () => void writeBackupPlace({ key: null }).then(readPlace).then(renew),
    },
  }
}
