import { describe, expect, it } from 'vitest'
import { isShrunk, nextBackupAt, noBackupPlan } from '../../../lib/domain/backup/backup-plan.ts'
import { backupFile, backupName, newestBackup, surplus } from '../../../lib/domain/backup/generations.ts'
import { DAY, HOUR } from '../../../lib/domain/time/units.ts'

const now = new Date(2026, 10, 30, 21, 0, 0).getTime()
const json = (at: number) => `${backupName(at)}.json`

describe('a name', () => {
  it('says when the backup was made, and is read back', () => {
    expect(json(new Date(2026, 0, 5, 9, 3, 7).getTime())).toBe('afterword-2026-01-05-090307.json')
    expect(backupFile(json(now))).toEqual({ name: 'afterword-2026-11-30-210000.json', at: now, isPage: false })
    expect(backupFile(`${backupName(now)}.html`)?.isPage).toBe(true)
  })

  it.each([
    'notes.json',
    'afterword-2026-11-30.json',
    'my afterword-2026-11-30-210000.json',
    'afterword-2026-11-30-210000.json.crswap',
  ])('that is not ours is left alone: %s', (name) => {
    expect(backupFile(name)).toBeNull()
    expect(surplus([name, json(now), json(now - 1_000)], now)).not.toContain(name)
  })
})

describe('generations', () => {
  it('keep every backup of the last day', () => {
    const names = Array.from({ length: 20 }, (_, hour) => json(now - hour * HOUR))
    expect(surplus(names, now)).toEqual([])
  })

  it('keep the last of each day for a month, and then the last of each month', () => {
    const hourly = Array.from({ length: 24 * 100 }, (_, hour) => json(now - hour * HOUR))
    const gone = new Set(surplus(hourly, now))
    const kept = hourly.filter((name) => !gone.has(name)).map((name) => name.slice(10, 26))
    // 24 of the last day, 29 or 30 days before it, and what is left of three months.
    expect(kept.slice(0, 24)).toEqual(hourly.slice(0, 24).map((name) => name.slice(10, 26)))
    expect(kept.slice(25, 28)).toEqual(['2026-11-28-23000', '2026-11-27-23000', '2026-11-26-23000'])
    expect(kept.slice(-2)).toEqual(['2026-09-30-23000', '2026-08-31-23000'])
    expect(kept.length).toBeLessThan(24 + 31 + 4)
  })

  it('take the page of a backup along, and never the newest backup', () => {
    const old = now - 400 * DAY
    const names = [json(old), `${backupName(old)}.html`, json(old - HOUR), `${backupName(old - HOUR)}.html`]
    expect(surplus(names, now)).toEqual(names.slice(2))
    expect(surplus(names.slice(0, 2), now)).toEqual([])
    expect(newestBackup([`${backupName(now)}.html`, ...names])?.name).toBe(json(old))
  })
})

describe('the next backup', () => {
  const plan = { ...noBackupPlan(), where: 'folder' as const }
  const last = { at: now, name: 'x', records: 4, hash: '' }

  it('is due at once, then at the rhythm', () => {
    expect(nextBackupAt(plan)).toBe(0)
    expect(nextBackupAt({ ...plan, last, triedAt: now })).toBe(now + 24 * HOUR)
    expect(nextBackupAt({ ...plan, last, triedAt: now, everyHours: 1 })).toBe(now + HOUR)
  })

  it('is tried again soon after one that failed', () => {
    expect(nextBackupAt({ ...plan, last, triedAt: now + 24 * HOUR, problem: 'unwritten' })).toBe(
      now + 24 * HOUR + 300_000,
    )
  })

  it('waits while it is off, and after a restore until all is well', () => {
    expect(nextBackupAt(noBackupPlan())).toBeNull()
    expect(nextBackupAt({ ...plan, waits: true })).toBeNull()
  })

  it('with half of the records gone takes no older one away', () => {
    expect(isShrunk(49, 100)).toBe(true)
    expect(isShrunk(50, 100)).toBe(false)
    expect(isShrunk(0, 0)).toBe(false)
  })
})
