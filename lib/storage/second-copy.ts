import { AHEAD, type CopyArea, type CopyState, SEALED, STATE, TAIL, type TailEntry } from './copy-area.ts'
import type { Row, StoreName } from './schema.ts'

/** What a transaction has written. `row`: null where it was deleted. */
export interface Written {
  store: StoreName
  key: string
  row: Row | null
}

/** What the copy says of itself; null where there is no copy. */
export interface Sentinel {
  state: CopyState
  /** It has something that the database could not take. */
  isAhead: boolean
  /** It has had every record at some time, and all changes since. */
  isWhole: boolean
}

/** The newest state of every record once more, in files of its own. */
export interface SecondCopy {
  /** On the disk. */
  area: CopyArea
  /** In memory, for as long as the browser runs: what fits on no disk. */
  memory: CopyArea
  /** Set once the database has been opened. */
  epoch: string
  sentinel(): Promise<Sentinel | null>
  /**
   * Writes beside a transaction of the database.
   *
   * @returns what the database has to say of the same write. `done` never rejects: the record is in the database
   */
  write(written: readonly Written[]): { state: CopyState; done: Promise<void> }
  /** Writes what the database cannot take. @throws when it is in memory only */
  writeAhead(written: readonly Written[]): Promise<void>
}

/** A browser that does not answer must not keep "Saved" from being said of what is in the database. ms */
const ANSWERS_WITHIN = 2_000

/** @param onFailed called when the copy could not be written */
export function createSecondCopy(area: CopyArea, memory: CopyArea, onFailed: () => void): SecondCopy {
  let count = 0
  let lastAt = 0
  const page = Math.random().toString(36).slice(2)
  const values = (written: readonly Written[], at: number) =>
    Object.fromEntries(
      written.map(({ store, key, row }): [string, TailEntry] => [
        `${TAIL}${store}:${key}`,
        [at, row && JSON.stringify(row)],
      ]),
    )
  const copy: SecondCopy = {
    area,
    memory,
    epoch: '',
    async sentinel() {
      const [found, inMemory] = await Promise.all([area.get([STATE, AHEAD, SEALED]), memory.get([AHEAD])])
      const state = found[STATE] as CopyState | undefined
      const isAhead = AHEAD in found || AHEAD in inMemory
      if (!state?.stamp && !isAhead) return null
      return { state: state ?? { epoch: '', stamp: '', at: 0 }, isAhead, isWhole: SEALED in found }
    },
    write(written) {
      const at = Math.max(Date.now(), lastAt + 1)
      lastAt = at
      const state = { epoch: copy.epoch, stamp: `${page}-${++count}`, at }
      const set = area.set({ [STATE]: state, ...values(written, at) })
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(reject, ANSWERS_WITHIN)
      })
      const done = Promise.race([set, late])
        .catch(onFailed)
        .finally(() => clearTimeout(timer))
      return { state, done }
    },
    async writeAhead(written) {
      const rows = { [AHEAD]: true, ...values(written, Date.now()) }
      try {
        await area.set(rows)
      } catch (error) {
        await memory.set(rows)
        throw error
      }
    },
  }
  return copy
}
