import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

// DO NOT CHANGE THESE WITHOUT AN UPGRADE STEP BELOW: they name what is on people's disks.
export const DATABASE = 'afterword'
const VERSION = 4

/** Rows are unknown until they have come through the door (`admit`). */
interface Row {
  [key: string]: unknown
}

export interface Schema extends DBSchema {
  interviews: { key: string; value: Row; indexes: { status: string; startedAt: number } }
  debriefs: { key: string; value: Row }
  liveNotes: { key: string; value: Row; indexes: { interviewId: string } }
  thankYouDrafts: { key: string; value: Row; indexes: { interviewId: string } }
  calendarEvents: { key: string; value: Row; indexes: { start: number; sourceId: string } }
  preparations: { key: string; value: Row }
  tasks: { key: string; value: Row; indexes: { interviewId: string } }
}
export type StoreName =
  | 'interviews'
  | 'debriefs'
  | 'liveNotes'
  | 'thankYouDrafts'
  | 'calendarEvents'
  | 'preparations'
  | 'tasks'
export const storeNames: readonly StoreName[] = [
  'interviews',
  'debriefs',
  'liveNotes',
  'thankYouDrafts',
  'calendarEvents',
  'preparations',
  'tasks',
]

const OPEN_WITHIN_MS = 5_000
const ATTEMPTS = 3

function open(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  const opened = openDB<Schema>(DATABASE, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        const interviews = db.createObjectStore('interviews', { keyPath: 'id' })
        interviews.createIndex('status', 'status')
        interviews.createIndex('startedAt', 'startedAt')
        db.createObjectStore('debriefs', { keyPath: 'interviewId' })
        db.createObjectStore('liveNotes', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
        db.createObjectStore('thankYouDrafts', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
      }
      if (from < 2) {
        const events = db.createObjectStore('calendarEvents', { keyPath: 'id' })
        events.createIndex('start', 'start')
        events.createIndex('sourceId', 'sourceId')
      }
      if (from < 3) db.createObjectStore('preparations', { keyPath: 'id' })
      // Tasks of no interview are not in the index.
      if (from < 4) db.createObjectStore('tasks', { keyPath: 'id' }).createIndex('interviewId', 'interviewId')
    },
    // A newer version in another page must be able to upgrade.
    blocking: (_from, _to, event) => {
      ;(event.target as IDBDatabase).close()
      onLost()
    },
    terminated: onLost,
  })
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The database did not open in time')), OPEN_WITHIN_MS)
  })
  return Promise.race([opened, late])
}

export interface Database {
  /** Runs `work` on an open connection; a dead connection is dropped and opened again, three times at most. */
  use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>
}

/** The connection, opened when it is first needed. */
export function createDatabase(): Database {
  let connection: Promise<IDBPDatabase<Schema>> | null = null
  const drop = () => {
    connection = null
  }
  return {
    async use(work) {
      for (let attempt = 1; ; attempt++) {
        connection ??= open(drop)
        const used = connection
        const db = await used.catch(() => null)
        try {
          return await work(db ?? (await used))
        } catch (error) {
          if (db && !isPassing(error)) throw error
          if (connection === used) drop()
          db?.close()
          if (attempt >= ATTEMPTS || !isPassing(error)) throw error
        }
      }
    },
  }
}

/** A full disk or a lost connection shows as one of these; a mistake of ours does not, and must not be tried again. */
function isPassing(error: unknown): boolean {
  return error instanceof DOMException && ['UnknownError', 'InvalidStateError', 'AbortError'].includes(error.name)
}
