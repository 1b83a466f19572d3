import type { IDBPTransaction } from 'idb'
import type { Database, Schema, StoreName } from './database.ts'

export type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/** Does `work` in one transaction over `stores`: all of it, or nothing. */
export type Run = <R>(
  stores: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (tx: Transaction) => Promise<R>,
) => Promise<R>

/** Each time in a transaction of its own. What was written is on the disk when it resolves. */
export function inNewTransaction(database: Database): Run {
  return (stores, mode, work) =>
    database.use(async (db) => {
      const tx = db.transaction(stores as StoreName[], mode, { durability: 'strict' }) as Transaction
      // What went wrong is thrown below, once.
      tx.done.catch(() => {})
      try {
        const result = await work(tx)
        if (mode === 'readwrite') await tx.done
        return result
      } catch (error) {
        abort(tx)
        await tx.done.catch(() => {})
        throw error
      }
    })
}

function abort(tx: Transaction): void {
  try {
    tx.abort()
  } catch {
    // It is over already.
  }
}
