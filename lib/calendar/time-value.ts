import { DAY, SECOND } from '../domain/time/units.ts'
import type { Property } from './lines.ts'
import { toInstant, utc, type Wall, type Zone } from './zone.ts'

/** A DATE or DATE-TIME. */
export interface TimeValue {
  wall: Wall
  isDate: boolean
  zone: Zone
}

export const instantOf = ({ zone, wall }: TimeValue): number => toInstant(zone, wall)

const pattern = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(?:[.,]\d+)?(Z)?)?/i

/** Reads `20261103`, `20261103T160000` and `20261103T160000Z`; also with dashes and colons. Null when it is no time. */
export function readWall(text: string): { wall: Wall; isDate: boolean; isUtc: boolean } | null {
  const [all, year, month, date, hour = '0', minute = '0', second = '0', z] = pattern.exec(text.trim()) ?? []
  if (!all) return null
  const [y, mo, d, h, mi] = [year, month, date, hour, minute].map(Number) as [number, number, number, number, number]
  // A leap second, and the midnight that some write as 24:00.
  if (y < 1 || mo < 1 || mo > 12 || d < 1 || h > 24 || mi > 59 || Number(second) > 60) return null
  const wall = new Date(0)
  wall.setUTCFullYear(y, mo - 1, d)
  if (wall.getUTCDate() !== d) return null
  wall.setUTCHours(h, mi, Math.min(59, Number(second)))
  return { wall: wall.getTime(), isDate: !/T/i.test(all), isUtc: z !== undefined }
}

/** Reads a value of a property that holds times. `floating` is the zone of times that name none. */
export function readTime(
  value: string,
  params: Property['params'],
  zoneOf: (tzid: string) => Zone | null,
  floating: Zone,
): TimeValue | null {
  const read = readWall(value)
  if (!read) return null
  const isDate = read.isDate || params['x-value']?.toUpperCase() === 'DATE'
  if (isDate) return { wall: Math.floor(read.wall / DAY) * DAY, isDate, zone: floating }
  if (read.isUtc) return { wall: read.wall, isDate, zone: utc }
  const zone = params.tzid ? zoneOf(params.tzid) : null
  return { wall: read.wall, isDate, zone: zone ?? floating }
}

/** A duration: whole days follow the clock, the rest is exact. Both in ms. */
export interface Duration {
  days: number
  exact: number
}

/** The longest duration that is believed. Longer ones, which send some readers round for ever, count as none. */
const longest = 10 * 366 * DAY

/** Reads `PT45M`, `P1D`, `-P2W`. Null when it is none, or is absurd. */
export function readDuration(text: string): Duration | null {
  const match = /^([+-])?P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i.exec(
    text,
  )
  if (!match) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0))
  const duration = { days: (weeks * 7 + days) * DAY, exact: ((hours * 60 + minutes) * 60 + seconds) * SECOND }
  if (match[1] === '-' || duration.days + duration.exact > longest) return null
  return duration
}
