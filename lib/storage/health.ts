/**
 * `closed`: the database cannot be opened, read or written. `newer`: a newer version of the product has changed it.
 * `unsaved`: what was typed is in neither copy.
 */
export type StorageProblem = 'closed' | 'newer' | 'unsaved'

/** What a page has to tell about the storage. */
export interface StorageState {
  problem: StorageProblem | null
  /** How many records that were read here are damaged. */
  broken: number
  /** How many records that were read here were written by a newer version. */
  newer: number
}

/** What this page or worker has learned about its storage so far. */
export interface Health {
  readonly now: StorageState
  /** Calls `onChange` after each change, until `signal` aborts. */
  watch: (onChange: () => void, signal: AbortSignal) => void
  /** `record`: names one record, as `debriefs i1`. */
  unreadable: (record: string, reason: 'newer' | 'broken') => void
  readable: (record: string) => void
  problem: (problem: StorageProblem | null) => void
}

export function createHealth(): Health {
  const records = new Map<string, 'newer' | 'broken'>()
  const listeners = new Set<() => void>()
  let state: StorageState = { problem: null, broken: 0, newer: 0 }
  const set = (change: Partial<StorageState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const count = () => {
    const newer = [...records.values()].filter((reason) => reason === 'newer').length
    set({ newer, broken: records.size - newer })
  }
  return {
    get now() {
      return state
    },
    watch(onChange, signal) {
      listeners.add(onChange)
      signal.addEventListener('abort', () => listeners.delete(onChange))
    },
    unreadable(record, reason) {
      if (records.get(record) === reason) return
      records.set(record, reason)
      count()
    },
    readable(record) {
      if (records.delete(record)) count()
    },
    problem(problem) {
      if (state.problem !== problem) set({ problem })
    },
  }
}
