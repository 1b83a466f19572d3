import type { Budget } from './bounded-rule.ts'
import { fileZone, zoneIdOf } from './file-zones.ts'
import type { CalendarHead } from './scan.ts'
import type { Zone } from './zone.ts'
import { knownZone, offsetZone } from './zone-names.ts'

/** Finds the zone of a TZID; null when nothing tells which one it is. */
export type ZoneFinder = (tzid: string) => Zone | null

/** A finder for one VCALENDAR: names that are known everywhere come first, then what the file itself describes. */
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
  return (tzid) => {
    let zone = found.get(tzid)
    if (zone === undefined) {
      zone = knownZone(tzid) ?? ownZone(tzid) ?? offsetZone(tzid)
      if (found.size < 1_000) found.set(tzid, zone)
    }
    return zone
  }
}
