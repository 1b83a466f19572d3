/** A call page has something to say when what it shows changes: a few times in a call, a handful when it begins or ends. */
const AT_ONCE = 20
const EACH_SECOND = 2

/** Says of each message, before anything is done with it, whether it is within the rate. `now` is in ms. */
export type MessageRate = (now: number) => boolean

/** The rate of one sender. A page that floods us must not hold up another page's end. */
export function createMessageRate(): MessageRate {
  let left = AT_ONCE
  let at = 0
  return (now) => {
    // A clock that was set back adds nothing, and takes nothing away.
    left = Math.min(AT_ONCE, left + (Math.max(0, now - at) / 1_000) * EACH_SECOND)
    at = now
    if (left < 1) return false
    left--
    return true
  }
}
