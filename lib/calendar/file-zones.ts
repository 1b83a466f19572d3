import { DAY, SECOND } from '../domain/time/units.ts'
import { type Budget, ruleWalls } from './bounded-rule.ts'
import { componentOf } from './component.ts'
import type { Block } from './scan.ts'
import { readWall } from './time-value.ts'
import type { Wall, Zone } from './zone.ts'

interface Change {
  /** When the clocks change, in UTC. */
  at: number
  offset: number
}

/** How far around the window the changes of a zone are worked out: series lie in it, their starts may be before. */
const reach = 2 * 366 * DAY
/** What one rule of a zone may take of the budget: three times one that begins in 1970. */
const stepsOfRule = 3_000

/** The zone that a VTIMEZONE describes, from some years before the window to some years behind. Null when it describes none. */
export function fileZone(vtimezone: string, window: { from: number; to: number }, budget: Budget): Zone | null {
  const changes: Change[] = []
  let earliest: { at: Wall; offset: number } | undefined
  for (const part of parts(vtimezone)) {
    const component = componentOf(part)
    const to = readOffset(component.text('TZOFFSETTO'))
    if (to === null) continue
    const from = readOffset(component.text('TZOFFSETFROM')) ?? to
    const start = readWall(component.text('DTSTART'))?.wall ?? Date.UTC(1970, 0, 1)
    if (!earliest || start < earliest.at) earliest = { at: start, offset: from }
    const walls = [start]
    for (const { values } of component.all('RDATE')) {
      for (const value of values.slice(0, 500)) walls.push(readWall(value)?.wall ?? start)
    }
    const rule = component.text('RRULE')
    if (rule) walls.push(...ruleChanges(rule, start, window, budget))
    for (const wall of walls) changes.push({ at: wall - from, offset: to })
  }
  if (!earliest) return null
  changes.sort((a, b) => a.at - b.at)
  const before = earliest.offset
  return {
    name: '',
    offsetAt(instant) {
      let [low, high] = [0, changes.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((changes[middle]?.at ?? 0) <= instant) low = middle + 1
        else high = middle
      }
      return changes[low - 1]?.offset ?? before
    },
  }
}

function ruleChanges(rule: string, start: Wall, window: { from: number; to: number }, budget: Budget): Wall[] {
  const until = readWall(/UNTIL=([^;]*)/i.exec(rule)?.[1] ?? '')?.wall ?? Number.POSITIVE_INFINITY
  const range = { from: window.from - reach, to: Math.min(until + DAY, window.to + reach), most: 100 }
  const own: Budget = { left: Math.min(stepsOfRule, budget.left) }
  const most = own.left
  try {
    return ruleWalls(rule.replace(/;?UNTIL=[^;]*/i, '').replace(/^;/, ''), start, range, own).walls
  } catch {
    return []
  } finally {
    budget.left -= most - Math.max(0, own.left)
  }
}

/** The STANDARD and DAYLIGHT parts. */
function parts(vtimezone: string): string[] {
  return vtimezone
    .split(/^[ \t]*BEGIN:/im)
    .slice(1, 200)
    .map((part) => part.replace(/^[^\n]*\n/, '').replace(/^[ \t]*END:[\s\S]*/im, ''))
}

/** `+0530` → ms */
function readOffset(text: string): number | null {
  const [, sign, hours, minutes = '0', seconds = '0'] = /^([+-])?(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text.trim()) ?? []
  if (hours === undefined) return null
  const ms = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * SECOND
  return sign === '-' ? -ms : ms
}

/** The name under which a VTIMEZONE is found. */
export const zoneIdOf = (text: string, { start, end }: Block): string =>
  componentOf(text.slice(start, end)).text('TZID')
