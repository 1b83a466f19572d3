import { DAY, HOUR, MINUTE } from '../time/units.ts'

/**
 * How long it is until something, in the words of a language: "in 25 minutes", "in 3 hours", "tomorrow".
 *
 * @param start ms since 1970, as `now`
 * @returns the words, and in how many ms they will be others
 */
export function countdown(start: number, now: number, language: string): { words: string; changesIn: number } {
  const left = start - now
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (left <= 0) return { words: format.format(0, 'second'), changesIn: Number.POSITIVE_INFINITY }
  if (left < 2 * HOUR) {
    const minutes = Math.ceil(left / MINUTE)
    return { words: format.format(minutes, 'minute'), changesIn: left - (minutes - 1) * MINUTE }
  }
  if (left < DAY) {
    const hours = Math.round(left / HOUR)
    return { words: format.format(hours, 'hour'), changesIn: left - Math.max((hours - 0.5) * HOUR, 2 * HOUR) + 1 }
  }
  // Days as people count them: by their nights.
  const days = Math.round((midnight(start) - midnight(now)) / DAY)
  return { words: format.format(days, 'day'), changesIn: Math.min(left - DAY, midnight(now) + DAY - now) + 1 }
}

/** In the process's zone. */
function midnight(ms: number): number {
  const day = new Date(ms)
  return day.setHours(0, 0, 0, 0)
}
