import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import browser from 'webextension-polyfill'
import { readAll, readLatest } from '../../entrypoints/dashboard/read-interviews.ts'
import { readTasks } from '../../entrypoints/shared/tasks/read-tasks.ts'
import { readHome } from '../../entrypoints/sidepanel/home-items.ts'
import { debriefKind } from '../../lib/domain/debrief/debrief.ts'
import { prefill } from '../../lib/domain/debrief/prefill.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { keep } from './fresh-database.ts'
import { type BrowserRun, createArea, dropDatabase, interview, startBrowser } from './two-copies.ts'

Object.assign(browser.i18n, { getMessage: () => 'en', getUILanguage: () => 'en' })

let run: BrowserRun
const now = Date.now()
const debrief = (id: string) => ({
  ...prefill(interview(id, now - 1_000), () => 'p'),
  company: `Company ${id}`,
  promisesByMe: [{ id: 'p1', text: 'Send the board', due: '' }],
})

beforeEach(async () => {
  await run?.end()
  await dropDatabase()
  run = startBrowser(createArea())
  for (const [at, id] of ['a', 'b', 'c'].entries()) {
    await keep(run.records.interviews, interview(id, now - 1_000 - at, { status: at === 0 ? 'waiting' : 'debriefed' }))
    await keep(run.records.debriefs, debrief(id))
  }
})

/** Puts a row there as a fault would have left it. */
async function plant(store: string, row: object): Promise<void> {
  const db = await openDB(DATABASE)
  await db.put(store, row)
  db.close()
}

/** The first version of each kind. */
const first = { schemaVersion: Math.min(...Object.keys(debriefKind.migrations).map(Number)) }
const faults: [string, object, 'broken' | 'newer'][] = [
  ['a time that cannot be', { startedAt: 1e300 }, 'broken'],
  ['an impossible end', { endedAt: -1e300 }, 'broken'],
  ['a wrong type', { people: 'everybody', seenNames: 7 }, 'broken'],
  ['an entry that is none', { questions: [null], seenNames: [null] }, 'broken'],
  ['a version of no use', { schemaVersion: '4' }, 'broken'],
  ['an old version and none of its fields', { ...first, people: undefined, review: 3, source: 3 }, 'broken'],
  ['a newer version', { schemaVersion: 99, mood: 'calm' }, 'newer'],
]

for (const [what, change, reason] of faults) {
  it(`an interview with ${what} hides no other, and is counted as ${reason}`, async () => {
    await plant('interviews', { ...interview('bad', now - 500), ...change })
    expect((await readHome(run.records, now)).latest.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect((await readLatest(run.records, 50)).map(({ interviewId }) => interviewId)).toEqual(['a', 'b', 'c'])
    expect((await readAll(run.records)).search('company').hits.length).toBeGreaterThan(0)
    expect((await readTasks(run.records, now, 60)).tasks.length).toBeGreaterThan(0)
    expect({ ...run.health.now, problem: null }).toEqual({ problem: null, broken: 0, newer: 0, [reason]: 1 })
  })

  it(`a debrief with ${what} hides no other, and is counted as ${reason}`, async () => {
    await plant('debriefs', { ...debrief('b'), ...change })
    const home = await readHome(run.records, now)
    expect(home.waiting.map(({ company }) => company)).toEqual(['Company a'])
    expect(home.earlier.map(({ company }) => company)).toEqual(['', 'Company c'])
    const { items } = await readAll(run.records)
    expect(items.map(({ company }) => company)).toEqual(['Company a', '', 'Company c'])
    expect({ ...run.health.now, problem: null }).toEqual({ problem: null, broken: 0, newer: 0, [reason]: 1 })
  })
}

it('a record that is whole again is not counted any more', async () => {
  await plant('debriefs', { ...debrief('b'), people: 3 })
  await run.records.debriefs.get('b').catch(() => {})
  expect(run.health.now.broken).toBe(1)
  await plant('debriefs', debrief('b'))
  await run.records.debriefs.get('b')
  expect(run.health.now.broken).toBe(0)
})
