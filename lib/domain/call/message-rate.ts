/** A call page has something to say when what it shows changes: a few times in a call, a handful when it begins or ends. */
const AT_ONCE = 20
const EACH_SECOND = 2
/** Tabs that were quiet for long are forgotten once there are more than these. */
const REMEMBERED = 100

/**
 * Says of each message of a tab, before anything is done with it, whether it is within the rate. A page that floods us
 * must not hold up another page's end.
 *
 * @returns a function of the tab, the kind of message (each has a rate of its own: a flood of evidence drops no click on
 * Leave), and the time in ms
 */
export function createMessageRate(): (tabId: number, kind: string, now: number) => boolean {
  const budgets = new Map<string, { left: number; at: number }>()
  const grown = ({ left, at }: { left: number; at: number }, now: number) =>
    Math.min(AT_ONCE, left + (Math.max(0, now - at) / 1_000) * EACH_SECOND)
  return (tabId, kind, now) => {
    const key = `${tabId} ${kind}`
    const before = budgets.get(key)
    const left = before ? grown(before, now) : AT_ONCE
    if (left < 1) return false
    budgets.set(key, { left: left - 1, at: now })
    if (budgets.size > REMEMBERED) {
      for (const [one, budget] of budgets) if (grown(budget, now) >= AT_ONCE) budgets.delete(one)
    }
    return true
  }
}
