import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { newLiveNote } from '../../lib/domain/interview/live-note.ts'
import { deleteEverything } from '../../lib/storage/backup.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { copyValues } from '../../lib/storage/small-values.ts'
import { keep } from './fresh-database.ts'
import { type BrowserRun, createArea, dropDatabase, interview, startBrowser, type TestArea } from './two-copies.ts'

let area: TestArea
let run: BrowserRun
beforeEach(async () => {
  await dropDatabase()
  area = createArea()
  run = startBrowser(area)
  await run.compare()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await run.end().catch(() => {})
})

const ids = async (count = 99) => (await run.records.interviews.latest(count)).map(({ id }) => id)

async function restart(): Promise<void> {
  await run.end()
  run = startBrowser(area)
}

/** Changes the database as a fault would, with the browser closed. */
async function damage(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> {
  await run.end()
  const db = await openDB(DATABASE)
  await work(db)
  db.close()
  run = startBrowser(area)
}

async function keepMany(count: number, from = 0): Promise<void> {
  for (let at = from; at < from + count; at++) await keep(run.records.interviews, interview(`i${at}`, at + 1))
}

describe('the second copy', () => {
  it('fills a database that comes back empty before anybody reads it, and says how much', async () => {
    await keepMany(5)
    const debrief = { ...prefill(interview('i0', 1), () => 'p'), company: 'Zoë & Søn ✓' }
    await keep(run.records.debriefs, debrief)
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    expect(await ids()).toEqual(['i4', 'i3', 'i2', 'i1', 'i0'])
    expect(await run.records.debriefs.get('i0')).toEqual(debrief)
    expect(run.restored).toEqual([{ records: 6, values: 0, copy: false }])
  })

  it('is not written over by an empty database, whoever writes first', async () => {
    await keepMany(3)
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    await keep(run.records.interviews, interview('new', 9))
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    expect(await ids()).toEqual(['new', 'i2', 'i1', 'i0'])
  })

  it('brings back single records that the database has lost', async () => {
    await keepMany(300)
    await restart()
    await run.compare()
    await damage(async (db) => {
      for (const id of ['i7', 'i299', 'i150']) await db.delete('interviews', id)
    })
    expect(await run.compare()).toEqual({ records: 3, values: 0, copy: false })
    expect(await ids(999)).toHaveLength(300)
    expect(await run.compare()).toEqual({ records: 0, values: 0, copy: false })
  })

  it.each([
    ['an older state', { status: 'live', updatedAt: 1 }],
    ['a time that cannot be', { startedAt: 1e300, updatedAt: 1e300 }],
    ['a wrong type', { seenNames: 7 }],
    ['no version', { schemaVersion: undefined }],
  ])('mends a record that the database has with %s', async (_what, change) => {
    await keep(run.records.interviews, interview('a', 5, { status: 'debriefed', updatedAt: 50 }))
    await damage(async (db) => db.put('interviews', { ...(await db.get('interviews', 'a')), ...change }))
    expect((await run.compare()).records).toBe(1)
    expect(await run.records.interviews.get('a')).toMatchObject({ status: 'debriefed', startedAt: 5, updatedAt: 50 })
  })

  it('leaves a record of a newer version as it is', async () => {
    await keep(run.records.interviews, interview('a', 5))
    const newer = { ...interview('a', 5), schemaVersion: 99, updatedAt: 60, mood: 'calm' }
    await damage((db) => db.put('interviews', newer))
    expect((await run.compare()).records).toBe(0)
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    await expect(run.records.interviews.get('a')).rejects.toThrow('version 99')
  })

  it('follows a database that went on without it', async () => {
    await keepMany(2)
    area.isFull = true
    await keep(run.records.interviews, interview('i1', 2, { status: 'debriefed', updatedAt: 70 }))
    expect(run.differed).toBeGreaterThan(0)
    area.isFull = false
    expect(await run.compare()).toEqual({ records: 0, values: 0, copy: false })
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    expect(await run.records.interviews.get('i1')).toMatchObject({ status: 'debriefed' })
  })

  it('does not bring back what was deleted', async () => {
    await keepMany(3)
    await run.records.liveNotes.change('n', () =>
      newLiveNote({ id: 'n', interviewId: 'i1', kind: 'signal', text: 'x', at: 1, minute: 0 }),
    )
    await restart()
    await run.compare()
    await run.records.forget('i1')
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    expect(await ids()).toEqual(['i2', 'i0'])
    expect(await run.records.liveNotes.ofInterview('i1')).toEqual([])
    await run.compare()
    await restart()
    expect(await ids()).toEqual(['i2', 'i0'])
  })

  it('goes when everything is deleted, and stays away', async () => {
    await keepMany(3)
    await run.compare()
    await deleteEverything(run.database)
    expect(await ids()).toEqual([])
    await restart()
    expect(await ids()).toEqual([])
    expect(await run.compare()).toEqual({ records: 0, values: 0, copy: false })
  })

  it('has a record under one key while it is typed, and many in one value afterwards', async () => {
    await keepMany(300)
    const keys = () => [...area.values.keys()].filter((key) => !['copy:state', 'copy:sealed'].includes(key))
    expect(keys()).toHaveLength(300)
    await run.compare()
    expect(keys()).toHaveLength(2)
    for (let at = 0; at < 9; at++)
      await run.records.interviews.change('i3', (row) => row && { ...row, updatedAt: 1_000 + at })
    expect(keys()).toHaveLength(3)
  })

  it('is written anew where it was damaged, which is told and loses nothing', async () => {
    await keepMany(300)
    await run.compare()
    await restart()
    for (const key of [...area.values.keys()].filter((one) => one.startsWith('copy:chunk:')).slice(1))
      area.values.set(key, JSON.stringify('damaged'))
    expect(await run.compare()).toEqual({ records: 0, values: 0, copy: true })
    area.values.clear()
    await restart()
    expect(await run.compare()).toEqual({ records: 0, values: 0, copy: true })
    await run.end()
    await dropDatabase()
    run = startBrowser(area)
    expect(await ids(999)).toHaveLength(300)
  })
})

describe('the small values', () => {
  const change = (key: string, value: unknown) =>
    run.database.use(async (db) => {
      if (value === undefined) await area.remove([key])
      else await area.set({ [key]: value })
      const { copy } = run.database
      if (copy) await copyValues(db, copy, { [key]: value })
    })
  const storedAs = async (key: string) => (await area.get([key]))[key]

  it('come back from the database when their area was lost', async () => {
    await change('settings', { me: 'Lena' })
    await change('calendarSources', [{ id: 'c' }])
    await keepMany(2)
    await restart()
    await run.compare()
    await restart()
    area.values.clear()
    expect(await run.compare()).toEqual({ records: 0, values: 2, copy: true })
    expect(await storedAs('settings')).toEqual({ me: 'Lena' })
    expect(await storedAs('calendarSources')).toEqual([{ id: 'c' }])
  })

  it('come back in their newest state when their area fell back to an older one', async () => {
    await change('settings', { me: 'Lena' })
    await run.compare()
    const older = new Map(area.values)
    await change('settings', { me: 'Lena Haldorsen' })
    await restart()
    area.values.clear()
    for (const [key, json] of older) area.values.set(key, json)
    expect((await run.compare()).values).toBe(1)
    expect(await storedAs('settings')).toEqual({ me: 'Lena Haldorsen' })
  })

  it('that were removed stay removed', async () => {
    await change('health', { a: 1 })
    await change('health', undefined)
    expect((await run.compare()).values).toBe(0)
    expect(await storedAs('health')).toBeUndefined()
  })
})

describe('a database that cannot be used', () => {
  const full = () => new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError')

  it('is stood in for by the copy: everything is read, and what is typed is kept and goes back later', async () => {
    await keepMany(3)
    await keep(
      run.records.debriefs,
      prefill(interview('i1', 2), () => 'p'),
    )
    await run.compare()
    await run.end()
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw full()
    })
    run = startBrowser(area)
    expect(await ids()).toEqual(['i2', 'i1', 'i0'])
    expect((await run.records.interviews.waiting()).map(({ id }) => id)).toEqual(['i2', 'i1', 'i0'])
    expect(run.health.now.problem).toBe('closed')
    await run.records.debriefs.change(
      'i1',
      (debrief) => debrief && { ...debrief, company: 'Brindlewick', updatedAt: 9 },
    )
    expect((await run.records.debriefs.get('i1'))?.company).toBe('Brindlewick')
    open.mockRestore()
    await vi.waitFor(async () => {
      expect((await run.records.debriefs.get('i1'))?.company).toBe('Brindlewick')
      expect(run.health.now.problem).toBeNull()
    }, 5_000)
    expect(run.restored).toEqual([{ records: 1, values: 0, copy: false }])
  })

  it('keeps what is typed while the disk is full, and puts it back', async () => {
    await keepMany(2)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full()
    })
    await run.records.interviews.change('i1', (row) => row && { ...row, status: 'debriefed', updatedAt: 90 })
    put.mockRestore()
    expect(await run.records.interviews.get('i1')).toMatchObject({ status: 'debriefed' })
  })

  it('and a copy that cannot be written either: nothing is said to be kept, and the text is in memory until it is', async () => {
    await keepMany(2)
    const memory = createArea()
    await run.end()
    run = startBrowser(area, memory)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full()
    })
    area.isFull = true
    const edit = () =>
      run.records.interviews.change('i1', (row) => row && { ...row, status: 'debriefed', updatedAt: 90 })
    await expect(edit()).rejects.toThrow('NO_SPACE')
    expect(run.health.now.problem).toBe('unsaved')
    put.mockRestore()
    area.isFull = false
    // The page is closed; another opens in the same run of the browser.
    await run.end().catch(() => {})
    run = startBrowser(area, memory)
    expect(await run.records.interviews.get('i1')).toMatchObject({ status: 'debriefed' })
    expect(memory.values.size).toBe(0)
  })

  it('that a newer version has changed is told as that', async () => {
    await run.end()
    const newer = await openDB(DATABASE, 99)
    newer.close()
    run = startBrowser(area)
    expect(await ids()).toEqual([])
    expect(run.health.now.problem).toBe('newer')
  })

  it('says of a record that is not in the copy that it could not be read, not that it is not there', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw full()
    })
    await expect(run.records.interviews.get('i1')).rejects.toThrow('NO_SPACE')
  })
})
