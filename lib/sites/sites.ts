import type { Address } from '../domain/calendar/conference/address.ts'
import type { CallSite } from './call-site.ts'
import googleMeet from './google-meet/site.ts'
import { hostMatches } from './match-pattern.ts'
import microsoftTeams from './microsoft-teams/site.ts'
import amazonChime from './optional/amazon-chime/site.ts'
import jitsi from './optional/jitsi/site.ts'
import webex from './optional/webex/site.ts'
import whereby from './optional/whereby/site.ts'
import practice from './practice/site.ts'
import zoom from './zoom/site.ts'

// Imports, since not only Vite loads this: no glob.

/** The sites whose pages are always looked at, and the practice call of our own page. */
export const builtInSites: readonly CallSite[] = [googleMeet, microsoftTeams, zoom, practice]
/** The sites that the user switches on. */
export const optionalSites: readonly CallSite[] = [amazonChime, jitsi, webex, whereby]
export const allSites: readonly CallSite[] = /* @__PURE__ */ builtInSites.concat(optionalSites)

/** Of the sites that are always on, where peer connections say something of a call. */
export const matchesWithMedia: readonly string[] = /* @__PURE__ */ builtInSites
  .filter(({ media }) => media !== undefined)
  .flatMap(({ matches }) => matches)

/** The site that a record names; undefined for a site that there isn't any more, and for what is no site. */
export const siteOf = (id: string): CallSite | undefined => allSites.find((site) => site.id === id)

/** The site whose keys begin with this word. */
export const siteOfScheme = (scheme: string): CallSite | undefined =>
  allSites.find(({ schemes }) => schemes.includes(scheme))

/** The key of a call in a site's room: the one form that its page, its links and its launcher have in common. */
export const keyOfRoom = ({ schemes, key }: CallSite, room: string): string => key?.(room) ?? `${schemes[0]}:${room}`

/** The key of the call to which an address leads, as it stands in an invitation; null when it leads to none of a site. */
export function keyOfAddress(address: Address): string | null {
  for (const site of allSites) {
    const isOn = (pattern: string) => hostMatches(pattern, address.hostname)
    if (!site.matches.some(isOn) && !site.linkMatches?.some(isOn)) continue
    const room = site.room(address)
    return room ? keyOfRoom(site, room) : (site.keyOfLink?.(address) ?? null)
  }
  return null
}
