import type { IDBPDatabase } from 'idb'
import type { Database } from './database.ts'
import { keyField, type Row, type Schema, type StoreName } from './schema.ts'
import type { Written } from './second-copy.ts'
import type { Run, Transaction } from './transaction.ts'

/**
 * Each time in a transaction of its own. What was written is on the disk in both copies when it resolves. Where the
 * database cannot be used, it is done in the second copy alone.
 */
export function inNewTransaction(database: Database): Run {
  return async (stores, mode, work) => {
    try {
      const result = await database.use((db) => runOnce(db, database, stores, mode, work))
      if (mode === 'readwrite' || database.health?.now.problem !== 'unsaved') database.health?.problem(null)
      return result
    } catch (error) {
      const { copy, health } = database
      if (!copy || !isOfStorage(error)) throw error
      health?.problem(error.name === 'VersionError' ? 'newer' : 'closed')
      const { inCopy } = await import('./copy-transaction.ts')
      return inCopy(copy, mode, work, error).catch((last: unknown) => {
        if (mode === 'readwrite' && isOfStorage(last)) health?.problem('unsaved')
        throw last
      })
    }
  }
}

/**
 * Writes a row at once, where the page may be gone in a moment: all that the browser needs for it is handed over before this
 * returns. Where there is no connection yet, it's written as ever.
 */
export function putAtOnce(database: Database, store: StoreName, row: Row): Promise<void> {
  const db = database.connected?.()
  if (!db) return inNewTransaction(database)([store], 'readwrite', (tx) => tx.put(store, row))
  const tx = db.transaction([store, 'beside'], 'readwrite', { durability: 'strict' })
  const copied = database.copy?.write([{ store, key: row[keyField(store)] as string, row }])
  const done: (Promise<unknown> | undefined)[] = [tx.done, copied?.done, tx.objectStore(store).put(row)]
  if (copied) done.push(tx.objectStore('beside').put({ key: 'state', ...copied.state }))
  // Without it, the browser would wait for the page before it commits.
  tx.commit()
  return Promise.all(done).then(() => {})
}

async function runOnce<R>(
  db: IDBPDatabase<Schema>,
  { copy }: Database,
  stores: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (tx: Transaction) => Promise<R>,
): Promise<R> {
  // Writers that share a store come one after another: so the second copy gets what they write in the same order.
  const scope = mode === 'readwrite' && copy ? ([...stores, 'beside'] as const) : stores
  const tx = db.transaction(scope as StoreName[], mode, { durability: 'strict' })
  // What went wrong is thrown below, once.
  tx.done.catch(() => {})
  const written: Written[] = []
  try {
    const result = await work(recorded(tx as unknown as AnyTransaction, written))
    if (mode === 'readonly') return result
    // On its way at once: the two copies are written at the same time.
    const copied = copy && written.length > 0 ? copy.write(written) : null
    if (copied) void (tx as unknown as AnyTransaction).objectStore('beside').put({ key: 'state', ...copied.state })
    tx.commit()
    await Promise.all([tx.done, copied?.done])
    return result
  } catch (error) {
    abort(tx)
    await tx.done.catch(() => {})
    throw error
  }
}

/** What all transactions have, whatever their stores. */
interface AnyTransaction {
  objectStore(name: StoreName | 'beside'): {
    get(key: string): Promise<Row | undefined>
    getAll(): Promise<Row[]>
    put(row: Row): Promise<unknown>
    delete(key: string): Promise<void>
    index(name: string): {
      getAll(query: string | IDBKeyRange): Promise<Row[]>
      openCursor(query: null, direction: 'prev'): Promise<Cursor | null>
    }
  }
}
interface Cursor {
  value: Row
  continue(): Promise<Cursor | null>
}

/** The transaction of a database. `written` gets what is written in it. */
function recorded(tx: AnyTransaction, written: Written[]): Transaction {
  return {
    get: (store, key) => tx.objectStore(store).get(key),
    getAll: (store) => tx.objectStore(store).getAll(),
    where(store, field, value) {
      const query = typeof value === 'string' ? value : IDBKeyRange.bound(value.from, value.to, false, true)
      return tx.objectStore(store).index(field).getAll(query)
    },
    async descend(store, field, take) {
      let cursor = await tx.objectStore(store).index(field).openCursor(null, 'prev')
      while (cursor && take(cursor.value)) cursor = await cursor.continue()
    },
    async put(store, row) {
      await tx.objectStore(store).put(row)
      written.push({ store, key: row[keyField(store)] as string, row })
    },
    async delete(store, key) {
      await tx.objectStore(store).delete(key)
      written.push({ store, key, row: null })
    },
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {
    // It is over already.
  }
}

/** Errors of the browser's storage, as a full disk or a damaged file raises them. A mistake of ours is none of these. */
function isOfStorage(error: unknown): error is DOMException {
  const names = [
    'UnknownError',
    'InvalidStateError',
    'AbortError',
    'QuotaExceededError',
    'VersionError',
    'TimeoutError',
  ]
  return error instanceof DOMException && names.includes(error.name)
}
