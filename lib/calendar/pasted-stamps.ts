import { DAY } from '../domain/time/units.ts'
import { readWall } from './time-value.ts'
import type { When } from './when.ts'
import { toInstant, type Zone } from './zone.ts'
import { offsetZone } from './zone-names.ts'

/** A time as programs write it: `2026-11-12T14:00:00+01:00`. */
export interface Stamp {
  text: string
  offset: string
}

const pattern = /(?<![\d-])(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?/g

/** Takes these times out of a text; everything else stays where it is. */
export function takeStamps(text: string): { rest: string; stamps: Stamp[] } {
  const stamps: Stamp[] = []
  const rest = text.replace(pattern, (whole, stamp: string, offset: string | undefined) => {
    stamps.push({ text: stamp, offset: offset ?? '' })
    return ' '.repeat(whole.length)
  })
  return { rest, stamps }
}

/** The first is the start, the next one the end when it is later on the same day. */
export function fromStamps([first, second]: readonly Stamp[], home: Zone): When {
  const start = first ? instantOf(first, home) : null
  if (!first || start === null) return { starts: [], open: false, length: null, zone: null }
  const length = second ? (instantOf(second, home) ?? start) - start : 0
  const zone = first.offset ? zoneOf(first, home) : null
  return { starts: [start], open: false, length: length > 0 && length <= DAY ? length : null, zone }
}

const zoneOf = ({ offset }: Stamp, home: Zone): Zone =>
  offset === '' ? home : ((offset === 'Z' ? offsetZone('UTC+00') : offsetZone(`UTC${offset}`)) ?? home)

function instantOf(stamp: Stamp, home: Zone): number | null {
  const read = readWall(stamp.text)
  return read ? toInstant(zoneOf(stamp, home), read.wall) : null
}
