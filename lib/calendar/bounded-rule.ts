import ICAL from 'ical.js'
import { DAY, HOUR, MINUTE, SECOND, WEEK } from '../domain/time/units.ts'
import type { Wall } from './zone.ts'

/** Work that may still be done, in steps of some microseconds. */
export interface Budget {
  left: number
}

const longestRule = 1_000

/** ical.js's iterator goes round for ever on some rules that never come true. Here each way round costs a step. */
class BoundedIterator extends ICAL.RecurIterator {
  // Set after the constructor, which is told not to initialise: that is where some rules never come back.
  declare spend: (steps: number) => void

  /** The types call it private, though it is the only way in that can be bounded. */
  begin(): void {
    Reflect.get(ICAL.RecurIterator.prototype, 'init').call(this)
  }
  override check_contracting_rules(): boolean {
    this.spend(1)
    return super.check_contracting_rules()
  }
  override increment_month(): void {
    this.spend(1)
    super.increment_month()
  }
  override increment_monthday(days: number): void {
    this.spend(1 + days / 50)
    super.increment_monthday(days)
  }
  override expand_year_days(year: number): number {
    this.spend(10)
    return super.expand_year_days(year)
  }
}

export type Cut = 'most' | 'work' | null

const units: Readonly<Record<string, number>> = {
  SECONDLY: SECOND,
  MINUTELY: MINUTE,
  HOURLY: HOUR,
  DAILY: DAY,
  WEEKLY: WEEK,
}

/**
 * The walls from `from` up to and including `to` at which a rule puts an occurrence; `cut` says why some are missing:
 * more than `most`, or more work than the budget has. Throws for a rule that is none. UNTIL must not be in it: its time
 * may be in another zone.
 */
export function ruleWalls(
  rule: string,
  start: Wall,
  { from, to, most }: { from: Wall; to: Wall; most: number },
  budget: Budget,
): { walls: Wall[]; cut: Cut } {
  if (rule.length > longestRule || /BYWEEKNO/i.test(rule)) throw new Error('ical.js does not follow such a rule.')
  const recur = ICAL.Recur.fromString(rule)
  if (isOnce(recur, to - start)) return { walls: [], cut: null }
  const iterator = new BoundedIterator({
    rule: recur,
    dtstart: toTime(nearWindow(recur, start, from)),
    initialized: true,
  })
  // Long lists in a rule make each step longer.
  const price = 1 + rule.length / 100
  iterator.spend = (steps) => {
    budget.left -= steps * price
    if (budget.left < 0) throw exhausted
  }
  const walls: Wall[] = []
  try {
    iterator.begin()
    for (;;) {
      const next = iterator.next()
      if (!next) return { walls, cut: null }
      const wall = next.toUnixTime() * SECOND
      if (wall > to) return { walls, cut: null }
      if (wall < from) continue
      if (walls.length >= most) return { walls, cut: 'most' }
      // What is made of an occurrence is work too.
      iterator.spend(1)
      walls.push(wall)
    }
  } catch (error) {
    if (error !== exhausted) throw error
    return { walls, cut: 'work' }
  }
}

const exhausted = new Error('This rule takes too many steps.')

/** Whether a rule repeats so seldom that only its start can matter: ical.js would count the days until then one by one. */
function isOnce({ freq, interval }: ICAL.Recur, reach: number): boolean {
  return interval > 1_000 && (units[freq] ?? 28 * DAY) * interval > reach
}

/** A start that is whole intervals later, so that a series that began years ago need not be walked through. */
function nearWindow({ freq, interval, count }: ICAL.Recur, start: Wall, from: Wall): Wall {
  const unit = units[freq]
  if (!unit || count) return start
  const period = unit * interval
  return start + Math.max(0, Math.floor((from - start) / period) - 1) * period
}

function toTime(wall: Wall): ICAL.Time {
  const date = new Date(wall)
  const parts = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: false,
  }
  return new ICAL.Time(parts, ICAL.Timezone.localTimezone)
}
