import { deleteDB } from 'idb'
import { type Interview, newInterview } from '../../lib/domain/interview/interview.ts'
import type { CopyArea } from '../../lib/storage/copy-area.ts'
import { createDatabase, type Database } from '../../lib/storage/database.ts'
import { createHealth, type Health } from '../../lib/storage/health.ts'
import { type Mended, reconcile, restore } from '../../lib/storage/reconcile.ts'
import { createRecords, type Records } from '../../lib/storage/repository.ts'
import { DATABASE } from '../../lib/storage/schema.ts'
import { createSecondCopy } from '../../lib/storage/second-copy.ts'

/** An area in memory, as JSON, whose disk can be full. */
export interface TestArea extends CopyArea {
  values: Map<string, string>
  isFull: boolean
}

export function createArea(): TestArea {
  const values = new Map<string, string>()
  const found = (keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const json = values.get(key)
        return json === undefined ? [] : [[key, JSON.parse(json)]]
      }),
    )
  return {
    values,
    isFull: false,
    get: async (keys) => found(keys),
    keys: async (...beginnings) => [...values.keys()].filter((key) => beginnings.some((one) => key.startsWith(one))),
    async set(changes) {
      if (this.isFull) throw new Error('FILE_ERROR_NO_SPACE')
      for (const [key, value] of Object.entries(changes)) values.set(key, JSON.stringify(value))
    },
    async remove(keys) {
      for (const key of keys) values.delete(key)
    },
    others: async () => found([...values.keys()].filter((key) => !key.startsWith('copy:'))),
  }
}

/** One run of the browser on the two copies. */
export interface BrowserRun {
  records: Records
  database: Database
  health: Health
  /** What was put back as the database was opened. */
  restored: Mended[]
  /** How often the copies were found to differ. */
  differed: number
  /** What the background does once in each run. */
  compare(): Promise<Mended>
  end(): Promise<void>
}

export function startBrowser(area: TestArea, memory = createArea()): BrowserRun {
  const health = createHealth()
  const run = { restored: [] as Mended[], differed: 0 }
  const onDiffer = () => void run.differed++
  const copy = createSecondCopy(area, memory, onDiffer)
  const database = createDatabase({
    copy,
    health,
    onDiffer,
    restore: async (db) => void run.restored.push(await restore(db, copy)),
  })
  return Object.assign(run, {
    records: createRecords(database),
    database,
    health,
    compare: () => database.use((db) => reconcile(db, copy, true)),
    end: () => database.use(async (db) => db.close()),
  })
}

export const dropDatabase = () => deleteDB(DATABASE)

export const interview = (id: string, startedAt: number, change: Partial<Interview> = {}): Interview =>
  newInterview({
    id,
    source: 'call',
    platform: 'google-meet',
    room: 'abc-defg-hij',
    startedAt,
    endedAt: startedAt + 60_000,
    endReason: 'left',
    seenNames: ['Maya Lindqvar'],
    status: 'waiting',
    updatedAt: startedAt,
    ...change,
  })
