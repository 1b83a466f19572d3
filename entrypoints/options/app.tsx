import { useEffect, useState } from 'preact/hooks'
import { Options } from '../../components/options/options.tsx'
import { giveBackHosts } from '../../lib/browser/calendar-hosts.ts'
import { readCalendarSources } from '../../lib/browser/calendar-sources.ts'
import { readCompanyDecisions } from '../../lib/browser/company-decisions.ts'
import { readCorrections } from '../../lib/browser/corrections.ts'
import { hasOwnModel } from '../../lib/browser/language-model.ts'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { saveFile } from '../../lib/browser/save-file.ts'
import { clearStored, readSettings } from '../../lib/browser/stored.ts'
import { allSites } from '../../lib/sites/sites.ts'
import type { SavedState } from '../../lib/storage/autosave.ts'
import { countEverything, deleteEverything, exportEverything } from '../../lib/storage/backup.ts'
import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { useSettings } from '../shared/use-settings.ts'
import { ByHand } from './by-hand.tsx'
import { useCalendars } from './use-calendars.ts'
import { useCallSites } from './use-call-sites.ts'
import { useNotices } from './use-notices.ts'

const database = createDatabase()
const records = createRecords(database)
const siteNames = Object.fromEntries(allSites.map(({ id, name }) => [id, name]))
const nothing = { interviews: 0, questions: 0, notes: 0 }

export function App() {
  const { settings, change, saved } = useSettings()
  const { calendars, saved: savedIdentity } = useCalendars()
  const callSites = useCallSites()
  const notices = useNotices()
  const letterLanguages = useLetterLanguages()
  const [counts, setCounts] = useState(nothing)
  const count = () => void countEverything(database).then(setCounts)
  useEffect(count, [])
  const isThere = settings !== null && calendars !== null && letterLanguages !== null
  useEffect(() => {
    // The section that the address names was not there when the browser looked for it.
    if (isThere && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [isThere])
  if (!settings || !calendars || !letterLanguages) return null

  async function save(): Promise<void> {
    const at = Date.now()
    const [{ settings: newest }, corrections, companyDecisions] = await Promise.all([
      readSettings(),
      readCorrections(),
      readCompanyDecisions(),
    ])
    const text = await exportEverything(database, { settings: newest, corrections, companyDecisions }, at)
    saveFile(`afterword-${new Date(at).toISOString().slice(0, 10)}.json`, text, 'application/json')
  }

  async function remove(): Promise<void> {
    const addresses = (await readCalendarSources()).map(({ address }) => address).filter(Boolean)
    await deleteEverything(database)
    await clearStored()
    await giveBackHosts(addresses, [])
    tellBackground({ type: 'records-changed' })
    location.reload()
  }

  return (
    <Options
      value={settings}
      onChange={change}
      saved={later(saved, savedIdentity)}
      counts={counts}
      letterLanguages={letterLanguages}
      canPolish={hasOwnModel()}
      siteNames={siteNames}
      calendars={calendars}
      callSites={callSites}
      notices={notices}
      byHand={<ByHand records={records} />}
      onExport={() => void save()}
      onDelete={() => void remove()}
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
