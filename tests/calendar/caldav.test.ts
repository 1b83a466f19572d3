import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type DavAccount,
  type DavTools,
  findCalendars,
  isSameSite,
  readDavCalendar,
} from '../../lib/calendar/caldav.ts'
import { readMultistatus } from '../../lib/calendar/multistatus.ts'
import type { Web } from '../../lib/calendar/web.ts'
import { type Radicale, startRadicale } from './radicale.ts'

const HOST = 'https://caldav.fastmail.com'
const object = (uid: string, start: string, more = '') =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', 'BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261101T000000Z']
    .concat(
      `DTSTART:${start}`,
      'DURATION:PT45M',
      `SUMMARY:${uid}`,
      more ? [more] : [],
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    )
    .join('\r\n')
const window = { from: Date.UTC(2026, 10, 15), to: Date.UTC(2027, 0, 10) }

let radicale: Radicale
const asked: { method: string; path: string; signedIn: boolean }[] = []

const on = (web: Web): DavTools => ({ web, understand: async (text) => readMultistatus(text) })

/** The host of a provider that stands on the loopback, without TLS: what a browser sees behind it. */
function webOn(origin: string, change: (response: Response) => Response = (response) => response): DavTools {
  return on({
    now: () => window.from,
    isOnline: () => true,
    isAllowed: async (url) => new URL(url).origin === HOST,
    async fetch(url, init) {
      const { pathname } = new URL(url)
      asked.push({
        method: init.method ?? 'GET',
        path: pathname,
        signedIn: new Headers(init.headers).has('authorization'),
      })
      const response = await fetch(origin + pathname, init)
      const seen = new Response(response.body, response)
      Object.defineProperty(seen, 'url', { value: response.url.replace(origin, HOST) })
      return change(seen)
    },
  })
}
const account = (change: Partial<DavAccount> = {}): DavAccount => ({
  address: `${HOST}/`,
  user: radicale.user,
  password: radicale.password,
  ...change,
})

beforeAll(async () => {
  radicale = await startRadicale()
  await radicale.calendar('private', 'Private &amp; job', [
    object('soon', '20261120T090000Z'),
    object('long-ago', '20240101T090000Z'),
    object('weekly', '20240102T090000Z', 'RRULE:FREQ=WEEKLY'),
    object('much-later', '20290101T090000Z'),
  ])
  await radicale.calendar('empty', 'Empty')
})
afterAll(() => radicale?.stop())

describe('against a real Radicale', () => {
  it('finds the calendars of an account from the host alone', async () => {
    const found = await findCalendars(webOn(radicale.origin), account())
    if (!found.ok) throw new Error(found.fault)
    expect(found.calendars.map(({ name }) => name).sort()).toEqual(['Empty', 'Private & job'])
    for (const { url } of found.calendars) expect(url).toMatch(/^https:\/\/caldav\.fastmail\.com\/.*\/$/)
    expect(asked[0]).toMatchObject({ method: 'PROPFIND', path: '/.well-known/caldav', signedIn: true })
  })

  it('asks for what falls into the window, series among it, and for nothing else', async () => {
    const found = await findCalendars(webOn(radicale.origin), account())
    if (!found.ok) throw new Error(found.fault)
    const url = found.calendars.find(({ name }) => name.startsWith('Private'))?.url ?? ''
    // Without its last slash it is another place to some servers.
    const read = await readDavCalendar(webOn(radicale.origin), account(), url.replace(/\/$/, ''), window)
    if (!read.ok) throw new Error(read.fault)
    const uids = read.texts.map((text) => /UID:(\S+)/.exec(text)?.[1])
    expect(uids.sort()).toEqual(['soon', 'weekly'])
  })

  it('an empty calendar is no fault', async () => {
    const url = `${HOST}/${encodeURIComponent(radicale.user)}/empty/`
    expect(await readDavCalendar(webOn(radicale.origin), account(), url, window)).toEqual({ ok: true, texts: [] })
  })

  it('a wrong password is said to be one', async () => {
    const found = await findCalendars(webOn(radicale.origin), account({ password: 'wrong' }))
    expect(found).toMatchObject({ ok: false, fault: 'sign-in' })
  })

  it('a calendar that is not there is said to be missing', async () => {
    const url = `${HOST}/${encodeURIComponent(radicale.user)}/nowhere/`
    const read = await readDavCalendar(webOn(radicale.origin), account(), url, window)
    expect(read).toMatchObject({ ok: false, fault: 'missing' })
  })

  it('the password never goes to a host that is not the account’s', async () => {
    const before = asked.length
    const read = await readDavCalendar(webOn(radicale.origin), account(), 'https://elsewhere.example/cal/', window)
    expect(read).toMatchObject({ ok: false, fault: 'elsewhere' })
    expect(asked.length).toBe(before)
  })
})

/** Answers as iCloud does: other prefixes, absolute addresses on another host, mail addresses of the account. */
function cloud(answers: Record<string, string | number>): DavTools {
  return on({
    now: () => 0,
    isOnline: () => true,
    isAllowed: async (url) => new URL(url).hostname.endsWith('.icloud.com'),
    async fetch(url, init) {
      asked.push({ method: init.method ?? 'GET', path: url, signedIn: new Headers(init.headers).has('authorization') })
      const answer = answers[url] ?? 404
      const response =
        typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer, { status: 207 })
      Object.defineProperty(response, 'url', { value: url })
      return response
    },
  })
}
const multi = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><multistatus xmlns="DAV:"><response xmlns="DAV:"><href>/</href><propstat><prop>${inside}</prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`
const apple: DavAccount = { address: 'https://caldav.icloud.com', user: 'lena@icloud.example', password: 'abcd-efgh' }

describe('an account whose data are on a host of its own', () => {
  it('is followed to it, and gives the user’s own addresses', async () => {
    const found = await findCalendars(
      cloud({
        'https://caldav.icloud.com/.well-known/caldav': multi(
          '<current-user-principal><href>/123/principal/</href></current-user-principal>',
        ),
        'https://caldav.icloud.com/123/principal/': multi(
          '<calendar-home-set xmlns="urn:ietf:params:xml:ns:caldav"><href xmlns="DAV:">https://p42-caldav.icloud.com:443/123/calendars/</href></calendar-home-set><calendar-user-address-set xmlns="urn:ietf:params:xml:ns:caldav"><href xmlns="DAV:">mailto:Lena%2Bjobs@icloud.example</href><href xmlns="DAV:">/123/principal/</href></calendar-user-address-set>',
        ),
        'https://p42-caldav.icloud.com/123/calendars/': `<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
          <response><href>/123/calendars/</href><propstat><prop><resourcetype><collection/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response>
          <response><href>/123/calendars/home/</href><propstat><prop><displayname>Home</displayname><resourcetype><collection/><C:calendar/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat><propstat><prop><C:none/></prop><status>HTTP/1.1 404 Not Found</status></propstat></response>
          <response><href>/123/calendars/tasks/</href><propstat><prop><displayname>Reminders</displayname><resourcetype><collection/><C:calendar/></resourcetype><C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set></prop><status>HTTP/1.1 200 OK</status></propstat></response>
        </multistatus>`,
      }),
      apple,
    )
    expect(found).toEqual({
      ok: true,
      calendars: [{ url: 'https://p42-caldav.icloud.com/123/calendars/home/', name: 'Home' }],
      ownAddresses: ['lena+jobs@icloud.example'],
    })
  })

  it('a server without CalDAV, or with a page in its place, is said to have none', async () => {
    expect(await findCalendars(cloud({}), apple)).toMatchObject({ fault: 'no-caldav' })
    const page = { 'https://caldav.icloud.com/': '<html><body>Welcome</body></html>' }
    expect(await findCalendars(cloud(page), apple)).toMatchObject({ fault: 'no-caldav' })
  })

  it('no calendar of events is said', async () => {
    const found = await findCalendars(
      cloud({
        'https://caldav.icloud.com/.well-known/caldav': multi(
          '<C:calendar-home-set xmlns:C="urn:ietf:params:xml:ns:caldav"><href>/home</href></C:calendar-home-set>',
        ),
        'https://caldav.icloud.com/home/': multi('<displayname>x</displayname>'),
      }),
      apple,
    )
    expect(found).toMatchObject({ fault: 'no-calendars' })
  })

  it.each([
    ['an unfinished one', '<multistatus xmlns="DAV:"><response>'],
    ['one with entities of its own', '<!DOCTYPE m [<!ENTITY a "aaaa">]><multistatus xmlns="DAV:">&a;</multistatus>'],
    ['one that is nested without end', '<a>'.repeat(100_000)],
  ])('XML that is broken breaks nothing: %s', async (_, text) => {
    const found = await findCalendars(cloud({ 'https://caldav.icloud.com/.well-known/caldav': text }), apple)
    expect(found).toMatchObject({ ok: false, fault: 'no-caldav' })
  })
})

it('two hosts are one site when they are the same, or both of iCloud', () => {
  expect(isSameSite('https://p1-caldav.icloud.com/x', 'https://caldav.icloud.com')).toBe(true)
  expect(isSameSite('https://dav.example/x', 'https://dav.example/')).toBe(true)
  expect(isSameSite('https://dav.example/x', 'https://other.example/')).toBe(false)
  expect(isSameSite('http://dav.example/x', 'http://dav.example/')).toBe(false)
  expect(isSameSite('https://evilicloud.com/', 'https://caldav.icloud.com')).toBe(false)
})
