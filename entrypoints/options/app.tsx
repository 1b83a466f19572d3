import { useEffect, useState } from 'preact/hooks'
import { Options } from '../../components/options/options.tsx'
import { hasOwnModel } from '../../lib/browser/language-model.ts'
import { allSites } from '../../lib/sites/sites.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import { countEverything } from '../../lib/storage/backup.ts'
import { keepBackedUp } from '../shared/backups/keep-backed-up.ts'
import { openRecords } from '../shared/records.ts'
import { useSettings } from '../shared/use-settings.ts'
import { Backups } from './backups.tsx'
import { ByHand } from './by-hand.tsx'
import { useCalendars } from './use-calendars.ts'
import { useCallSites } from './use-call-sites.ts'
import { useDeletion } from './use-deletion.ts'
import { useLetterModel } from './use-letter-model.ts'
import { useNotices } from './use-notices.ts'
import { useRestore } from './use-restore.ts'
import { useSave } from './use-save.ts'

export const opened = openRecords()
const { database, records } = opened
const siteNames = Object.fromEntries(allSites.map(({ id, name }) => [id, name]))
const nothing = { interviews: 0, questions: 0, notes: 0 }

export function App() {
  /** How often all that is stored was replaced: it is then read again. */
  const [times, setTimes] = useState(0)
  const again = () => setTimes((before) => before + 1)
  const deletion = useDeletion(database, again)
  const restore = useRestore(database, records, again)
  const { settings, change, saved } = useSettings(times)
  const { calendars, saved: savedIdentity } = useCalendars(times)
  const callSites = useCallSites()
  const letterModel = useLetterModel(times)
  const notices = useNotices()
  const letterLanguages = useLetterLanguages()
  const save = useSave(database)
  const [counts, setCounts] = useState(nothing)
  useEffect(() => {
    // What can't be read isn't counted; saving says so.
    void countEverything(database).then(setCounts, () => {})
  }, [times])
  useEffect(() => keepBackedUp(database), [])
  if (!settings || !calendars || !letterModel || !letterLanguages) return null
  return (
    <Options
      value={settings}
      onChange={change}
      saved={later(saved, savedIdentity)}
      letterLanguages={letterLanguages}
      canPolish={hasOwnModel()}
      siteNames={siteNames}
      letterModel={letterModel}
      calendars={calendars}
      callSites={callSites}
      notices={notices}
      byHand={<ByHand records={records} onBackup={restore.onFile} />}
      backups={
        <Backups database={database} save={save} restore={restore} hasCalendars={calendars.sources.length > 0} />
      }
      data={{
        counts,
        deletion: deletion.deletion,
        onExport: () => void save.save({ withCalendars: false }),
        onDelete: () => void deletion.remove(),
        onUndo: () => void deletion.undo(),
      }}
    />
  )
}

/** They come with the letters' own code, which is read beside everything else. */
function useLetterLanguages(): readonly string[] | null {
  const [languages, setLanguages] = useState<readonly string[] | null>(null)
  useEffect(() => {
    void import('../../lib/domain/thank-you/languages/languages.ts').then((all) => setLanguages(all.letterLanguages))
  }, [])
  return languages
}

/** Of two things that save by themselves, what is to be said now. */
function later(a: SavedState, b: SavedState): SavedState {
  if (a.state === 'none' || b.state === 'none') return a.state === 'none' ? b : a
  return (b.at ?? 0) > (a.at ?? 0) ? b : a
}
