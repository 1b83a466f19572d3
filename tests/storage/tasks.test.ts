import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { newTask } from '../../lib/domain/follow-up/change-task.ts'
import type { TaskRecord } from '../../lib/domain/follow-up/task.ts'
import { deleteEverything, exportEverything } from '../../lib/storage/backup.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { UnreadableRecord } from '../../lib/storage/rows.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { interview } from '../pictures/samples.ts'
import { freshDatabase, keep } from './fresh-database.ts'

let database: Database
let records: Records
beforeEach(async () => {
  ;({ database, records } = await freshDatabase())
})

const own = newTask('own', { text: 'Renew the portfolio', due: '2026-06-10', company: '' }, 1)
const ofInterview: TaskRecord = { ...own, id: 'a:promise:p', interviewId: 'a', kind: 'promise', text: null, doneAt: 2 }

/** The database as the version before tasks left it. */
async function openThird() {
  return openDB(DATABASE, 3, {
    upgrade(db) {
      const interviews = db.createObjectStore('interviews', { keyPath: 'id' })
      interviews.createIndex('status', 'status')
      interviews.createIndex('startedAt', 'startedAt')
      db.createObjectStore('debriefs', { keyPath: 'interviewId' })
      db.createObjectStore('liveNotes', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
      db.createObjectStore('thankYouDrafts', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
      const events = db.createObjectStore('calendarEvents', { keyPath: 'id' })
      events.createIndex('start', 'start')
      events.createIndex('sourceId', 'sourceId')
      db.createObjectStore('preparations', { keyPath: 'id' })
    },
  })
}

describe('tasks', () => {
  it('have a place after an update, and what was there before is still there', async () => {
    const before = await openThird()
    await before.put('interviews', interview('a', 60_000))
    before.close()
    await keep(records.tasks, own)
    expect(await records.tasks.all()).toEqual([own])
    expect(await records.interviews.get('a')).toEqual(interview('a', 60_000))
  })

  it('of an interview are forgotten with it, the others stay', async () => {
    await keep(records.interviews, interview('a', 60_000))
    await keep(records.tasks, own)
    await keep(records.tasks, ofInterview)
    expect(await records.tasks.ofInterview('a')).toEqual([ofInterview])
    await records.forget('a')
    expect(await records.tasks.all()).toEqual([own])
  })

  it('are in the copy of everything, and gone when everything is deleted', async () => {
    await keep(records.tasks, own)
    expect(JSON.parse((await exportEverything(database, {}, 0)) ?? '{}').stores.tasks).toEqual([own])
    await deleteEverything(database)
    expect(await records.tasks.all()).toEqual([])
  })

  it('of a newer version are left as they are', async () => {
    await records.tasks.all()
    const db = await openDB(DATABASE)
    await db.put('tasks', { ...own, schemaVersion: 99, colour: 'red' })
    db.close()
    await expect(keep(records.tasks, own)).rejects.toThrow(UnreadableRecord)
    expect(await records.tasks.all()).toEqual([])
  })

  it('that are no tasks are not written', async () => {
    await expect(keep(records.tasks, { ...own, due: 'soon' })).rejects.toThrow('Not stored')
  })
})
