import { describe, expect, it } from 'vitest'
import { type DavTools, findCalendars, readDavCalendar } from '../../lib/calendar/caldav.ts'
import { readMultistatus } from '../../lib/calendar/multistatus.ts'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { openSource } from '../../lib/calendar/source.ts'
import { newSource } from '../../lib/domain/calendar/calendar-source.ts'

const HOST = 'https://dav.example.com'
const window = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 11, 31) }
const multistatus = (...responses: string[]) =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${responses.join('')}</d:multistatus>`
const response = (href: string, prop: string) =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${prop}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`
const calendar = (name: string) =>
  response(
    `/cals/${name}/`,
    `<d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:displayname>${name}</d:displayname>`,
  )
const object = (uid: string, title = 'Interview with Vantor') =>
  `<c:calendar-data>BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:${uid}\nDTSTART:20261120T090000Z\nDTEND:20261120T100000Z\nSUMMARY:${title}\nEND:VEVENT\nEND:VCALENDAR\n</c:calendar-data>`
const entry = (uid: string, title?: string) => response(`/cals/a/${uid}.ics`, object(uid, title))

interface Routes {
  [route: string]: [status: number, body: string, headers?: Record<string, string>]
}
const account = { address: `${HOST}/`, user: 'alex', password: 'secret' }
const found: Routes = {
  'PROPFIND /.well-known/caldav': [
    207,
    multistatus(response('/', '<d:current-user-principal><d:href>/p/</d:href></d:current-user-principal>')),
  ],
  'PROPFIND /p/': [
    207,
    multistatus(response('/p/', '<c:calendar-home-set><d:href>/cals/</d:href></c:calendar-home-set>')),
  ],
  'PROPFIND /cals/': [207, multistatus(calendar('a'), calendar('b'))],
}

/** A server that answers by method and path, the second time to a path what stands under it with `#2`. */
function server(routes: Routes): { tools: DavTools; asked: string[] } {
  const asked: string[] = []
  const tools: DavTools = {
    understand: async (text) => readMultistatus(text),
    web: {
      now: () => 0,
      isOnline: () => true,
      isAllowed: async () => true,
      async fetch(url, init) {
        const route = `${init.method} ${new URL(url).pathname}`
        asked.push(route)
        const again = asked.filter((one) => one === route).length
        const [status, body, headers] = routes[`${route}#${again}`] ?? routes[route] ?? [404, '']
        return new Response(body, { status, headers })
      },
    },
  }
  return { tools, asked }
}

/** All of an account, as the background reads it. */
async function read(routes: Routes) {
  const { tools, asked } = server({ ...found, ...routes })
  const source = newSource({ id: 's', kind: 'caldav', address: account.address, login: account }, 0)
  const reader = openSource(source, {
    ...tools,
    read: async (text, part) => ({ reading: readCalendar(text, part), understandings: [], ownAddresses: [] }),
  })
  const result = await reader?.read({ ...window, zone: 'UTC' }, true)
  if (!result) throw new Error('no reader')
  const uids = result.ok ? result.answer?.reading.events.map(({ uid }) => uid) : []
  return { result, uids, asked }
}

it('a letter that XML does not allow takes no event with it', async () => {
  const { result, uids } = await read({
    'REPORT /cals/a/': [207, multistatus(entry('a1', 'Interview x\u0015y'), entry('a2'), entry('a3', 'b&#x15;c'))],
    'REPORT /cals/b/': [207, multistatus()],
  })
  expect(uids).toEqual(['a1', 'a2', 'a3'])
  expect(result).not.toHaveProperty('incomplete')
})

it('a calendar that fails hides no other, and the reading is not whole', async () => {
  const { result, uids } = await read({
    'REPORT /cals/a/': [500, ''],
    'REPORT /cals/b/': [207, multistatus(entry('b1'))],
  })
  expect(uids).toEqual(['b1'])
  expect(result).toMatchObject({ ok: true, incomplete: true })
})

it('when all calendars fail, it is the fault of the first', async () => {
  const { result } = await read({ 'REPORT /cals/a/': [500, ''], 'REPORT /cals/b/': [404, ''] })
  expect(result).toMatchObject({ ok: false, fault: 'server' })
})

it('a password that is refused is tried once, not on every calendar', async () => {
  const { result, asked } = await read({ 'REPORT /cals/a/': [401, ''], 'REPORT /cals/b/': [401, ''] })
  expect(result).toMatchObject({ ok: false, fault: 'sign-in' })
  expect(asked.filter((route) => route.startsWith('REPORT'))).toEqual(['REPORT /cals/a/'])
})

describe('a server that only names its objects', () => {
  const names = multistatus(
    response('/cals/a/1.ics', '<d:getetag>"1"</d:getetag>'),
    response('/cals/a/2.ics', '<d:getetag>"2"</d:getetag>'),
  )

  it('is asked for them by their addresses', async () => {
    const { tools } = server({
      'REPORT /cals/a/': [207, names],
      'REPORT /cals/a/#2': [207, multistatus(entry('1'), entry('2'))],
    })
    const result = await readDavCalendar(tools, account, `${HOST}/cals/a/`, window)
    expect(result).toMatchObject({
      ok: true,
      texts: [expect.stringContaining('UID:1'), expect.stringContaining('UID:2')],
    })
    expect(result).not.toHaveProperty('incomplete')
  })

  it('has not told all when it gives fewer', async () => {
    const { tools } = server({ 'REPORT /cals/a/': [207, names], 'REPORT /cals/a/#2': [207, multistatus(entry('1'))] })
    expect(await readDavCalendar(tools, account, `${HOST}/cals/a/`, window)).toMatchObject({ incomplete: true })
  })
})

it('a list that the server cut off is not whole', async () => {
  const cut = '<d:response><d:href>/cals/a/</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>'
  const { tools } = server({ 'REPORT /cals/a/': [207, multistatus(entry('a1'), cut)] })
  const result = await readDavCalendar(tools, account, `${HOST}/cals/a/`, window)
  expect(result).toMatchObject({ ok: true, incomplete: true, texts: [expect.stringContaining('UID:a1')] })
})

it('addresses by http on the same host are asked by https', async () => {
  const { tools } = server({
    ...found,
    'PROPFIND /p/': [
      207,
      multistatus(
        response('/p/', '<c:calendar-home-set><d:href>http://dav.example.com/cals/</d:href></c:calendar-home-set>'),
      ),
    ],
  })
  expect(await findCalendars(tools, account)).toMatchObject({
    ok: true,
    calendars: [{ url: `${HOST}/cals/a/` }, { url: `${HOST}/cals/b/` }],
  })
})

it('a server that wants Digest has a fault of its own', async () => {
  const { tools } = server({
    'PROPFIND /.well-known/caldav': [401, '', { 'www-authenticate': 'Digest realm="x", nonce="y"' }],
  })
  expect(await findCalendars(tools, account)).toMatchObject({ ok: false, fault: 'sign-in-digest' })
})
