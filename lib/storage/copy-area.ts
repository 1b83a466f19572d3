/** Where the second copy lies: other files than the database's. Values are JSON. */
export interface CopyArea {
  get(keys: readonly string[]): Promise<Record<string, unknown>>
  /** The keys of all values that begin with one of these. */
  keys(...beginnings: readonly string[]): Promise<string[]>
  /** All at once. @throws when nothing was written */
  set(values: Readonly<Record<string, unknown>>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  /** All values that don't belong to the copy: settings, calendars and what else is small. */
  others(): Promise<Record<string, unknown>>
}

/** What begins the key of everything that belongs to the copy. DO NOT CHANGE what follows: it is on people's disks. */
export const OWN = 'copy:'
/** What was written last, as `CopyState`. */
export const STATE = 'copy:state'
/** Set while the copy has something that the database could not take. */
export const AHEAD = 'copy:ahead'
/** The list of the chunks, as `Sealed`. */
export const SEALED = 'copy:sealed'
/** Rows that stay as they are, many in one value. */
export const CHUNK = 'copy:chunk:'
/** `copy:tail:<store>:<key>`: the newest state of a row that was written since the chunks were. */
export const TAIL = 'copy:tail:'

/** The same is in the database and in the copy after each write. */
export interface CopyState {
  /** Of the database, from when it was made. */
  epoch: string
  /** Of the last write. */
  stamp: string
  /** ms since 1970 of the last write */
  at: number
}

/** `json`: the row; null: it was deleted. */
export type TailEntry = [at: number, json: string | null]

export interface Sealed {
  /** ms since 1970 */
  at: number
  chunks: { id: string; rows: number }[]
}
