import { DAY, WEEK } from '../domain/time/units.ts'
import { readDuration, readWall } from './time-value.ts'

/** What can be told about a VEVENT from a look at some of its lines. */
export interface Glance {
  /** Empty when there is none. */
  uid: string
  /** False only when it certainly has no occurrence in the window. */
  mayMatter: boolean
}

const line = /^[ \t]*(UID|DTSTART|DTEND|DURATION|RRULE|RDATE|RECURRENCE-ID|BEGIN)[;:]/gim
/** A zone is at most this far from UTC, and the days of all-day events lie in one. */
const slack = 2 * DAY

/** Looks at a VEVENT without reading it: most of a feed is over, and reading all of it would take ten times as long. */
export function glance(block: string, window: { from: number; to: number }): Glance {
  const seen: Record<string, string> = {}
  line.lastIndex = 0
  for (let match = line.exec(block); match; match = line.exec(block)) {
    const name = match[1]?.toUpperCase() ?? ''
    // What follows is an alarm, whose DURATION is not the event's.
    if (name === 'BEGIN') break
    seen[name] ??= lineAt(block, match.index)
  }
  return { uid: textOf(seen.UID ?? ''), mayMatter: mayMatter(seen, window) }
}

function mayMatter(seen: Record<string, string>, { from, to }: { from: number; to: number }): boolean {
  const start = wallOf(seen.DTSTART)
  // What cannot be told here is read properly.
  if (start === null || seen.RDATE !== undefined) return true
  if (start > to + slack) return false
  const end = seen.DTEND === undefined ? start : wallOf(seen.DTEND)
  const duration = seen.DURATION === undefined ? null : readDuration(textOf(seen.DURATION))
  if (end === null) return true
  const length = Math.max(0, end - start, (duration?.days ?? 0) + (duration?.exact ?? 0))
  if (seen.RRULE === undefined) return start + length >= from - slack
  const last = lastStart(seen.RRULE, start)
  return last === null || last + length >= from - slack
}

/** An upper bound of the start of a rule's last occurrence; null when there is none that is easily told. */
function lastStart(rule: string, start: number): number | null {
  const until = /UNTIL=(\d{8})/i.exec(rule)
  if (until) return readWall(until[1] ?? '')?.wall ?? null
  const count = Number(/COUNT=(\d+)/i.exec(rule)?.[1] ?? 0)
  const unit = /FREQ=DAILY/i.test(rule) ? DAY : /FREQ=WEEKLY/i.test(rule) ? WEEK : 0
  // Each interval has at least one occurrence, unless something picks among them.
  if (!count || !unit || /BY(?!DAY)/i.test(rule) || (unit === DAY && /BYDAY/i.test(rule))) return null
  return start + count * unit * Math.max(1, Number(/INTERVAL=(\d+)/i.exec(rule)?.[1] ?? 1))
}

function lineAt(block: string, at: number): string {
  const text = block.slice(at, at + 1_500).replace(/\r*\n[ \t]/g, '')
  const end = text.search(/[\r\n]/)
  return (end < 0 ? text : text.slice(0, end)).trim()
}

const textOf = (text: string) => text.slice(text.indexOf(':') + 1).trim()
const wallOf = (text: string | undefined) =>
  readWall(/:\s*(\d{8}(?:T\d{6}Z?)?)/i.exec(text ?? '')?.[1] ?? '')?.wall ?? null
