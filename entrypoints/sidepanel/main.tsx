import { toTier } from '../../lib/domain/debrief/tiers.ts'
import { createDatabase } from '../../lib/storage/database.ts'
import { createRecords } from '../../lib/storage/repository.ts'
import { mount } from '../shared/mount.tsx'
import { App } from './app.tsx'

const address = new URLSearchParams(location.search)
const interviewId = address.get('interview')
const meeting = address.get('prepare')
const asked = interviewId
  ? {
      interviewId,
      tier: toTier(address.get('tier')),
      step: address.get('step') ?? undefined,
      letterTo: address.get('letter') ?? undefined,
    }
  : meeting
    ? { meeting }
    : null
const database = createDatabase()
// Opened while the first facts are read. Whoever reads a record hears of an error, and tries again.
database.use(async () => {}).catch(() => {})
mount(<App records={createRecords(database)} asked={asked} />)
