import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'

// DO NOT CHANGE THESE WITHOUT AN UPGRADE STEP BELOW: they name what is on people's disks.
export const DATABASE = 'afterword'
export const VERSION = 5

/** Rows are unknown until they have come through the door (`admit`). */
export interface Row {
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
  /** What is no record: `state`, as `CopyState`, and `value:<key>`, a copy of each small value of `storage.local`. */
  beside: { key: string; value: Row }
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

/** The field that is the key of a store's rows. */
export const keyField = (store: StoreName): 'id' | 'interviewId' => (store === 'debriefs' ? 'interviewId' : 'id')

/** Brings a database to this version. `from`: its version; 0 for a new one. */
export function upgrade(
  db: IDBPDatabase<Schema>,
  from: number,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): void {
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
  if (from < 5) {
    db.createObjectStore('beside', { keyPath: 'key' })
    // Without a stamp: nothing was ever written here with a second copy.
    void tx.objectStore('beside').put({ key: 'state', epoch: crypto.randomUUID(), stamp: '', at: 0 })
  }
}
