import { DAY, HOUR, MINUTE, SECOND } from '../domain/time/units.ts'

/** A time zone: how far its clocks are ahead of UTC. */
export interface Zone {
  /** IANA name; empty for one that only the file knows, and for a time without a zone. */
  name: string
  /** ms ahead of UTC at an instant. */
  offsetAt: (instant: number) => number
}

/** A wall clock: what it shows, written as if it were UTC, in ms since 1970. */
export type Wall = number

export const utc: Zone = { name: 'UTC', offsetAt: () => 0 }

/**
 * The instant at which the clocks of a zone show a time. Of a time that comes twice the first one; a time that is
 * skipped is counted with the offset before the change (RFC 5545, 3.3.5).
 */
export function toInstant(zone: Zone, wall: Wall): number {
  const before = zone.offsetAt(wall - DAY)
  const after = zone.offsetAt(wall + DAY)
  if (before === after || zone.offsetAt(wall - before) === before) return wall - before
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before
}

export const toWall = (zone: Zone, instant: number): Wall => instant + zone.offsetAt(instant)

const intlZones = new Map<string, Zone | null>()

/** A zone that the browser knows, by its IANA name in any case. Null when it does not know it. */
export function intlZone(name: string): Zone | null {
  const key = name.toLowerCase()
  const known = intlZones.get(key)
  if (known !== undefined) return known
  const zone = makeIntlZone(name)
  // A file may name any number of zones.
  if (intlZones.size < 1_000) intlZones.set(key, zone)
  return zone
}

function makeIntlZone(name: string): Zone | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return null
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset', year: 'numeric' })
  } catch {
    return null
  }
  const known = new Map<number, number>()
  return {
    name: format.resolvedOptions().timeZone,
    offsetAt(instant) {
      // No zone has ever changed within a quarter of an hour.
      const quarter = Math.floor(instant / 900_000)
      let offset = known.get(quarter)
      if (offset === undefined) {
        offset = readOffset(format.format(quarter * 900_000))
        if (known.size > 50_000) known.clear()
        known.set(quarter, offset)
      }
      return offset
    },
  }
}

/** "1/2026, GMT-03:30" → ms */
function readOffset(text: string): number {
  const [, sign, hours, minutes = '0', seconds = '0'] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text) ?? []
  if (!sign) return 0
  const ms = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND
  return sign === '-' ? -ms : ms
}
