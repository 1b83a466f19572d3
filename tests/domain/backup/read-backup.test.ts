import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupStores, noRows } from '../../../lib/domain/backup/backup-stores.ts'
import { backupBody, sealed, unsealed } from '../../../lib/domain/backup/backup-text.ts'
import { planRestore } from '../../../lib/domain/backup/plan-restore.ts'
import { type BackupContents, readBackup } from '../../../lib/domain/backup/read-backup.ts'
import { newInterview } from '../../../lib/domain/interview/interview.ts'

// Backups as each version of the format wrote them, for ever: a file is never changed when the code does.
const old = (version: number) => readFileSync(new URL(`old-backups/v${version}.txt`, import.meta.url), 'utf8')

function contents(text: string): BackupContents {
  const reading = readBackup(text)
  if (!reading.ok) throw new Error(reading.reason)
  return reading.contents
}

const interview = (id: string) =>
  newInterview({ id, source: 'call', platform: 'zoom', room: null, startedAt: 5, status: 'waiting', updatedAt: 9 })
const threeInterviews = sealed(
  backupBody({ ...noRows(), interviews: ['a', 'b', 'c'].map(interview) }, {}, 1_000),
  '0'.repeat(64),
)
const idsIn = (text: string) => contents(text).rows.interviews.map((row) => (row as { id: string }).id)

describe.each([1, 2])('a backup of version %d', (version) => {
  it('is read with a record of every kind, each of which passes the door', () => {
    const read = contents(old(version))
    expect(read).toMatchObject({ at: Date.UTC(2026, 5, 11, 21, 4, 5, 678), isWhole: true, torn: 0, foreign: 0 })
    const { counts, byStore } = planRestore(read, noRows())
    expect(counts).toEqual({ new: 7, changed: 0, older: 0, same: 0, damaged: 0, newer: 0 })
    expect(Object.values(byStore)).toEqual(backupStores.map(() => 1))
  })

  it('has the settings and what the user said of companies', () => {
    const { beside } = contents(old(version))
    expect(beside.settings).toMatchObject({ me: { name: 'Lena Haldorsen' } })
    expect(beside.companyDecisions).toMatchObject({ decisions: [{ says: 'same' }, { says: 'different' }] })
  })

  it('that was cut anywhere gives each record that is whole before the cut', () => {
    const text = old(version)
    for (let cut = 1; cut < text.length; cut += 97) {
      const reading = readBackup(text.slice(0, cut))
      const whole = reading.ok ? planRestore(reading.contents, noRows()).counts : null
      const records = text.slice(0, cut).split('"stores": {')[1] ?? ''
      const ended = records.match(/^ {6}(?:\{.*)?\},?\n/gm) ?? []
      expect(whole?.new ?? 0, `cut at ${cut}`).toBeGreaterThanOrEqual(ended.length)
    }
  })

  it('that lost any one line loses one record at most', () => {
    const lines = old(version).split('\n')
    for (let gone = 0; gone < lines.length; gone++) {
      const reading = readBackup(lines.filter((_, at) => at !== gone).join('\n'))
      expect(reading.ok, `line ${gone + 1}`).toBe(true)
      if (reading.ok) expect(planRestore(reading.contents, noRows()).counts.new, `line ${gone + 1}`).toBeGreaterThan(5)
    }
  })
})

describe('a damaged backup', () => {
  it('gives the records around the broken one, and counts it', () => {
    const text = threeInterviews.replace('"id":"b"', '"id":"b')
    expect(idsIn(text)).toEqual(['a', 'c'])
    expect(contents(text)).toMatchObject({ isWhole: false, torn: 1 })
  })

  it('gives its records where the name of their store is gone', () => {
    expect(idsIn(threeInterviews.replace('"interviews": [', '"inte'))).toEqual(['a', 'b', 'c'])
  })

  it('says that nothing in it can be read', () => {
    expect(readBackup('{\n  "format": "afterword-backup",\n  "formatV')).toEqual({ ok: false, reason: 'unreadable' })
  })

  it('keeps a record that names prototypes from reaching them', () => {
    const text = threeInterviews.replace('{"schemaVersion"', '{"__proto__":{"polluted":1},"schemaVersion"')
    planRestore(contents(text), noRows())
    planRestore(
      contents(`${text.replace('"stores": {', '"stores": {\n    "__proto__": [\n      {"polluted":1}')}x`),
      noRows(),
    )
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('what is no backup of ours', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{}', 'other'],
    ['[1, 2]', 'other'],
    ['BEGIN:VCALENDAR', 'other'],
    ['{"format":"something-else","formatVersion":1}', 'other'],
    ['{"stores":{"dreams":[{}]}}', 'other'],
    ['{"format":"afterword-backup"}', 'unreadable'],
    ['{"format":"afterword-backup","formatVersion":3,"stores":{"interviews":[{}]}}', 'newer'],
    ['{\n  "format": "afterword-backup",\n  "formatVersion": 3,\n  "stores": {\n    "inter', 'newer'],
  ])('is refused: %j', (text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, reason })
  })
})

it('a part of a backup is read as what it is', () => {
  const part = { format: 'afterword-backup', formatVersion: 1, stores: { interviews: [interview('a')], dreams: [{}] } }
  expect(contents(JSON.stringify(part))).toMatchObject({ at: null, foreign: 1, isWhole: true })
  expect(idsIn(JSON.stringify(part))).toEqual(['a'])
})

it('a text is taken apart from its hash as it was put together', () => {
  const body = backupBody(noRows(), {}, 0)
  expect(unsealed(sealed(body, 'a'.repeat(64)))).toEqual({ body, hash: 'a'.repeat(64) })
  expect(unsealed(old(1))).toBeNull()
  expect(unsealed(body)).toBeNull()
  expect(JSON.parse(sealed(body, 'a'.repeat(64)))).toMatchObject({ format: 'afterword-backup', formatVersion: 2 })
})
