import { toTier } from '../../lib/domain/debrief/tiers.ts'
import { keepBackedUp } from '../shared/backups/keep-backed-up.ts'
import { mount } from '../shared/mount.tsx'
import { openRecords } from '../shared/records.ts'
import { App } from './app.tsx'

const address = new URLSearchParams(location.search)
const interviewId = address.get('interview')
const meeting = address.get('prepare')
const from = address.get('from') === 'dashboard' ? ('dashboard' as const) : undefined
const asked = interviewId
  ? {
      interviewId,
      tier: toTier(address.get('tier')),
      step: address.get('step') ?? undefined,
      letterTo: address.get('letter') ?? undefined,
      from,
    }
  : meeting
    ? { meeting, from }
    : null
const opened = openRecords()
// Opened while the first facts are read. Whoever reads a record hears of an error, and tries again.
opened.database.use(async () => {}).catch(() => {})
mount(<App records={opened.records} asked={asked} />, opened)
keepBackedUp(opened.database)
