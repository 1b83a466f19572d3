import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { newLiveNote } from '../../lib/domain/interview/live-note.ts'
import { newDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { readAllRows } from '../../lib/storage/all-rows.ts'
import type { Database } from '../../lib/storage/database.ts'
import { deleteInterview } from '../../lib/storage/delete-interview.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { debrief } from '../domain/thank-you/make.ts'
import { interview } from '../pictures/samples.ts'
import { freshDatabase, keep } from './fresh-database.ts'

let database: Database
let records: Records
beforeEach(async () => {
  ;({ database, records } = await freshDatabase())
  for (const id of ['gone', 'stays']) {
    await keep(records.interviews, interview(id, 60_000))
    await keep(records.debriefs, debrief({ interviewId: id }))
    await keep(
      records.liveNotes,
      newLiveNote({ id: `note-${id}`, interviewId: id, kind: 'signal', text: 'x', at: 1, minute: 0 }),
    )
    await keep(
      records.thankYouDrafts,
      newDraft({ interviewId: id, noteId: 'maya', language: 'en', register: 'neutral' }),
    )
  }
})

it('one interview goes with all that was written about it, and nothing of another', async () => {
  await deleteInterview(database, records, 'gone')
  expect(Object.values(await readAllRows(database)).flat()).toHaveLength(4)
  expect(await records.interviews.get('gone')).toBeUndefined()
  expect(await records.debriefs.get('stays')).toBeDefined()
})

it('it comes back as it was, what only a newer version can read too', async () => {
  const db = await openDB(DATABASE)
  await db.put('tasks', { id: 't', interviewId: 'gone', schemaVersion: 99, colour: 'red' })
  db.close()
  const before = await readAllRows(database)
  const undo = await deleteInterview(database, records, 'gone')
  expect((await readAllRows(database)).tasks).toEqual([])
  await undo()
  expect(await readAllRows(database)).toEqual(before)
})
