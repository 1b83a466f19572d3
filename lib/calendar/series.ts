import type { CalendarEvent } from '../domain/calendar/calendar-event.ts'
import type { UnreadReason } from '../domain/calendar/calendar-reading.ts'
import { DAY } from '../domain/time/units.ts'
import { type Budget, type Cut, ruleWalls } from './bounded-rule.ts'
import { type Entry, isNewer, type Surroundings, slotWall } from './entry.ts'
import { type EventFields, fieldsOf } from './event-fields.ts'
import { instantOf, readTime, readWall, type TimeValue } from './time-value.ts'
import { toInstant, toWall, type Wall } from './zone.ts'

/** The occurrences of one series that are given. */
const mostOfOne = 1_000

export interface SeriesWindow {
  from: number
  to: number
}

/** All entries of one UID. */
export interface Series {
  uid: string
  entries: readonly Entry[]
}

export interface SeriesReading {
  events: CalendarEvent[]
  /** Why occurrences are missing. */
  unread: UnreadReason | null
}

/** A series, or a single event, in two parts: what it costs is bounded from outside, and its occurrences come after. */
export interface OpenSeries {
  /** Works out when it takes place. @returns the steps that it took, at most `steps` */
  place: (steps: number) => number
  /** More steps would give more. */
  wantsMore: () => boolean
  /** How many occurrences it has at most, as far as it is worked out. */
  size: () => number
  /** The occurrences that overlap the window. */
  read: () => SeriesReading
}

export function openSeries({ uid, entries }: Series, window: SeriesWindow, around: Surroundings): OpenSeries {
  const { master, overrides } = newest(entries)
  const recurs = master !== undefined && isSeries(master)
  let slots: Slots = { walls: master && !recurs ? [master.start.wall] : [], cut: null, unread: null }
  return {
    place(steps) {
      if (!recurs) return 0
      const budget: Budget = { left: steps }
      try {
        slots = slotsOf(master, window, around, budget)
      } catch {
        slots = { walls: [], cut: null, unread: 'broken' }
      }
      return steps - Math.max(0, budget.left)
    },
    wantsMore: () => slots.cut === 'work',
    size: () => slots.walls.length + overrides.length,
    read() {
      const events: CalendarEvent[] = []
      const emit = (entry: Entry, start: TimeValue, slot: TimeValue | null) => {
        const event = toEvent(uid, entry, start, slot, around)
        if (overlaps(event, window)) events.push(event)
      }
      if (master) emitSlots(master, overrides, slots.walls, around, emit)
      // An override counts wherever it has been moved to, also when its slot is outside the window or of no series at all.
      for (const entry of overrides) emit(entry, entry.start, entry.slot)
      return { events, unread: slots.unread }
    },
  }
}

/** The slots of a series that no override of their own stands for. */
function emitSlots(
  master: Entry,
  overrides: readonly Entry[],
  walls: readonly Wall[],
  around: Surroundings,
  emit: (entry: Entry, start: TimeValue, slot: TimeValue | null) => void,
): void {
  const taken = new Set(overrides.map(({ slot }) => (slot ? slotKey(slot, master.start, around) : '')))
  const futures = overrides
    .filter(({ andFuture }) => andFuture)
    .map((entry) => ({ entry, from: slotWall(entry.slot ?? entry.start, master.start, around.floating) }))
    .sort((a, b) => b.from - a.from)
  for (const wall of walls) {
    const slot = { ...master.start, wall }
    if (taken.has(`${wall}`) || taken.has(dayKey(wall))) continue
    const future = futures.find(({ from }) => from <= wall)
    if (future) emit(future.entry, moved(slot, future.entry), slot)
    else emit(master, slot, isSeries(master) ? slot : null)
  }
}

/** A slot that is given as a day stands for any time of it. */
function slotKey(slot: TimeValue, series: TimeValue, around: Surroundings): string {
  const wall = slotWall(slot, series, around.floating)
  return slot.isDate && !series.isDate ? dayKey(wall) : `${wall}`
}
const dayKey = (wall: Wall) => `day ${Math.floor(wall / DAY)}`

const isSeries = ({ component }: Entry) =>
  component.first('RRULE') !== undefined || component.first('RDATE') !== undefined

/** Of several copies the newest: one of the series itself, one of each slot. */
function newest(entries: readonly Entry[]): { master: Entry | undefined; overrides: Entry[] } {
  let master: Entry | undefined
  const overrides = new Map<number, Entry>()
  for (const entry of entries) {
    if (!entry.slot) {
      if (!master || isNewer(entry, master)) master = entry
      continue
    }
    const key = instantOf(entry.slot)
    const other = overrides.get(key)
    if (!other || isNewer(entry, other)) overrides.set(key, entry)
  }
  return { master, overrides: [...overrides.values()] }
}

/** A slot of a series under an override for it and all later ones: shifted as far as that one was. */
function moved(slot: TimeValue, override: Entry): TimeValue {
  const from = override.slot ?? override.start
  const { zone, isDate } = override.start
  if (isDate || slot.isDate) return { ...slot, wall: slot.wall + override.start.wall - from.wall }
  return { zone, isDate, wall: toWall(zone, instantOf(slot) + instantOf(override.start) - instantOf(from)) }
}

interface Slots {
  walls: Wall[]
  cut: Cut
  unread: UnreadReason | null
}

/** The walls of a series near the window: DTSTART, RRULE and RDATE without EXDATE. */
function slotsOf(master: Entry, window: SeriesWindow, around: Surroundings, budget: Budget): Slots {
  const { component, start } = master
  const length = Math.max(0, master.endOf(start) - instantOf(start))
  // A day on either side, for the zone.
  const range = { from: window.from - length - DAY, to: window.to + DAY }
  const listed = (name: string) =>
    component.all(name).flatMap(({ values, params }) =>
      values.slice(0, 5_000).flatMap((value) => {
        const time = readTime(value.split('/')[0] ?? '', params, around.zoneOf, around.floating)
        return time ? [{ wall: slotWall(time, start, around.floating), isDay: time.isDate && !start.isDate }] : []
      }),
    )
  const repeated = ruled(component.text('RRULE'), start, range, budget)
  const walls = new Set([...repeated.walls, ...listed('RDATE').map(({ wall }) => wall)])
  const days = new Set<string>()
  for (const { wall, isDay } of listed('EXDATE')) {
    if (isDay) days.add(dayKey(wall))
    else walls.delete(wall)
  }
  const inside = [...walls]
    .filter((wall) => wall >= range.from && wall <= range.to && !days.has(dayKey(wall)))
    .sort((a, b) => a - b)
  return {
    walls: inside.slice(0, mostOfOne),
    cut: repeated.cut,
    unread: repeated.unread ?? (inside.length > mostOfOne ? 'endless' : null),
  }
}

/** The walls of DTSTART, which counts whatever the rule says (RFC 5545, 3.8.5.3), and of the rule. */
function ruled(rule: string, start: TimeValue, range: SeriesWindow, budget: Budget): Slots {
  const parts = rule
    .toUpperCase()
    .split(';')
    .map((part) => part.trim())
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice('UNTIL='.length)
  const rest = parts.filter((part) => /^[A-Z]+=./.test(part) && !part.startsWith('UNTIL=')).join(';')
  const last = lastWall(until, start)
  const first = start.wall <= last ? [start.wall] : []
  if (rest === '') return { walls: first, cut: null, unread: rule === '' ? null : 'unknown-rule' }
  try {
    const bounds = { from: range.from, to: Math.min(range.to, last), most: mostOfOne }
    const { walls, cut } = ruleWalls(rest, start.wall, bounds, budget)
    return { walls: [...first, ...walls], cut, unread: cut ? 'endless' : null }
  } catch {
    return { walls: first, cut: null, unread: 'unknown-rule' }
  }
}

/** The last wall of a rule by its UNTIL. One that is a day includes that day, whatever the series itself is. */
function lastWall(until: string | undefined, start: TimeValue): Wall {
  const read = until ? readWall(until) : null
  if (!read) return Number.POSITIVE_INFINITY
  if (read.isDate) return read.wall + DAY - 1
  return read.isUtc && !start.isDate ? toWall(start.zone, read.wall) : read.wall
}

function overlaps({ start, end }: CalendarEvent, { from, to }: SeriesWindow): boolean {
  return start < to && (end > from || (end === start && start >= from))
}

const fields = new WeakMap<Entry, EventFields>()

function toEvent(
  uid: string,
  entry: Entry,
  start: TimeValue,
  slot: TimeValue | null,
  around: Surroundings,
): CalendarEvent {
  const own = fields.get(entry) ?? fieldsOf(entry.component, entry.method)
  fields.set(entry, own)
  const at = start.isDate ? toInstant(around.home, start.wall) : instantOf(start)
  return {
    uid,
    recurrenceId: slot ? slotName(slot) : '',
    sequence: entry.sequence,
    stamp: entry.stamp,
    recurring: slot !== null,
    start: at,
    end: Math.max(at, entry.endOf(start)),
    allDay: start.isDate,
    timeZone: start.isDate || start.zone === around.floating ? '' : start.zone.name,
    ...own,
  }
}

/** `20261103T160000Z`, or `20261103` for a day. */
function slotName(slot: TimeValue): string {
  const text = new Date(slot.isDate ? slot.wall : instantOf(slot)).toISOString().replace(/[-:]|\.\d+/g, '')
  return slot.isDate ? text.slice(0, 8) : text
}
