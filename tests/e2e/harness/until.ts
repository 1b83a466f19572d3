export interface UntilOptions {
  /** Milliseconds. */
  within?: number
  /** What is awaited, for the error. */
  what?: string
}

const pause = 25

/** Asks again and again until the answer is something, and gives it; throws when the time is over. Errors count as "not yet". */
export async function until<T>(
  condition: () => T | Promise<T>,
  { within = 10_000, what = condition.toString() }: UntilOptions = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + within
  let last: unknown
  for (;;) {
    try {
      const answer = await inTime(condition, deadline)
      if (answer !== false && answer !== null && answer !== undefined) return answer as NonNullable<Exclude<T, false>>
      last = answer
    } catch (error) {
      last = error
    }
    if (Date.now() > deadline) throw new Error(`Waited ${within} ms in vain for: ${what}`, { cause: last })
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** A question that is never answered must not outlast the deadline. */
function inTime<T>(condition: () => T | Promise<T>, deadline: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), Math.max(0, deadline - Date.now()) + pause)
    Promise.resolve()
      .then(condition)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
