import { useEffect, useState } from 'preact/hooks'
import { Options } from '../../components/options/options.tsx'
import { tellBackground } from '../../lib/browser/own-page.ts'
import { clearStored, readSettings } from '../../lib/browser/stored.ts'
import { allPlatforms } from '../../lib/platforms/registry.ts'
import { countEverything, deleteEverything, exportEverything } from '../../lib/storage/backup.ts'
import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { useSettings } from '../shared/use-settings.ts'
import { ByHand } from './by-hand.tsx'
import { useCallSites } from './use-call-sites.ts'

const database = createDatabase()
const records = createRecords(database)
const platformNames = Object.fromEntries(allPlatforms.map(({ id, name }) => [id, name]))
const nothing = { interviews: 0, questions: 0, notes: 0 }

export function App() {
  const { settings, change, saved } = useSettings()
  const callSites = useCallSites()
  const [counts, setCounts] = useState(nothing)
  const count = () => void countEverything(database).then(setCounts)
  useEffect(count, [])
  if (!settings) return null

  async function save(): Promise<void> {
    const at = Date.now()
    const text = await exportEverything(database, (await readSettings()).settings, at)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = `afterword-${new Date(at).toISOString().slice(0, 10)}.json`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }

  async function remove(): Promise<void> {
    await deleteEverything(database)
    await clearStored()
    tellBackground({ type: 'records-changed' })
    location.reload()
  }

  return (
    <Options
      value={settings}
      onChange={change}
      saved={saved}
      counts={counts}
      platformNames={platformNames}
      callSites={callSites}
      byHand={<ByHand records={records} />}
      onExport={() => void save()}
      onDelete={() => void remove()}
    />
  )
}
