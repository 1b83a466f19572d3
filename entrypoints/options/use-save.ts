import { useState } from 'preact/hooks'
import type { SaveChoice, SaveOutcome } from '../../components/backup/save-now.tsx'
import { useText } from '../../components/text.ts'
import { readBeside } from '../../lib/browser/beside.ts'
import { saveFile } from '../../lib/browser/save-file.ts'
import { sealApart } from '../../lib/browser/sealing.ts'
import { backupPage } from '../../lib/domain/backup/backup-page.ts'
import { backupName } from '../../lib/domain/backup/generations.ts'
import { type TakenBackup, takeBackup } from '../../lib/storage/backup.ts'
import { readBackupPlace } from '../../lib/storage/backup-place.ts'
import type { Database } from '../../lib/storage/database.ts'
import { pageWords } from '../shared/backups/page-words.ts'

export interface SaveHandle {
  outcome: SaveOutcome
  save: (choice: SaveChoice) => Promise<void>
  savePage: () => Promise<void>
}

/** "Save everything", with what came of it. No file is written of nothing, and none of what can't be read. */
export function useSave(database: Database): SaveHandle {
  const t = useText()
  const [outcome, setOutcome] = useState<SaveOutcome>('none')

  async function take(withCalendars: boolean, write: (taken: TakenBackup, at: number) => Promise<void> | void) {
    setOutcome('working')
    try {
      const at = Date.now()
      const taken = await takeBackup(database, await readBeside(withCalendars), at)
      if (taken) await write(taken, at)
      setOutcome(taken ? 'saved' : 'nothing')
    } catch (error) {
      console.error('Afterword: the records could not be saved.', error)
      setOutcome('unreadable')
    }
  }
  return {
    outcome,
    save: ({ withCalendars }) =>
      take(withCalendars, async ({ text }, at) => {
        const { key } = await readBackupPlace()
        const name = `${backupName(at)}.json`
        if (key) saveFile(`${name}.age`, await sealApart(key, text), 'application/octet-stream')
        else saveFile(name, text, 'application/json')
      }),
    savePage: () =>
      take(false, ({ rows }, at) =>
        saveFile(`${backupName(at)}.html`, backupPage(rows, pageWords(t, at, false)), 'text/html'),
      ),
  }
}
