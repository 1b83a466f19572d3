import type { IDBPDatabase } from 'idb'
import { keyField, type Row, type Schema, type StoreName } from './schema.ts'

/** So many rows are read at once. */
const AT_ONCE = 100

/** All rows of a store in parts, so that no part keeps a page or worker busy for long. */
export async function* rowsOf(db: IDBPDatabase<Schema>, store: StoreName): AsyncGenerator<Row[]> {
  let after: IDBKeyRange | null = null
  for (;;) {
    const rows: Row[] = await db.getAll(store, after, AT_ONCE)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < AT_ONCE) return
    after = IDBKeyRange.lowerBound(last[keyField(store)], true)
  }
}

/** What tells two states of a row apart: 53 bits of a hash that mixes well (cyrb53). */
export function digest(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    high = Math.imul(high ^ letter, 2_654_435_761)
    low = Math.imul(low ^ letter, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0)
}
