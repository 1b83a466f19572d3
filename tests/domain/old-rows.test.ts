import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { calendarSourceKind } from '../../lib/domain/calendar/calendar-source.ts'
import { identityKind } from '../../lib/domain/calendar/identity.ts'
import { keptEventKind } from '../../lib/domain/calendar/kept-event.ts'
import { healthKind } from '../../lib/domain/call/health.ts'
import { companyDecisionsKind } from '../../lib/domain/company/company-decisions.ts'
import { debriefKind } from '../../lib/domain/debrief/debrief.ts'
import { taskRecordKind } from '../../lib/domain/follow-up/task.ts'
import { interviewKind } from '../../lib/domain/interview/interview.ts'
import { liveNoteKind } from '../../lib/domain/interview/live-note.ts'
import { preparationKind } from '../../lib/domain/preparation/preparation.ts'
import { admit, type RecordKind } from '../../lib/domain/record.ts'
import { settingsKind } from '../../lib/domain/settings.ts'
import { thankYouDraftKind } from '../../lib/domain/thank-you/thank-you-draft.ts'

// Rows as each version wrote them, for ever: a row is never changed when the code changes.
const folder = new URL('old-rows/', import.meta.url)
const domain = new URL('../../lib/domain/', import.meta.url)

const kinds = [
  interviewKind,
  debriefKind,
  liveNoteKind,
  thankYouDraftKind,
  keptEventKind,
  preparationKind,
  taskRecordKind,
  settingsKind,
  identityKind,
  calendarSourceKind,
  healthKind,
  companyDecisionsKind,
] as unknown as RecordKind<{ schemaVersion: number }>[]

interface OldRow {
  row: Record<string, unknown>
  /** What migrations put beside it, or in the place of what stood there. */
  added?: Record<string, unknown>
  /** What has another name now. */
  gone?: string[]
}
const read = (name: string, version: number): OldRow =>
  JSON.parse(readFileSync(new URL(`${name}/v${version}.json`, folder), 'utf8'))
const versions = ({ version }: RecordKind<{ schemaVersion: number }>) =>
  Array.from({ length: version }, (_, index) => index + 1)

it('every kind of record that the domain describes is here', () => {
  const described = readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'record.ts')
    .flatMap((file) => {
      const code = readFileSync(new URL(file, domain), 'utf8')
      expect(code, `${file}: describe the record`).not.toMatch(/: RecordKind</)
      return [...code.matchAll(/describeRecord\(\{\s*name: '(\w+)'/g)].map(([, name]) => name)
    })
  expect(described.sort()).toEqual(kinds.map(({ name }) => name).sort())
})

it('a version is written in the description of its kind, and nowhere else', () => {
  const root = new URL('../../', import.meta.url)
  const typed = ['lib', 'components', 'entrypoints', 'tests'].flatMap((part) =>
    readdirSync(new URL(part, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/(?:record|stored-value)\.test\.ts$/.test(file))
      .filter((file) => /schemaVersion: (?!99\b)\d/.test(readFileSync(new URL(`${part}/${file}`, root), 'utf8')))
      .map((file) => `${part}/${file}: take the record's maker`),
  )
  expect(typed).toEqual([])
})

describe.each(kinds.map((kind) => [kind.name, kind] as const))('a row of %s', (name, kind) => {
  it('is there of every version so far, and of no other', () => {
    const files = readdirSync(new URL(`${name}/`, folder))
    expect(files.sort()).toEqual(versions(kind).map((version) => `v${version}.json`))
  })

  it.each(versions(kind))('of version %d is let in with all that was in it', (version) => {
    const { row, added = {}, gone = [] } = read(name, version)
    expect(row.schemaVersion).toBe(version)
    const kept = Object.entries(row).filter(([key]) => !gone.includes(key))
    const wanted = { ...Object.fromEntries(kept), ...added, schemaVersion: kind.version }
    expect(admit(kind, row)).toMatchObject({ ok: true, value: wanted })
  })

  it('of the newest version is let in as it is', () => {
    const { row } = read(name, kind.version)
    expect(admit(kind, row)).toEqual({ ok: true, value: row })
  })

  it('has gone through each migration', () => {
    const spies = Object.entries(kind.migrations).map(([from, migrate]) => [from, vi.fn(migrate)] as const)
    for (const version of versions(kind)) {
      admit({ ...kind, migrations: Object.fromEntries(spies) }, read(name, version).row)
    }
    expect(spies.map(([from]) => Number(from))).toEqual(versions(kind).slice(0, -1))
    for (const [from, spy] of spies) expect(spy, `${name}: no old row for migration ${from}`).toHaveBeenCalled()
  })
})
