import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { noRows } from '../../lib/domain/backup/backup-stores.ts'
import { planRestore } from '../../lib/domain/backup/plan-restore.ts'
import { readBackup } from '../../lib/domain/backup/read-backup.ts'
import { newLiveNote } from '../../lib/domain/interview/live-note.ts'
import { newPreparation } from '../../lib/domain/preparation/preparation.ts'
import { newDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { readAllRows } from '../../lib/storage/all-rows.ts'
import { deleteEverything, exportEverything, isAsWritten } from '../../lib/storage/backup.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { restore } from '../../lib/storage/restore.ts'
import { DATABASE, type StoreName, storeNames } from '../../lib/storage/schema.ts'
import { debrief, person, question } from '../domain/thank-you/make.ts'
import { interview } from '../pictures/samples.ts'
import { freshDatabase, keep } from './fresh-database.ts'

let database: Database
let records: Records
beforeEach(async () => {
  ;({ database, records } = await freshDatabase())
})

const at = Date.UTC(2026, 10, 30, 20)
const exported = async () => (await exportEverything(database, {}, at)) ?? ''

async function bringBack(text: string) {
  const reading = readBackup(text)
  if (!reading.ok) throw new Error(reading.reason)
  const plan = planRestore(reading.contents, await readAllRows(database))
  return { plan, restored: await restore(records, plan.records) }
}

/** Puts rows onto the disk as they are. */
async function plant(rows: Partial<Record<StoreName, readonly object[]>>): Promise<void> {
  await records.interviews.latest(1)
  const db = await openDB(DATABASE)
  const tx = db.transaction([...storeNames], 'readwrite')
  for (const store of storeNames) for (const row of rows[store] ?? []) void tx.objectStore(store).put(row)
  await tx.done
  db.close()
}

const quotes = 'Zoë & Søn ✓ "quoted" \\ \u2028 \ud83d\ude00 </script>\n\t\u0000'
const many = (count: number) => Array.from({ length: count }, (_, index) => index)
const debriefs = many(2_500).map((index) =>
  debrief({
    interviewId: `i-${index}`,
    company: `${quotes} ${index}`,
    people: [person(`Maya ${index}`, { words: quotes })],
    questions: [question('maya', `${quotes} ${index}`)],
    updatedAt: at + index,
  }),
)

describe('10,000 records', () => {
  it('are the same file again after they were saved, deleted and brought back', async () => {
    await plant({
      interviews: many(2_500).map((index) => interview(`i-${index}`, at + index)),
      debriefs,
      liveNotes: many(2_500).map((index) =>
        newLiveNote({ id: `n-${index}`, interviewId: `i-${index}`, kind: 'signal', text: quotes, at, minute: index }),
      ),
      thankYouDrafts: many(2_400).map((index) =>
        newDraft({
          interviewId: `i-${index}`,
          noteId: 'maya',
          language: 'en',
          register: 'neutral',
          edited: { subject: quotes, body: `${quotes} ${index}` },
          updatedAt: at,
        }),
      ),
      preparations: many(100).map((index) => newPreparation(`p-${index}`, at)),
    })
    const before = await exported()
    await deleteEverything(database)
    const { plan } = await bringBack(before)
    expect(plan.counts).toEqual({ new: 10_000, changed: 0, older: 0, same: 0, damaged: 0, newer: 0 })
    expect((await exported()) === before).toBe(true)
    expect(await isAsWritten(before)).toBe(true)
  }, 60_000)
})

describe('bringing back', () => {
  it('the same file again changes nothing', async () => {
    await keep(records.interviews, interview('a', at))
    await keep(records.debriefs, debrief({ interviewId: 'a' }))
    const file = await exported()
    const { restored } = await bringBack(file)
    expect(restored.count).toBe(0)
    expect(await exported()).toBe(file)
  })

  it('writes over nothing that was edited after the look at it', async () => {
    await keep(records.debriefs, debrief({ interviewId: 'a', role: 'From the backup', updatedAt: 50 }))
    const file = await exported()
    await deleteEverything(database)
    await keep(records.debriefs, debrief({ interviewId: 'a', role: 'Old', updatedAt: 10 }))
    const reading = readBackup(file)
    if (!reading.ok) throw new Error(reading.reason)
    const plan = planRestore(reading.contents, await readAllRows(database))
    await records.debriefs.change('a', (stored) => stored && { ...stored, role: 'Typed meanwhile', updatedAt: 90 })
    expect((await restore(records, plan.records)).count).toBe(0)
    expect((await records.debriefs.get('a'))?.role).toBe('Typed meanwhile')
  })

  it('is undone, all but what was edited since', async () => {
    await keep(records.interviews, interview('new', at))
    await keep(records.debriefs, debrief({ interviewId: 'changed', role: 'Later', updatedAt: 50 }))
    await keep(records.debriefs, debrief({ interviewId: 'edited', role: 'Later', updatedAt: 50 }))
    const file = await exported()
    await deleteEverything(database)
    await keep(records.debriefs, debrief({ interviewId: 'changed', role: 'Before', updatedAt: 10 }))
    const { restored } = await bringBack(file)
    expect(restored.count).toBe(3)
    await records.debriefs.change('edited', (stored) => stored && { ...stored, role: 'Typed since' })
    await restored.undo()
    expect(await records.interviews.get('new')).toBeUndefined()
    expect((await records.debriefs.get('changed'))?.role).toBe('Before')
    expect((await records.debriefs.get('edited'))?.role).toBe('Typed since')
  })

  it('mends a record that cannot be read, and leaves one of a newer version alone', async () => {
    await keep(records.interviews, interview('broken', at))
    await keep(records.interviews, interview('newer', at))
    const file = await exported()
    await plant({
      interviews: [
        { ...interview('broken', at), seenNames: 7 },
        { ...interview('newer', at), schemaVersion: 99, colour: 'red' },
      ],
    })
    expect((await bringBack(file)).restored.count).toBe(1)
    expect((await records.interviews.get('broken'))?.seenNames).toEqual(['Maya Lindqvar', 'Tobias Ashgrove'])
    expect((await readAllRows(database)).interviews).toContainEqual(expect.objectContaining({ colour: 'red' }))
  })

  it('is all or nothing', async () => {
    const good = { store: 'debriefs', key: 'a', record: debrief({ interviewId: 'a' }) } as const
    const wrong = { store: 'debriefs', key: 'b', record: debrief({ interviewId: 'other' }) } as const
    await expect(restore(records, [good, wrong] as never)).rejects.toThrow('under the key')
    expect(await records.debriefs.get('a')).toBeUndefined()
  })
})

describe('a file', () => {
  it('is not written of nothing', async () => {
    expect(await exportEverything(database, { settings: {} }, at)).toBeNull()
  })

  it('has records of each store on the disk', () => {
    expect(Object.keys(noRows()).sort()).toEqual([...storeNames].sort())
  })

  it('of which a letter was changed is not as it was written', async () => {
    await keep(records.debriefs, debrief({ company: 'Brindlewick' }))
    const file = await exported()
    expect(await isAsWritten(file.replace('Brindlewick', 'Brandlewick'))).toBe(false)
    expect(await isAsWritten('{"format":"afterword-backup","formatVersion":1}')).toBeNull()
  })
})
