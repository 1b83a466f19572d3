import { DAY } from '../domain/time/units.ts'
import { type Component, componentOf } from './component.ts'
import { isAnswer } from './event-fields.ts'
import { instantOf, readDuration, readTime, readWall, type TimeValue } from './time-value.ts'
import type { Zone } from './zone.ts'
import { toInstant, toWall, utc } from './zone.ts'
import type { ZoneFinder } from './zone-finder.ts'

/** One VEVENT with its times read: a single event, a series, or what became of one slot of a series. */
export interface Entry {
  component: Component
  method: string
  start: TimeValue
  /** When an occurrence that starts then ends. */
  endOf: (start: TimeValue) => number
  /** The slot of the series that it stands for. */
  slot: TimeValue | null
  /** It stands for all later slots too. */
  andFuture: boolean
  sequence: number
  stamp: number | null
}

/** What is known where an event stands. */
export interface Surroundings {
  method: string
  zoneOf: ZoneFinder
  /** The zone of times that name none. */
  floating: Zone
  /** The user's zone, in which days begin and end. */
  home: Zone
}

/** Reads a VEVENT. A reason when it has no time by which it could be used. */
export function readEntry(block: string, around: Surroundings): Entry | 'no-start' | 'bad-start' {
  const component = componentOf(block)
  const time = (name: string) => {
    const property = component.first(name)
    return property ? readTime(property.values[0] ?? '', property.params, around.zoneOf, around.floating) : undefined
  }
  const given = time('DTSTART')
  if (given === undefined) return 'no-start'
  if (given === null) return 'bad-start'
  const [start, end] = inOneZone(component, given, time('DTEND') ?? null, around)
  const slot = component.first('RECURRENCE-ID')
  return {
    component,
    method: around.method,
    start,
    endOf: endOf(component, start, end, around.home),
    slot: time('RECURRENCE-ID') ?? null,
    andFuture: slot?.params.range?.toUpperCase() === 'THISANDFUTURE',
    sequence: Math.trunc(Number(component.text('SEQUENCE'))) || 0,
    stamp: stampOf(component),
  }
}

/**
 * Where one of the two names no zone, it is meant in that of the other (RFC 5545, 3.8.2.2). Outlook marks whole days that
 * it writes as midnights.
 */
function inOneZone(
  component: Component,
  start: TimeValue,
  end: TimeValue | null,
  { floating, home }: Surroundings,
): [start: TimeValue, end: TimeValue | null] {
  const names = (time: TimeValue) => !time.isDate && time.zone !== floating && time.zone !== utc
  let [from, to] = [start, end]
  if (to && !to.isDate && to.zone === floating && names(from)) to = { ...to, zone: from.zone }
  else if (to && names(to) && !from.isDate && from.zone === floating) from = { ...from, zone: to.zone }
  if (!to || from.isDate || component.text('X-MICROSOFT-CDO-ALLDAYEVENT').trim().toUpperCase() !== 'TRUE')
    return [from, to]
  const days = [from, to].map((time) => midnight(time, home))
  const [first, last] = days
  return first && last && last.wall > first.wall
    ? [
        { ...first, zone: floating },
        { ...last, zone: floating },
      ]
    : [from, to]
}

/** The day that a time begins, in its own zone or in the user's; null when it is no midnight. */
function midnight(time: TimeValue, home: Zone): TimeValue | null {
  const wall = [time.wall, toWall(home, instantOf(time))].find((one) => one % DAY === 0)
  return wall === undefined ? null : { ...time, wall, isDate: true }
}

/**
 * Ends follow the clock: an hour's meeting over the night on which the clocks change ends when its invitation says. Only
 * an end in another zone, or one given by hours and minutes, is a length of time.
 */
function endOf(component: Component, start: TimeValue, end: TimeValue | null, home: Zone): Entry['endOf'] {
  const zoneOf = ({ isDate, zone }: TimeValue) => (isDate ? home : zone)
  if (end && (end.zone === start.zone || end.isDate)) {
    const length = Math.max(end.wall - start.wall, start.isDate ? DAY : 0)
    return (at) => Math.max(toInstant(zoneOf(at), at.wall), toInstant(zoneOf(at), at.wall + length))
  }
  if (end) {
    const length = Math.max(0, instantOf(end) - instantOf(start))
    return (at) => instantOf(at) + length
  }
  const duration = readDuration(component.text('DURATION')) ?? { days: 0, exact: 0 }
  const days = start.isDate ? Math.max(DAY, duration.days) : duration.days
  return (at) => toInstant(zoneOf(at), at.wall + days) + (start.isDate ? 0 : duration.exact)
}

/** DTSTAMP, or LAST-MODIFIED when that is later. Both are in UTC, whatever they say. */
function stampOf(component: Component): number | null {
  const stamps = ['DTSTAMP', 'LAST-MODIFIED'].flatMap((name) => readWall(component.text(name))?.wall ?? [])
  return stamps.length > 0 ? Math.max(...stamps) : null
}

/** Of two copies of the same thing, whether `one` is the newer. A copy that stands later wins when nothing tells. */
export function isNewer(one: Entry, other: Entry): boolean {
  if (isAnswer(one.method) !== isAnswer(other.method)) return isAnswer(other.method)
  if (one.sequence !== other.sequence) return one.sequence > other.sequence
  return (one.stamp ?? 0) >= (other.stamp ?? 0)
}

/** Where a slot is in the clock of its series. One that names no zone is meant in that of the series. */
export function slotWall(slot: TimeValue, series: TimeValue, floating: Zone): number {
  const sameClock = slot.isDate || series.isDate || slot.zone === series.zone || slot.zone === floating
  return sameClock ? slot.wall : toWall(series.zone, instantOf(slot))
}
