/** A read that failed is tried again after this. ms */
const RETRY_MS = 2_000

/**
 * Reads until it was read, or `signal` aborts. A screen shows what it had meanwhile; why it could not be read is told above
 * it (`StorageNotice`).
 */
export async function readAgain(read: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await read()
      return
    } catch (error) {
      console.error('Afterword:', error)
      await new Promise((later) => setTimeout(later, RETRY_MS))
    }
  }
}
