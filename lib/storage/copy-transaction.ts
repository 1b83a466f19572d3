import { type CopiedRow, idOf, readCopy } from './copy-contents.ts'
import { keyField, type Row, type StoreName } from './schema.ts'
import type { SecondCopy, Written } from './second-copy.ts'
import type { Transaction } from './transaction.ts'

/** One after another, in all pages: nobody edits a state that another is about to replace. */
const LOCK = 'afterword-copy-ahead'

/**
 * Does `work` on the second copy, where the database cannot be used for it.
 *
 * @throws `because` when the copy does not have what is asked for, or cannot be written: then nothing is known of it
 */
export async function inCopy<R>(
  copy: SecondCopy,
  mode: 'readonly' | 'readwrite',
  work: (tx: Transaction) => Promise<R>,
  because: unknown,
): Promise<R> {
  const sentinel = await copy.sentinel().catch(() => null)
  // A part of the records would look like all of them.
  if (!sentinel?.isWhole && mode === 'readonly') throw because
  const doIt = async () => {
    const written: Written[] = []
    const rows = await readCopy(copy)
    const result = await work(ofRows(rows, written, mode === 'readonly' ? because : null))
    if (written.length > 0)
      await copy.writeAhead(written).catch(() => {
        throw because
      })
    return result
  }
  return mode === 'readwrite' ? navigator.locks.request(LOCK, doIt) : doIt()
}

/** @param missing thrown for a single row that is not there: it may be in the database */
function ofRows(rows: Map<string, CopiedRow>, written: Written[], missing: unknown): Transaction {
  const all = (store: StoreName) =>
    [...rows.values()].flatMap((row) => (row.store === store && row.json !== null ? [parsed(row.json)] : []))
  const set = (store: StoreName, key: string, row: Row | null) => {
    rows.set(idOf(store, key), { store, key, json: row && JSON.stringify(row) })
    written.push({ store, key, row })
  }
  return {
    async get(store, key) {
      const row = rows.get(idOf(store, key))
      if (!row && missing) throw missing
      return row?.json ? parsed(row.json) : undefined
    },
    getAll: async (store) => all(store),
    where: async (store, field, value) =>
      all(store).filter(({ [field]: held }) =>
        typeof value === 'string' ? held === value : typeof held === 'number' && held >= value.from && held < value.to,
      ),
    async descend(store, field, take) {
      const held = (row: Row) => (typeof row[field] === 'number' ? row[field] : -Infinity)
      for (const row of all(store).sort((a, b) => held(b) - held(a))) if (!take(row)) return
    },
    put: async (store, row) => set(store, row[keyField(store)] as string, row),
    delete: async (store, key) => set(store, key, null),
  }
}

const parsed = (json: string): Row => JSON.parse(json) as Row
