import { type IDBPDatabase, openDB } from 'idb'
import type { CopyState } from './copy-area.ts'
import type { Health } from './health.ts'
import { DATABASE, type Schema, upgrade, VERSION } from './schema.ts'
import type { SecondCopy } from './second-copy.ts'

const OPEN_WITHIN_MS = 5_000
/** So long a database that failed to open is left alone. ms */
const REST_MS = 1_000
const ATTEMPTS = 3

function open(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade: (db, from, _to, tx) => upgrade(db, from, tx),
    // A newer version in another page must be able to upgrade.
    blocking: (_from, _to, event) => {
      ;(event.target as IDBDatabase).close()
      onLost()
    },
    terminated: onLost,
  })
}

export interface Database {
  /** Runs `work` on an open connection; a dead connection is dropped and opened again, three times at most. */
  use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>
  /** The connection, where there is one: for whoever has no time to wait. */
  connected?: () => IDBPDatabase<Schema> | null
  copy?: SecondCopy | undefined
  health?: Health | undefined
}

export interface DatabaseOptions {
  copy?: SecondCopy
  health?: Health
  /**
   * Brings both copies in line. Called before anything else is done with a database that is new beside a copy that is not, or
   * that could not take something: nobody reads or writes an empty database over a full copy.
   */
  restore?: (db: IDBPDatabase<Schema>) => Promise<unknown>
  /** The copies differ, and that can wait. */
  onDiffer?: () => void
}

/** What the database says of itself. */
export async function readState(db: IDBPDatabase<Schema>): Promise<CopyState> {
  const row = (await db.get('beside', 'state')) as CopyState | undefined
  return row ?? { epoch: '', stamp: '', at: 0 }
}

/** The connection, opened when it is first needed. */
export function createDatabase({ copy, health, restore, onDiffer }: DatabaseOptions = {}): Database {
  let connection: Promise<IDBPDatabase<Schema>> | null = null
  let late: Promise<never> | null = null
  let connected: IDBPDatabase<Schema> | null = null
  const drop = () => {
    connection = null
    connected = null
  }

  async function openChecked(): Promise<IDBPDatabase<Schema>> {
    const [db, sentinel] = await Promise.all([open(drop), copy?.sentinel().catch(() => null)])
    if (!copy) return db
    try {
      const state = await readState(db)
      copy.epoch = state.stamp === '' && sentinel?.state.epoch ? sentinel.state.epoch : state.epoch
      if (sentinel && (state.stamp === '' || sentinel.isAhead)) await restore?.(db)
      else if (state.stamp !== (sentinel?.state.stamp ?? '') || !sentinel?.isWhole) onDiffer?.()
      return db
    } catch (error) {
      db.close()
      throw error
    }
  }

  async function openAgain(): Promise<IDBPDatabase<Schema>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await openChecked()
      } catch (error) {
        if (attempt >= ATTEMPTS || !isPassing(error)) throw error
      }
    }
  }

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (connection && late) return Promise.race([connection, late])
    const opening = openAgain()
    connection = opening
    late = rejectsLate()
    opening.then(
      (db) => {
        if (connection === opening) connected = db
      },
      // Whoever waits for it hears of it.
      () => {},
    )
    // What failed is tried again, and not by everybody at once.
    opening.catch(() => setTimeout(() => connection === opening && drop(), REST_MS))
    return Promise.race([opening, late])
  }

  return {
    copy,
    health,
    connected: () => connected,
    async use(work) {
      for (let attempt = 1; ; attempt++) {
        const db = await connect()
        const used = connection
        try {
          return await work(db)
        } catch (error) {
          if (!isPassing(error)) throw error
          if (connection === used) drop()
          db.close()
          if (attempt >= ATTEMPTS) throw error
        }
      }
    },
  }
}

/** A database that does not open goes on trying; nobody waits for it for longer than this. */
function rejectsLate(): Promise<never> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new DOMException('The database did not open in time', 'TimeoutError')), OPEN_WITHIN_MS)
  })
  late.catch(() => {})
  return late
}

/** A full disk or a lost connection shows as one of these; a mistake of ours does not, and must not be tried again. */
function isPassing(error: unknown): boolean {
  return error instanceof DOMException && ['UnknownError', 'InvalidStateError', 'AbortError'].includes(error.name)
}
