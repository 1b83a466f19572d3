import { keyOfAddress, keyOfRoom, siteOf, siteOfScheme } from '../../../sites/sites.ts'
import { linksIn } from './links.ts'
import { meetingNumbers } from './meeting-number.ts'
import { keyOfService } from './services.ts'
import { unwrap } from './unwrap.ts'

/** Longer than any real room, so that a key stays small enough to be an index. */
const LONGEST = 300

/** The key of the call that an address joins, such as `meet:abc-defg-hij`; null when it joins none that is known. */
export function keyOfUrl(url: string): string | null {
  const address = unwrap(url)
  const key = address && (keyOfAddress(address) ?? keyOfService(address))
  return key && key.length <= LONGEST ? key : null
}

/** All keys in a text, in the order of its links; meeting numbers that only stand there as digits come last. */
export function conferenceKeys(text: string): string[] {
  const keys = linksIn(text).flatMap((link) => keyOfUrl(link) ?? [])
  return [...new Set([...keys, ...meetingNumbers(text)])]
}

/**
 * The key of a call that a page is or was in.
 *
 * @param id of the call's site
 * @param room what the site's `room` gave; null or empty where the page does not say
 */
export function keyOfCall(id: string, room: string | null): string | null {
  const site = siteOf(id)
  return site && room ? keyOfRoom(site, room) : null
}

/** The words with which the keys of a site's calls begin; what is no site's id is such a word itself. */
export const schemesOf = (id: string): readonly string[] => siteOf(id)?.schemes ?? [id]

/** The id of the site of a meeting's room, else its service; `hand` where it has none that is known. */
export function siteIdOf(conferenceKeys: readonly string[]): string {
  const [first = ''] = conferenceKeys
  const scheme = first.slice(0, Math.max(0, first.indexOf(':')))
  return siteOfScheme(scheme)?.id ?? (scheme || 'hand')
}
