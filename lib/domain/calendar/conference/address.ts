/** The parts of an address, as a `URL` has them. */
export interface Address {
  /** With its colon. */
  protocol: string
  /** Lower case, without user, port and final dot. */
  hostname: string
  pathname: string
  /** With its question mark; empty where nothing is behind that. */
  search: string
  hash: string
}

/** Longer than any invitation's address, and short enough to be looked at in full. */
const LONGEST = 4_000
// A browser reads "\" as "/", so a host ends there too.
const PARTS = /^(?:([a-z][a-z0-9+.-]{1,20}):\/\/)?([^/\\?#\s]{1,300})([^?#]*)(\?[^#]*)?(#.*)?$/i

/** Takes an address apart that is often not quite a URL, with or without its `https://`; null when it is none. */
export function addressOf(text: string): Address | null {
  if (text.length > LONGEST) return null
  const parts = PARTS.exec(text)
  if (!parts) return null
  const [, scheme = 'https', authority = '', pathname = '', search = '', hash = ''] = parts
  const hostname = (authority.split('@').at(-1) ?? '').replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase()
  if (!/^[a-z0-9.-]+$/.test(hostname)) return null
  return { protocol: `${scheme.toLowerCase()}:`, hostname, pathname, search: search === '?' ? '' : search, hash }
}

/** The text with its percent signs resolved, or as it is when they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A value of a query, decoded once; null when it is not there. */
export function param(search: string, name: string): string | null {
  for (const pair of search.slice(1).split('&')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).toLowerCase() === name) return decoded(pair.slice(at + 1).replaceAll('+', ' '))
  }
  return null
}

/** Whether a host is the named one or below it. Never by a part of the name: `notzoom.us` is not `zoom.us`. */
export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`)
}
