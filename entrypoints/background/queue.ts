/** Runs jobs one after another, so that none reads a state which another is about to write. A failed job stops none. */
export function createQueue(onError: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve()
  return (job: () => Promise<void>): Promise<void> => {
    last = last.then(job).catch(onError)
    return last
  }
}

/** The same with a queue for each key: jobs of different keys do not wait for one another. */
export function createLanes(onError: (error: unknown) => void) {
  const lanes = new Map<number, Promise<void>>()
  return (key: number, job: () => Promise<void>): void => {
    const last = (lanes.get(key) ?? Promise.resolve()).then(job).catch(onError)
    lanes.set(key, last)
    void last.then(() => {
      if (lanes.get(key) === last) lanes.delete(key)
    })
  }
}
