import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { type Interview, newInterview } from '../../lib/domain/interview/interview.ts'
import { newLiveNote } from '../../lib/domain/interview/live-note.ts'
import { deleteEverything, exportEverything } from '../../lib/storage/backup.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { UnreadableRecord } from '../../lib/storage/rows.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { freshDatabase, keep } from './fresh-database.ts'

let database: Database
let records: Records
beforeEach(async () => {
  ;({ database, records } = await freshDatabase())
})

const interview = (id: string, startedAt: number, status: Interview['status'] = 'waiting'): Interview =>
  newInterview({
    id,
    source: 'call',
    platform: 'google-meet',
    room: 'abc-defg-hij',
    startedAt,
    endedAt: startedAt + 60_000,
    endReason: 'left',
    seenNames: ['Maya Lindqvar'],
    status,
    updatedAt: startedAt,
  })

/** Writes a row as another version, or a fault, would have left it. */
async function plant(store: string, row: object): Promise<void> {
  await records.interviews.latest(1)
  const db = await openDB(DATABASE)
  await db.put(store, row)
  db.close()
}

describe('the records', () => {
  it('come back as they were written', async () => {
    const debrief = { ...prefill(interview('a', 1), () => 'p'), company: 'Zoë & Søn ✓' }
    await keep(records.debriefs, debrief)
    expect(await records.debriefs.get('a')).toEqual(debrief)
    expect(await records.debriefs.get('b')).toBeUndefined()
  })

  it('with times that cannot be take no place of the others', async () => {
    await keep(records.interviews, interview('good', 5))
    for (let number = 0; number < 30; number++)
      await plant('interviews', { ...interview(`bad-${number}`, 5), startedAt: 1e300 })
    expect((await records.interviews.latest(20)).map(({ id }) => id)).toEqual(['good'])
    expect((await records.interviews.waiting()).map(({ id }) => id)).toEqual(['good'])
  })

  it('list what waits and what was, the latest first', async () => {
    for (const row of [interview('a', 1), interview('b', 3, 'debriefed'), interview('c', 2)])
      await keep(records.interviews, row)
    expect((await records.interviews.waiting()).map(({ id }) => id)).toEqual(['c', 'a'])
    expect((await records.interviews.latest(2)).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('of a newer version are refused and not written over', async () => {
    const row = { ...interview('a', 1), schemaVersion: 99, mood: 'x' }
    await plant('interviews', row)
    await expect(records.interviews.get('a')).rejects.toThrow(UnreadableRecord)
    await expect(keep(records.interviews, interview('a', 1))).rejects.toThrow(UnreadableRecord)
    expect(JSON.parse((await exportEverything(database, {}, 0)) ?? '{}').stores.interviews).toEqual([row])
  })

  it('that are broken do not hide the others', async () => {
    await keep(records.interviews, interview('a', 1))
    await plant('interviews', { ...interview('broken', 5), seenNames: 7 })
    expect((await records.interviews.waiting()).map(({ id }) => id)).toEqual(['a'])
  })

  it('that are no records are not written', async () => {
    await expect(keep(records.interviews, { ...interview('a', 1), status: 'odd' as 'waiting' })).rejects.toThrow(
      'Not stored',
    )
  })

  it('of one interview go together', async () => {
    await keep(records.interviews, interview('a', 1))
    await keep(
      records.debriefs,
      prefill(interview('a', 1), () => 'p'),
    )
    await keep(
      records.liveNotes,
      newLiveNote({ id: 'n', interviewId: 'a', kind: 'signal', text: 'x', at: 1, minute: 0 }),
    )
    await records.forget('a')
    expect(await records.debriefs.get('a')).toBeUndefined()
    expect(await records.liveNotes.ofInterview('a')).toEqual([])
  })

  it('all go when everything is deleted', async () => {
    await keep(records.interviews, interview('a', 1))
    await deleteEverything(database)
    expect(await records.interviews.latest(9)).toEqual([])
  })

  it('are written on a new connection when the old one has died', async () => {
    await keep(records.interviews, interview('a', 1))
    await database.use(async (db) => db.close())
    await keep(records.interviews, interview('b', 2))
    expect(await records.interviews.latest(9)).toHaveLength(2)
  })
})
