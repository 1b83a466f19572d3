import { DAY } from '../domain/time/units.ts'
import type { Budget } from './bounded-rule.ts'
import { fileZone, zoneIdOf } from './file-zones.ts'
import { zonesIn } from './pasted-zone.ts'
import type { CalendarHead } from './scan.ts'
import type { Zone } from './zone.ts'
import { utc } from './zone.ts'
import { knownZone, offsetZone } from './zone-names.ts'

/** Finds the zone of a TZID; null when nothing tells which one it is. */
export type ZoneFinder = (tzid: string) => Zone | null

const HALF_YEAR = 182 * DAY
const isShort = (tzid: string) => /^[A-Z]{2,5}$/i.test(tzid.trim())

/** "EDT", "Central European Summer Time", as in a mail; null when it could be several. */
function spoken(tzid: string): Zone | null {
  const zones = tzid.length <= 60 ? zonesIn(tzid, utc) : []
  return zones.length === 1 ? (zones[0] ?? null) : null
}

/**
 * A finder for one VCALENDAR. Names that mean one zone everywhere come first: their rules are kept up to date. A short name
 * such as EST or GMT means what the file says of it (RFC 5545, 3.2.19), and only without that what people mean by it.
 */
export function zoneFinder(
  text: string,
  head: CalendarHead,
  window: { from: number; to: number },
  budget: Budget,
): ZoneFinder {
  const found = new Map<string, Zone | null>()
  let described: Map<string, string> | undefined
  const ownZone = (tzid: string) => {
    described ??= new Map(
      head.zones.slice(0, 500).map((block) => [zoneIdOf(text, block), text.slice(block.start, block.end)]),
    )
    const own = described.get(tzid)
    return own === undefined ? null : fileZone(own, window, budget)
  }
  /** By the file's own rules; under the known name where that keeps the same clocks. */
  const byRules = (tzid: string): Zone | null => {
    const [own, known] = [ownZone(tzid), knownZone(tzid)]
    const probes = [window.from, window.from + HALF_YEAR]
    return own && known && probes.every((at) => own.offsetAt(at) === known.offsetAt(at)) ? known : (own ?? known)
  }
  return (tzid) => {
    let zone = found.get(tzid)
    if (zone === undefined) {
      zone = isShort(tzid) ? byRules(tzid) : (knownZone(tzid) ?? ownZone(tzid))
      zone ??= offsetZone(tzid) ?? spoken(tzid)
      if (found.size < 1_000) found.set(tzid, zone)
    }
    return zone
  }
}
