import { useState } from 'preact/hooks'
import type { SaveChoice, SaveOutcome } from '../../components/backup/save-now.tsx'
import { readBeside } from '../../lib/browser/beside.ts'
import { saveFile } from '../../lib/browser/save-file.ts'
import { exportEverything } from '../../lib/storage/backup.ts'
import type { Database } from '../../lib/storage/database.ts'

/** "Save everything", with what came of it. No file is written of nothing, and none of what can't be read. */
export function useSave(database: Database): { outcome: SaveOutcome; save: (choice: SaveChoice) => Promise<void> } {
  const [outcome, setOutcome] = useState<SaveOutcome>('none')
  async function save({ withCalendars }: SaveChoice): Promise<void> {
    setOutcome('working')
    try {
      const at = Date.now()
      const text = await exportEverything(database, await readBeside(withCalendars), at)
      if (text !== null) saveFile(`afterword-${new Date(at).toISOString().slice(0, 10)}.json`, text, 'application/json')
      setOutcome(text === null ? 'nothing' : 'saved')
    } catch (error) {
      console.error('Afterword: the records could not be saved.', error)
      setOutcome('unreadable')
    }
  }
  return { outcome, save }
}
