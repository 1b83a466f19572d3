import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { admit, type RecordKind } from '../../lib/domain/record.ts'
import { defaultSettings, settingsKind } from '../../lib/domain/settings.ts'

interface Thing {
  schemaVersion: 3
  id: string
  tags: string[]
}
const kind: RecordKind<Thing> = {
  name: 'thing',
  version: 3,
  schema: z.object({ schemaVersion: z.literal(3), id: z.string(), tags: z.array(z.string()) }),
  migrations: {
    1: ({ tag, ...row }) => ({ ...row, tags: tag }),
    2: ({ tags, ...row }) => ({ ...row, tags: [tags] }),
  },
}

describe('the door', () => {
  it('lifts an old row step by step', () => {
    expect(admit(kind, { schemaVersion: 1, id: 'x', tag: 'a' })).toEqual({
      ok: true,
      value: { schemaVersion: 3, id: 'x', tags: ['a'] },
    })
  })
  it('refuses what a newer version wrote, and says so', () => {
    expect(admit(kind, { schemaVersion: 4, id: 'x' })).toMatchObject({ ok: false, reason: 'newer' })
  })
  it('takes over no name that the schema does not know, prototypes among them', () => {
    const row = JSON.parse(
      '{"schemaVersion":3,"id":"x","tags":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    )
    const admission = admit(kind, row)
    expect(admission).toEqual({ ok: true, value: { schemaVersion: 3, id: 'x', tags: [] } })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect((admission as { value: { polluted?: number } }).value.polluted).toBeUndefined()
  })
  it.each([1e300, -1e300, 8.64e15, 253_402_300_800_000])('refuses a number that no date can show: %d', (at) => {
    const timed: RecordKind<{ schemaVersion: 1; moments: { at: number }[] }> = {
      name: 'timed',
      version: 1,
      schema: z.object({ schemaVersion: z.literal(1), moments: z.array(z.object({ at: z.number() })) }),
      migrations: {},
    }
    expect(admit(timed, { schemaVersion: 1, moments: [{ at: 0 }, { at }] })).toMatchObject({ reason: 'broken' })
    expect(admit(timed, { schemaVersion: 1, moments: [{ at: -62_135_596_800_000 }] })).toMatchObject({ ok: true })
  })
  it.each([
    [null],
    [7],
    [[]],
    [{}],
    [{ schemaVersion: 0 }],
    [{ schemaVersion: 1.5 }],
    [{ schemaVersion: 3, id: 7, tags: [] }],
  ])('refuses %j', (row) => {
    expect(admit(kind, row)).toMatchObject({ ok: false, reason: 'broken' })
  })
  it('does not touch what it was given', () => {
    const row = Object.freeze({ schemaVersion: 1, id: 'x', tag: 'a' })
    admit(kind, row)
    expect(row).toEqual({ schemaVersion: 1, id: 'x', tag: 'a' })
  })
  it('lets no prototype in', () => {
    const row = JSON.parse('{"schemaVersion":3,"id":"x","tags":[],"__proto__":{"admin":true}}')
    const admission = admit(kind, row)
    expect(admission.ok && 'admin' in admission.value).toBe(false)
  })
  it('the default settings are a record', () => {
    expect(admit(settingsKind, defaultSettings())).toEqual({ ok: true, value: defaultSettings() })
  })
})
