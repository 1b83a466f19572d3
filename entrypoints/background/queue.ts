/** Runs jobs one after another, so that none reads a state which another is about to write. A failed job stops none. */
export function createQueue(onError: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve()
  return (job: () => Promise<void>): Promise<void> => {
    last = last.then(job).catch(onError)
    return last
  }
}
