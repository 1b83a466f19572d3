/** Guide B's moments for reflection after an interview, as local times of day; the first is counted from the end. */
const AFTER_END_MS = 2 * 3_600_000
const TIMES: readonly (readonly [name: Moment, hour: number, minute: number])[] = [
  ['before-home', 17, 30],
  ['before-bed', 21, 0],
  ['next-morning', 8, 0],
]
const SOONEST_MS = 30 * 60_000

export type Moment = 'same-day' | 'before-home' | 'before-bed' | 'next-morning'

/**
 * The next of guide B's moments that is at least half an hour away. All times ms since 1970, in the process's zone.
 */
export function nextMoment(now: number, endedAt: number): { moment: Moment; at: number } {
  const sameDay = endedAt + AFTER_END_MS
  const candidates: { moment: Moment; at: number }[] = [{ moment: 'same-day', at: sameDay }]
  for (const days of [0, 1]) {
    for (const [moment, hour, minute] of TIMES) {
      const day = new Date(now)
      day.setDate(day.getDate() + days)
      day.setHours(hour, minute, 0, 0)
      // "Next morning" is the morning after the interview, never the one before it.
      if (moment !== 'next-morning' || day.getTime() > endedAt) candidates.push({ moment, at: day.getTime() })
    }
  }
  const next = candidates.filter(({ at }) => at - now >= SOONEST_MS).sort((a, b) => a.at - b.at)[0]
  if (!next) throw new Error('No moment within two days: give times as ms since 1970')
  return next
}
