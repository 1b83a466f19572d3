import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { debriefKind } from '../../lib/domain/debrief/debrief.ts'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import type { Database } from '../../lib/storage/database.ts'
import { createRecords, type Records } from '../../lib/storage/repository.ts'
import { UnreadableRecord } from '../../lib/storage/rows.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { keptEvent } from '../domain/calendar/make.ts'
import firstVersion from '../domain/old-rows/debrief/v1.json' with { type: 'json' }
import { interview } from '../pictures/samples.ts'
import { freshDatabase, keep } from './fresh-database.ts'

let database: Database
let records: Records
beforeEach(async () => {
  ;({ database, records } = await freshDatabase())
})

const debrief = { ...prefill(interview('a', 60_000), () => 'p'), people: [], updatedAt: 100 }

/** The row as it lies on the disk. */
const rowOf = (store: 'interviews' | 'debriefs', key: string) => database.use((db) => db.get(store, key))

async function plant(store: string, row: object): Promise<void> {
  await records.interviews.latest(1)
  const db = await openDB(DATABASE)
  await db.put(store, row)
  db.close()
}

describe('a change of a record', () => {
  it('begins with what is stored, and gives what is stored then', async () => {
    expect(await records.debriefs.change('a', (stored) => (stored === undefined ? debrief : null))).toEqual(debrief)
    const changed = await records.debriefs.change('a', (stored) => stored && { ...stored, company: 'Vantor' })
    expect(changed?.company).toBe('Vantor')
    expect(await records.debriefs.get('a')).toEqual(changed)
  })

  it('never loses another one that is made at the same time, over whatever connection', async () => {
    await keep(records.debriefs, debrief)
    const elsewhere = createRecords(database)
    const add = (to: Records, text: string) =>
      to.debriefs.change('a', (stored) => stored && { ...stored, surprises: [...stored.surprises, text] })
    await Promise.all(Array.from({ length: 40 }, (_, at) => add(at % 2 ? records : elsewhere, `${at}`)))
    expect((await records.debriefs.get('a'))?.surprises.map(Number).sort((a, b) => a - b)).toEqual([
      ...Array(40).keys(),
    ])
  })

  it('writes nothing when there is nothing to write', async () => {
    expect(await records.debriefs.change('a', () => null)).toBeUndefined()
    expect(await records.debriefs.get('a')).toBeUndefined()
    await keep(records.debriefs, debrief)
    expect(await records.debriefs.change('a', (stored) => stored)).toEqual(debrief)
    expect(await records.debriefs.change('a', () => undefined)).toEqual(debrief)
  })

  it('moves its time on, also where the clock was set back', async () => {
    await keep(records.debriefs, debrief)
    const at = async (updatedAt: number) =>
      (await records.debriefs.change('a', (stored) => stored && { ...stored, updatedAt }))?.updatedAt
    expect(await at(100)).toBe(101)
    expect(await at(7)).toBe(102)
    expect(await at(5_000)).toBe(5_000)
  })

  it('leaves a row alone that cannot be read, newer or broken', async () => {
    const newer = { ...debrief, schemaVersion: 99, mood: 'x' }
    await plant('debriefs', newer)
    await expect(records.debriefs.change('a', () => debrief)).rejects.toMatchObject({ reason: 'newer' })
    expect(await rowOf('debriefs', 'a')).toEqual(newer)
    const broken = { ...debrief, people: 'nobody' }
    await plant('debriefs', broken)
    await expect(records.debriefs.change('a', () => debrief)).rejects.toMatchObject({ reason: 'broken' })
    await expect(records.debriefs.get('a')).rejects.toThrow(UnreadableRecord)
    expect(await rowOf('debriefs', 'a')).toEqual(broken)
  })

  it('leaves an older row as it is when nothing changes, and lifts it when something does', async () => {
    const older = { ...firstVersion.row, interviewId: 'a' }
    await plant('debriefs', older)
    expect((await records.debriefs.change('a', (stored) => stored))?.schemaVersion).toBe(debriefKind.version)
    expect(await rowOf('debriefs', 'a')).toEqual(older)
    await records.debriefs.change('a', (stored) => stored && { ...stored, role: 'Engineer' })
    expect(await rowOf('debriefs', 'a')).toMatchObject({
      schemaVersion: debriefKind.version,
      role: 'Engineer',
      listed: null,
    })
  })

  it('writes nothing of what is no record, or belongs under another key', async () => {
    await expect(records.debriefs.change('a', () => ({ ...debrief, chance: 99 }))).rejects.toThrow('Not stored')
    await expect(records.debriefs.change('b', () => debrief)).rejects.toThrow('under the key b')
    expect(await records.debriefs.all()).toEqual([])
  })
})

describe('changes of several records together', () => {
  const both = ['interviews', 'debriefs'] as const

  it('are all there, or none of them', async () => {
    await records.together(both, async ({ interviews, debriefs }) => {
      await interviews.change('a', () => interview('a', 60_000))
      await debriefs.change('a', () => debrief)
    })
    expect(await records.debriefs.get('a')).toEqual(debrief)
    const half = records.together(both, async ({ interviews, debriefs }) => {
      await interviews.change('b', () => interview('b', 60_000))
      await debriefs.change('b', () => ({ ...debrief, interviewId: 'b', chance: 99 }))
    })
    await expect(half).rejects.toThrow('Not stored')
    expect(await records.interviews.get('b')).toBeUndefined()
  })

  it('take nothing back of what was there when one of them is refused', async () => {
    await keep(records.interviews, interview('a', 60_000))
    await plant('debriefs', { ...debrief, schemaVersion: 99 })
    const refused = records.together(both, async ({ interviews, debriefs }) => {
      await interviews.change('a', (stored) => stored && { ...stored, status: 'dismissed' })
      await debriefs.change('a', () => debrief)
    })
    await expect(refused).rejects.toThrow(UnreadableRecord)
    expect((await records.interviews.get('a'))?.status).toBe('waiting')
  })

  it('see what came before them in the same transaction, and nobody sees the half of it', async () => {
    const seen: unknown[] = []
    await Promise.all([
      records.together(both, async ({ interviews, debriefs }) => {
        await interviews.change('a', () => interview('a', 60_000))
        seen.push((await interviews.latest(1)).length, (await interviews.get('a'))?.id)
        await debriefs.change('a', () => debrief)
      }),
      records.interviews.latest(1).then((latest) => seen.push(latest.length)),
    ])
    expect(seen).toEqual([1, 'a', 1])
    expect(await records.debriefs.get('a')).toEqual(debrief)
  })
})

describe('the events of a source', () => {
  it('are changed from what is stored, and leave those of a newer version alone', async () => {
    const event = (uid: string) => keptEvent({ sourceId: 'feed', uid, start: 1 })
    await plant('calendarEvents', { ...event('new'), schemaVersion: 99 })
    await records.calendarEvents.changeSource('feed', () => [event('a'), event('new')])
    await records.calendarEvents.changeSource('feed', (stored) => [...stored, event('b')])
    expect((await records.calendarEvents.ofSource('feed')).map(({ id }) => id)).toEqual(['feed a', 'feed b'])
    expect(await database.use((db) => db.get('calendarEvents', 'feed new'))).toMatchObject({ schemaVersion: 99 })
  })
})
