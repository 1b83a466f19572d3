import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { keptEvent } from '../domain/calendar/make.ts'
import { freshDatabase, keep } from './fresh-database.ts'

let database: Database
let records: Records
beforeEach(async () => {
  ;({ database, records } = await freshDatabase())
})

const kept = (sourceId: string, uid: string, start: number): KeptEvent => keptEvent({ sourceId, uid, start })
const ids = (events: KeptEvent[]) => events.map(({ id }) => id)

describe('calendar events', () => {
  it('are found by their start, the earliest first, the end of the window exclusive', async () => {
    for (const [uid, start] of [
      ['c', 30],
      ['a', 10],
      ['b', 20],
    ] as const)
      await keep(records.calendarEvents, kept('feed', uid, start))
    expect(ids(await records.calendarEvents.between(10, 30))).toEqual(['feed a', 'feed b'])
  })

  it('of one source are replaced without touching those of another', async () => {
    await keep(records.calendarEvents, kept('file', 'a', 1))
    await records.calendarEvents.changeSource('feed', () => [kept('feed', 'a', 1), kept('feed', 'b', 2)])
    await records.calendarEvents.changeSource('feed', () => [kept('feed', 'c', 3)])
    expect(ids(await records.calendarEvents.ofSource('feed'))).toEqual(['feed c'])
    expect(ids(await records.calendarEvents.between(0, 10))).toEqual(['file a', 'feed c'])
  })

  it('of a source stay as they were when one of the new ones is refused', async () => {
    await records.calendarEvents.changeSource('feed', () => [kept('feed', 'a', 1)])
    const broken = { ...kept('feed', 'b', 2), event: { ...kept('feed', 'b', 2).event, uid: '' } }
    await expect(records.calendarEvents.changeSource('feed', () => [broken])).rejects.toThrow('uid')
    expect(ids(await records.calendarEvents.ofSource('feed'))).toEqual(['feed a'])
  })

  it('have their store after an upgrade from the first version, which keeps what was there', async () => {
    await deleteDB(DATABASE)
    const first = await openDB(DATABASE, 1, {
      upgrade(db) {
        const interviews = db.createObjectStore('interviews', { keyPath: 'id' })
        interviews.createIndex('status', 'status')
        interviews.createIndex('startedAt', 'startedAt')
        db.createObjectStore('debriefs', { keyPath: 'interviewId' })
        db.createObjectStore('liveNotes', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
        db.createObjectStore('thankYouDrafts', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
      },
    })
    await first.put('debriefs', { interviewId: 'kept' })
    first.close()
    await keep(records.calendarEvents, kept('feed', 'a', 1))
    expect(await database.use((db) => db.count('debriefs'))).toBe(1)
  })
})
