import { useRef, useState } from 'preact/hooks'
import type { BringBackProps, BringingBack, Preview, Refusal } from '../../components/backup/bring-back.tsx'
import { changeBackupPlan } from '../../lib/browser/backup-plan.ts'
import { readBeside, writeBeside } from '../../lib/browser/beside.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import type { Beside } from '../../lib/domain/backup/beside.ts'
import { planRestore, type RestorePlan } from '../../lib/domain/backup/plan-restore.ts'
import { type BackupContents, readBackup } from '../../lib/domain/backup/read-backup.ts'
import { areOwn, restoredBeside, settingsOf } from '../../lib/domain/restore-beside.ts'
import { readAllRows } from '../../lib/storage/all-rows.ts'
import { isAsWritten } from '../../lib/storage/backup.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { restore } from '../../lib/storage/restore.ts'
import { openBackup } from './open-backup.ts'

interface Looked {
  contents: BackupContents
  preview: Preview
}

/** A backup's way back. @param onChanged the records are others now */
export function useRestore(database: Database, records: Records, onChanged: () => void): BringBackProps {
  const [value, setValue] = useState<BringingBack>({ at: 'choice' })
  const chosen = useRef<File | null>(null)
  const looked = useRef<Looked | null>(null)
  const undoing = useRef<(() => Promise<void>) | null>(null)
  /** Which file was chosen last: what is read of another comes too late. */
  const newest = useRef(0)

  const told = () => {
    tellBackground({ type: 'records-changed' })
    onChanged()
  }

  async function open(file: File, passphrase: string | null): Promise<void> {
    const number = ++newest.current
    const { name } = file
    const show = (next: BringingBack) => {
      if (number === newest.current) setValue(next)
    }
    chosen.current = file
    show(passphrase === null ? { at: 'reading', name } : { at: 'locked', name, isWorking: true, isWrong: false })
    const opened = await openBackup(file, passphrase)
    if ('isLocked' in opened) return show({ at: 'locked', name, isWorking: false, isWrong: false })
    if ('refused' in opened) {
      const why = opened.refused
      return show(
        why === 'passphrase' ? { at: 'locked', name, isWorking: false, isWrong: true } : { at: 'refused', name, why },
      )
    }
    const read = await look(database, opened.text, opened.isCut)
    if (typeof read === 'string') return show({ at: 'refused', name, why: read })
    looked.current = read
    show({ at: 'shown', name, preview: read.preview, isWorking: false, hasFailed: false })
  }

  async function bringBack(): Promise<void> {
    if (value.at !== 'shown' || !looked.current) return
    const { contents } = looked.current
    setValue({ ...value, isWorking: true, hasFailed: false })
    try {
      // Anew: what is here may have changed since the look.
      const plan = planRestore(contents, await readAllRows(database))
      const restored = await restore(records, plan.records)
      const beside = restoredBeside(contents.beside, await readBeside(true), value.preview.takesSettings === true)
      const takeBackBeside = await writeBeside(beside)
      // Until the user has looked, no backup takes an older one's place.
      await changeBackupPlan((plan) => ({ ...plan, waits: plan.where !== 'off' }))
      undoing.current = async () => {
        await restored.undo()
        await takeBackBeside()
      }
      setValue({ at: 'done', count: restored.count })
      told()
    } catch (error) {
      console.error('Afterword: the backup could not be brought back.', error)
      setValue({ ...value, isWorking: false, hasFailed: true })
    }
  }

  async function undo(): Promise<void> {
    const takeBack = undoing.current
    undoing.current = null
    await takeBack?.()
    setValue({ at: 'undone' })
    told()
  }

  return {
    value,
    onFile: (file) => void open(file, null),
    onPassphrase: (passphrase) => void (chosen.current && open(chosen.current, passphrase)),
    onSettings(takesSettings) {
      if (value.at === 'shown') setValue({ ...value, preview: { ...value.preview, takesSettings } })
    },
    onBringBack: () => void bringBack(),
    onUndo: () => void undo(),
    onLeave: () => setValue({ at: 'choice' }),
  }
}

async function look(database: Database, text: string, isCut: boolean): Promise<Looked | Refusal> {
  const reading = readBackup(text)
  if (!reading.ok) return reading.reason
  const { contents } = reading
  try {
    const plan = planRestore(contents, await readAllRows(database))
    const here = await readBeside(true)
    const isTouched = isCut || !contents.isWhole || (await isAsWritten(text)) === false
    return { contents, preview: previewOf(contents, plan, here, isTouched) }
  } catch (error) {
    console.error('Afterword: the records could not be read.', error)
    return 'database'
  }
}

function previewOf(contents: BackupContents, plan: RestorePlan, here: Beside, isTouched: boolean): Preview {
  const { byStore, counts } = plan
  const isOffered = settingsOf(contents.beside) !== null && 'settings' in restoredBeside(contents.beside, here, true)
  return {
    madeAt: contents.at,
    counts,
    interviews: byStore.interviews,
    debriefs: byStore.debriefs,
    notes: byStore.thankYouDrafts,
    hasMore: Object.keys(restoredBeside(contents.beside, here, false)).length > 0,
    isTouched,
    // Settings that the user made their own stay unless they say otherwise.
    takesSettings: isOffered ? !areOwn(settingsOf(here)) : null,
  }
}
