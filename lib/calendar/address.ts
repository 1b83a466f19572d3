/** The services whose addresses are told apart, since they differ in what their feeds hold. */
export type CalendarService =
  | 'google-secret'
  | 'google-public'
  | 'outlook'
  | 'icloud'
  | 'fastmail'
  | 'proton'
  | 'nextcloud'
  | 'other'

/** Why an address is not taken. */
export type AddressRefusal =
  /** Nothing there, or no address of the web. */
  | 'no-address'
  /** `http:`: everybody on the way could read the secret in it. */
  | 'not-https'
  /** A name or password in it: it would be stored and shown. */
  | 'has-password'
  /** A number or this computer instead of the name of a host. */
  | 'no-host-name'
  /** A page of the calendar for people, not the calendar's own address. */
  | 'page'

/** An address that can be subscribed to. All of it but the host is a secret: show it only through `maskAddress`. */
export interface CalendarAddress {
  /** Always `https:`, without a fragment. */
  address: string
  service: CalendarService
  /** The match pattern of the one host that has to be permitted. */
  permission: string
}

export type AddressReading = { ok: true; value: CalendarAddress } | { ok: false; why: AddressRefusal }

const longest = 4_000

/**
 * Reads what somebody pasted as the address of a calendar: takes `webcal:` and the links around it off, turns the address
 * of a page into that of its calendar where the one follows from the other.
 */
export function readAddress(pasted: string): AddressReading {
  let text = pasted
    .replace(/\s+/g, '')
    .replace(/^[<"'(]+|[>"')]+$/g, '')
    .replace(/&amp;/g, '&')
  // Links around links around links: more than a few are nobody's calendar.
  for (let round = 0; round < 5; round++) {
    const read = readUrl(text)
    if (!read.ok) return read
    const inner = innerAddress(read.url)
    if (inner === null) return finish(read.url)
    text = inner
  }
  return refuse('no-address')
}

const refuse = (why: AddressRefusal): { ok: false; why: AddressRefusal } => ({ ok: false, why })

function readUrl(text: string): { ok: true; url: URL } | { ok: false; why: AddressRefusal } {
  if (text === '' || text.length > longest) return refuse('no-address')
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/i.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'http') return refuse('not-https')
  if (scheme !== undefined && !['https', 'webcal', 'webcals'].includes(scheme)) return refuse('no-address')
  const rest = scheme === undefined ? text.replace(/^\/\//, '') : text.slice(scheme.length + 1).replace(/^\/\//, '')
  if (!/^[^/?#]+\.[^/?#]/.test(rest) && !/^(?:[^/?#@]*@)?(?:\[|localhost)/i.test(rest)) return refuse('no-address')
  let url: URL
  try {
    url = new URL(`https://${rest}`)
  } catch {
    return refuse('no-address')
  }
  if (url.username !== '' || url.password !== '') return refuse('has-password')
  // A certificate vouches for a name, also for one inside a company. For a number or this computer nothing does.
  if (/^\[|^[\d.]+$|(?:^|\.)localhost\.?$/.test(url.hostname)) return refuse('no-host-name')
  if (!/^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*\.?$/.test(url.hostname)) return refuse('no-address')
  url.hash = ''
  return { ok: true, url }
}

/** What an address is wrapped around: "add this calendar" links, and those that mail programs put around every link. */
function innerAddress(url: URL): string | null {
  const { hostname: host, searchParams } = url
  const parameter = (name: string) => searchParams.get(name)
  const inside = (value: string | null) => (value !== null && /^(?:webcals?|https?):/i.test(value) ? value : null)
  if (host.endsWith('.safelinks.protection.outlook.com')) return inside(parameter('url'))
  if (host === 'www.google.com' && url.pathname === '/url') return inside(parameter('q') ?? parameter('url'))
  if (isOutlook(host)) return inside(parameter('url'))
  if (isGoogle(host)) return inside(parameter('cid')) ?? inside(parameter('url')) ?? googlePublic(url)
  return null
}

const isOutlook = (host: string) =>
  /^outlook\.(?:live|office|office365)\.com$|^outlook\.(?:office365\.us|cloud\.microsoft)$/.test(host)
const isGoogle = (host: string) => host === 'calendar.google.com' || host === 'www.google.com'

/** An embedded or shared calendar of Google's names its id, from which its public address follows. */
function googlePublic({ pathname, searchParams }: URL): string | null {
  if (!/^\/calendar\//.test(pathname) || /\/ical\//.test(pathname)) return null
  const id = /embed$/.test(pathname) ? searchParams.get('src') : decoded(searchParams.get('cid') ?? '')
  if (!id || !/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(id)) return null
  return `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`
}

/** The id itself, or in base64 as "share this calendar" has it. */
function decoded(id: string): string {
  if (id.includes('@')) return id
  try {
    return atob(id.replace(/-/g, '+').replace(/_/g, '/'))
  } catch {
    return ''
  }
}

function finish(url: URL): AddressReading {
  const { hostname: host } = url
  let service: CalendarService = 'other'
  if (isGoogle(host)) {
    if (!/^\/calendar\/ical\//.test(url.pathname)) return refuse('page')
    url.hostname = 'calendar.google.com'
    service = /\/private-[0-9a-z]+\//i.test(url.pathname) ? 'google-secret' : 'google-public'
  } else if (isOutlook(host)) {
    // Publishing gives two addresses, of a page and of the calendar, that differ in their ends.
    url.pathname = url.pathname.replace(/\.html?$/i, '.ics')
    if (!/\.ics$/i.test(url.pathname)) return refuse('page')
    service = 'outlook'
  } else if (/(?:^|\.)icloud\.com$/.test(host)) {
    if (!/^\/published\//.test(url.pathname)) return refuse('page')
    service = 'icloud'
  } else if (host === 'user.fm' || host === 'caldav.fastmail.com' || host.endsWith('.user.fm')) {
    service = 'fastmail'
  } else if (/^calendar\.proton(?:mail)?\.(?:me|com)$/.test(host)) {
    if (!/^\/api\/calendar\//.test(url.pathname)) return refuse('page')
    service = 'proton'
  } else if (nextcloud(url)) {
    service = 'nextcloud'
  }
  return { ok: true, value: { address: url.href, service, permission: `https://${url.hostname}/*` } }
}

/** Nextcloud and ownCloud on any host: the page of a public calendar and its feed have the same token. */
function nextcloud(url: URL): boolean {
  const page = /^(.*?)(?:\/index\.php)?\/apps\/calendar\/(?:p|embed)\/([A-Za-z0-9-]+)/.exec(url.pathname)
  if (page) url.pathname = `${page[1]}/remote.php/dav/public-calendars/${page[2]}`
  if (!/\/remote\.php\/dav\/public-calendars\/[^/]+/.test(url.pathname)) return false
  if (url.search === '') url.search = '?export'
  return true
}

/** An address as it may be shown: who holds the path holds the calendar. */
export function maskAddress(address: string): string {
  try {
    const { hostname, pathname } = new URL(address)
    return `${hostname}${pathname.slice(0, 4)}…`
  } catch {
    return '…'
  }
}
