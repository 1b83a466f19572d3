const LOCK = 'afterword-copies'

/** Work on both copies as a whole, one after another in all pages. */
export const inTurn = <R>(work: () => Promise<R>): Promise<R> =>
  navigator.locks.request(LOCK, work).then((done) => done)
