import type { DavResponse } from '../domain/calendar/calendar-reading.ts'
import type { SourceFault } from '../domain/calendar/calendar-source.ts'
import { type Answer, ask, type Failure, failure, type Web } from './web.ts'

/** An account at a CalDAV server. The password is one that was made for this app. */
export interface DavAccount {
  /** Of the server: its host alone is enough. */
  address: string
  user: string
  password: string
}

/** What is needed of the world. `understand` reads an answer apart (`readMultistatus`). */
export interface DavTools {
  web: Web
  understand: (text: string) => Promise<DavResponse[] | null>
}

export interface DavCalendar {
  url: string
  name: string
}

export interface Found {
  ok: true
  calendars: DavCalendar[]
  /** The user's own addresses (calendar-user-address-set). Lower case. */
  ownAddresses: string[]
  /** One of the homes of calendars could not be read. */
  incomplete?: true
}

const CALDAV = 'urn:ietf:params:xml:ns:caldav'
/** An account without end would be a loop; nobody has that many calendars. */
const MOST_CALENDARS = 60

/**
 * Finds the calendars of an account: well-known address, principal, home set, calendars (RFC 4791, 5397, 6764).
 */
export async function findCalendars(tools: DavTools, account: DavAccount): Promise<Found | Failure> {
  const start = await firstThatAnswers(tools, account)
  if (!start.ok) return start
  const principal = start.responses[0]?.principal
  const about = principal ? await propfind(tools, account, resolved(principal, start.url), 0, whoAmI) : start
  if (!about.ok) return about
  const { homes = [], addresses = [] } = about.responses[0] ?? {}
  if (homes.length === 0) return failure('no-caldav')
  const calendars: DavCalendar[] = []
  let failed: Failure | undefined
  for (const home of homes.slice(0, 5)) {
    const list = await propfind(tools, account, collection(resolved(home, about.url)), 1, whatIsHere)
    if (list.ok) calendars.push(...calendarsIn(list.responses, list.url))
    else failed ??= list
  }
  if (calendars.length === 0) return failed ?? failure('no-calendars')
  const ownAddresses = addresses
    .filter((href) => /^mailto:/i.test(href))
    .map((href) => decodeURIComponent(href.slice(7)).toLowerCase())
  return {
    ok: true,
    calendars: calendars.slice(0, MOST_CALENDARS),
    ownAddresses: [...new Set(ownAddresses)],
    ...(failed && { incomplete: true }),
  }
}

/** Objects that are asked for by address in one request. */
const MOST_AT_ONCE = 50

/** The objects of a calendar. */
export interface DavTexts {
  ok: true
  texts: string[]
  /** The server says, or its answer shows, that there are more. */
  incomplete?: true
}

/**
 * The events of one calendar in a window, as one iCalendar text for each object. Series come as series: servers may
 * leave it to the client to repeat them. Objects that the server only names are asked for by their addresses.
 */
export async function readDavCalendar(
  tools: DavTools,
  account: DavAccount,
  url: string,
  window: { from: number; to: number },
): Promise<DavTexts | Failure> {
  const filter = `<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range start="${utc(window.from)}" end="${utc(window.to)}"/></c:comp-filter></c:comp-filter></c:filter>`
  const listed = await report(tools, account, url, 'calendar-query', filter)
  if (!listed.ok) return listed
  const texts = listed.responses.map(({ data }) => data).filter(Boolean)
  const isCut = listed.responses.some(({ status }) => status === 507)
  const base = collection(url)
  const missing = listed.responses.filter(
    ({ href, data, status }) => href && !data && status < 400 && isBelow(href, base),
  )
  const more = await readByAddress(
    tools,
    account,
    url,
    missing.map(({ href }) => href),
  )
  const isWhole = !isCut && more.length >= missing.length
  return { ok: true, texts: [...texts, ...more], ...(!isWhole && { incomplete: true }) }
}

/** A thing in the collection, not the collection itself. */
function isBelow(href: string, base: string): boolean {
  const { pathname } = new URL(href, base)
  return pathname !== new URL(base).pathname && !pathname.endsWith('/')
}

/** calendar-multiget (RFC 4791, 7.9). What fails is left out. */
async function readByAddress(
  tools: DavTools,
  account: DavAccount,
  url: string,
  hrefs: readonly string[],
): Promise<string[]> {
  const texts: string[] = []
  for (let from = 0; from < hrefs.length; from += MOST_AT_ONCE) {
    const part = hrefs.slice(from, from + MOST_AT_ONCE).map((href) => `<d:href>${escapedXml(href)}</d:href>`)
    const answer = await report(tools, account, url, 'calendar-multiget', part.join(''))
    if (answer.ok) texts.push(...answer.responses.map(({ data }) => data).filter(Boolean))
  }
  return texts
}

async function report(
  tools: DavTools,
  account: DavAccount,
  url: string,
  kind: 'calendar-query' | 'calendar-multiget',
  what: string,
): Promise<{ ok: true; responses: DavResponse[] } | Failure> {
  const body = `<c:${kind} xmlns:d="DAV:" xmlns:c="${CALDAV}"><d:prop><d:getetag/><c:calendar-data/></d:prop>${what}</c:${kind}>`
  const answer = await request(tools.web, account, 'REPORT', collection(url), 1, body)
  if (!answer.ok) return answer
  const responses = await tools.understand(answer.text)
  return responses ? { ok: true, responses } : failure('unreadable')
}

const escapedXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const whoAmI = '<d:current-user-principal/><c:calendar-home-set/><c:calendar-user-address-set/>'
const whatIsHere = '<d:resourcetype/><d:displayname/><c:supported-calendar-component-set/>'

type Listed = { ok: true; url: string; responses: DavResponse[] }

/** These say of one address that CalDAV is not there, but maybe at the next. */
const notHere: ReadonlySet<SourceFault> = new Set<SourceFault>(['missing', 'gone', 'refused', 'server', 'no-caldav'])

async function firstThatAnswers(tools: DavTools, account: DavAccount): Promise<Listed | Failure> {
  const given = new URL(account.address)
  const own = given.pathname === '/' ? [] : [collection(given.href)]
  const ways = [...own, new URL('/.well-known/caldav', given).href, new URL('/', given).href]
  let last: Failure = failure('no-caldav')
  for (const way of ways) {
    const listed = await propfind(tools, account, way, 0, whoAmI)
    if (!listed.ok) {
      if (!notHere.has(listed.fault)) return listed
      last = listed.fault === 'server' ? listed : failure('no-caldav')
      continue
    }
    const about = listed.responses[0]
    if (about?.principal || about?.homes.length) return listed
    if (about?.unauthenticated) return failure('sign-in')
  }
  return last
}

async function propfind(
  { web, understand }: DavTools,
  account: DavAccount,
  url: string,
  depth: 0 | 1,
  props: string,
): Promise<Listed | Failure> {
  const body = `<d:propfind xmlns:d="DAV:" xmlns:c="${CALDAV}"><d:prop>${props}</d:prop></d:propfind>`
  const answer = await request(web, account, 'PROPFIND', url, depth, body)
  if (!answer.ok) return answer
  const responses = await understand(answer.text)
  return responses ? { ok: true, url: answer.url, responses } : failure('no-caldav')
}

/** One request with the password, to the account's own site only, wherever an answer points. */
async function request(
  web: Web,
  account: DavAccount,
  method: 'PROPFIND' | 'REPORT',
  url: string,
  depth: 0 | 1,
  body: string,
): Promise<Answer | Failure> {
  if (!isSameSite(url, account.address)) return failure('elsewhere')
  const init: RequestInit = {
    method,
    headers: {
      authorization: `Basic ${base64(`${account.user}:${account.password}`)}`,
      'content-type': 'application/xml; charset=utf-8',
      depth: String(depth),
    },
    body: `<?xml version="1.0" encoding="utf-8"?>${body}`,
  }
  let ledTo = ''
  const watching: Web = {
    ...web,
    fetch: async (address, options) => {
      const response = await web.fetch(address, options)
      ledTo = response.url
      return response
    },
  }
  const answer = await ask(watching, url, init)
  // The browser follows to another host without the password: iCloud sends to the host of one's data.
  const isElsewhere = ledTo !== '' && new URL(ledTo).origin !== new URL(url).origin
  if (!answer.ok && answer.fault === 'sign-in' && isElsewhere && isSameSite(ledTo, account.address)) {
    return ask(web, ledTo, init)
  }
  return answer
}

/** The same host, or two hosts of iCloud, which keeps each account on a host of its own (`p42-caldav.icloud.com`). */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [new URL(a), new URL(b)]
  const isCloud = ({ hostname }: URL) => hostname.endsWith('.icloud.com')
  return one.protocol === 'https:' && (one.host === other.host || (isCloud(one) && isCloud(other)))
}

/** Behind a proxy servers name themselves by http. The same host is asked by https, as safely as before. */
function resolved(href: string, base: string): string {
  const url = new URL(href, base)
  if (url.protocol === 'http:' && url.hostname === new URL(base).hostname) {
    url.protocol = 'https:'
    if (url.port === '80') url.port = ''
  }
  return url.href
}

function calendarsIn(responses: readonly DavResponse[], base: string): DavCalendar[] {
  return responses.flatMap(({ href, name, isCalendar, components }) => {
    if (!href || !isCalendar || (components.length > 0 && !components.includes('VEVENT'))) return []
    const url = collection(resolved(href, base))
    return [{ url, name: name || lastPart(url) }]
  })
}

/** Servers answer 401 or 404 for a collection without its last slash. */
const collection = (url: string) => (url.endsWith('/') ? url : `${url}/`)
const lastPart = (url: string) => decodeURIComponent(new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '')
const utc = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** Of UTF-8 bytes: names and passwords may have any letters. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
