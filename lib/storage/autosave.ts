/** What is true of the text on the screen. `at`: ms since 1970 of the last write that reached the disk. */
export type SavedState =
  | { state: 'none' }
  | { state: 'saving'; at: number | null }
  | { state: 'saved'; at: number }
  | { state: 'failed'; at: number | null; message: string }

export interface Autosave<T> {
  /** Hands over the newest value. It is written `delay` after the last call, and `latest` after the first at the latest. */
  push(value: T): void
  /** Writes at once what has not been written. For a page that is being hidden. */
  flush(): Promise<void>
}

export interface AutosaveOptions<T> {
  write: (value: T) => Promise<void>
  onState: (state: SavedState) => void
  now: () => number
  /** ms; 200 when left out */
  delay?: number
  /** ms; 250 when left out. Somebody who types without a pause is saved too. */
  latest?: number
  /** ms between tries after a failure */
  retries?: readonly number[]
}

/**
 * Keeps the newest value on the disk. One write at a time and only the newest value: a write that is overtaken is not
 * made. Says "saved" only when nothing newer waits. After a failure it goes on trying with what it holds.
 */
export function createAutosave<T>({
  write,
  onState,
  now,
  delay = 200,
  latest = 250,
  retries = [1_000, 2_000, 5_000],
}: AutosaveOptions<T>): Autosave<T> {
  let waiting: { value: T } | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let savedAt: number | null = null
  let failures = 0
  /** Since when something waits. */
  let since: number | null = null

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function writeAll(): Promise<void> {
    while (waiting) {
      const { value } = waiting
      waiting = null
      since = null
      try {
        await write(value)
        savedAt = now()
        failures = 0
        if (!waiting) onState({ state: 'saved', at: savedAt })
      } catch (error) {
        waiting ??= { value }
        onState({ state: 'failed', at: savedAt, message: error instanceof Error ? error.message : String(error) })
        later(retries[Math.min(failures++, retries.length - 1)] ?? 5_000)
        return
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= writeAll().finally(() => {
      running = null
    })
    return running
  }

  return {
    push(value) {
      waiting = { value }
      if (failures > 0) return
      onState({ state: 'saving', at: savedAt })
      since ??= now()
      later(Math.max(0, Math.min(delay, since + latest - now())))
    },
    async flush() {
      await flush()
      // A value that came while the last write was under way.
      if (waiting && failures === 0) await flush()
    },
  }
}
