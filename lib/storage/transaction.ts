import type { Row, StoreName } from './schema.ts'

/** Both ends are numbers, the second exclusive. */
export interface Between {
  from: number
  to: number
}

/** Rows of some stores, in which what is done is done as a whole or not at all. */
export interface Transaction {
  get(store: StoreName, key: string): Promise<Row | undefined>
  getAll(store: StoreName): Promise<Row[]>
  /** The rows with this value in an indexed field. */
  where(store: StoreName, field: string, value: string | Between): Promise<Row[]>
  /** Hands over the rows from the greatest value of an indexed number down, until `take` answers false. */
  descend(store: StoreName, field: string, take: (row: Row) => boolean): Promise<void>
  put(store: StoreName, row: Row): Promise<void>
  delete(store: StoreName, key: string): Promise<void>
}

/** Does `work` in one transaction over `stores`: all of it, or nothing. */
export type Run = <R>(
  stores: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (tx: Transaction) => Promise<R>,
) => Promise<R>
