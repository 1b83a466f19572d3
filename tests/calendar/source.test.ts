import { describe, expect, it } from 'vitest'
import { readMultistatus } from '../../lib/calendar/multistatus.ts'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { readServer } from '../../lib/calendar/server-address.ts'
import { openSource, type SourceTools } from '../../lib/calendar/source.ts'
import { type CalendarSource, newSource, sourceKinds } from '../../lib/domain/calendar/calendar-source.ts'
import { understandAll } from '../../lib/domain/calendar/understand-all.ts'

const now = Date.UTC(2026, 10, 27, 9)
const window = { from: now - 14 * 86_400_000, to: now + 45 * 86_400_000, zone: 'Europe/Berlin' }
const address = 'https://calendar.google.com/calendar/ical/lena%40haldorsen.example/private-0123/basic.ics'
const feed = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Lena',
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTAMP:20261101T000000Z',
  'DTSTART:20261201T090000Z',
  'DTEND:20261201T100000Z',
  'SUMMARY:Interview with Brindlewick: Head of Data',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

const source = (change: Partial<CalendarSource> = {}): CalendarSource => ({
  ...newSource({ id: 's', kind: 'ics-url', address, login: null }, now),
  ...change,
})

/** Tools with which one answer is given, and what was asked for it. */
function tools(answer: () => Response): { tools: SourceTools; asked: Headers[]; own: string[] } {
  const [asked, own]: [Headers[], string[]] = [[], []]
  return {
    asked,
    own,
    tools: {
      web: {
        now: () => now,
        isOnline: () => true,
        isAllowed: async () => true,
        async fetch(_, init) {
          asked.push(new Headers(init.headers))
          return answer()
        },
      },
      understand: async (text) => readMultistatus(text),
      async read(text, part, mine) {
        own.push(...mine)
        return understandAll(readCalendar(text, part), {
          addresses: [...mine],
          names: [],
          companies: [],
          corrections: [],
        })
      },
    },
  }
}

describe('a calendar by its address', () => {
  const known = { etag: '"7"', lastModified: 'Fri, 27 Nov 2026 08:00:00 GMT', bodyAt: now - 3_600_000 }

  it('gives its events, what they amount to, and what is to be kept of the answer', async () => {
    const { tools: with200, own } = tools(() => new Response(feed, { headers: { etag: '"8"' } }))
    const read = await openSource(source(), with200)?.read(window, false)
    if (!read?.ok || !read.answer) throw new Error('not read')
    expect(read.answer.reading.events.map(({ uid }) => uid)).toEqual(['one'])
    expect(read.answer.understandings).toMatchObject([{ verdict: 'interview' }])
    expect(read.change).toEqual({
      name: 'Lena',
      etag: '"8"',
      lastModified: '',
      bodyAt: now,
      ownAddresses: ['lena@haldorsen.example'],
    })
    // Google's address names its owner: known before the events are understood.
    expect(own).toEqual(['lena@haldorsen.example'])
  })

  it('asks whether anything has changed, and takes "no" for an answer', async () => {
    const { tools: with304, asked } = tools(() => new Response(null, { status: 304 }))
    expect(await openSource(source(known), with304)?.read(window, false)).toEqual({
      ok: true,
      answer: null,
      change: {},
    })
    expect(asked[0]?.get('if-none-match')).toBe('"7"')
    expect(asked[0]?.get('if-modified-since')).toBe(known.lastModified)
  })

  it.each([
    ['the user asks for it', known, true],
    ['the last body is half a day old', { ...known, bodyAt: now - 13 * 3_600_000 }, false],
  ])('asks for all of it when %s', async (_, change, thoroughly) => {
    const { tools: with200, asked } = tools(() => new Response(feed))
    await openSource(source(change), with200)?.read(window, thoroughly)
    expect(asked[0]?.has('if-none-match')).toBe(false)
    expect(asked[0]?.has('if-modified-since')).toBe(false)
  })

  it.each([
    ['a page', '<!doctype html><title>Sign in</title>', 'no-calendar'],
    ['nothing', '', 'no-calendar'],
    ['something else', '{"error":"gone"}', 'no-calendar'],
  ])('%s is no calendar', async (_, body, fault) => {
    const { tools: withBody } = tools(() => new Response(body))
    expect(await openSource(source(), withBody)?.read(window, false)).toMatchObject({ ok: false, fault })
  })

  it('a reader that breaks is a fault of the source and no more', async () => {
    const { tools: with200 } = tools(() => new Response(feed))
    const broken = { ...with200, read: () => Promise.reject(new Error('broken')) }
    expect(await openSource(source(), broken)?.read(window, false)).toMatchObject({ ok: false, fault: 'unreadable' })
  })
})

it('each kind of source can be opened, or is there once', () => {
  const opened = sourceKinds.map((kind) => openSource(source({ kind }), tools(() => new Response('')).tools) !== null)
  expect(Object.fromEntries(sourceKinds.map((kind, index) => [kind, opened[index]]))).toEqual({
    'ics-url': true,
    caldav: true,
    file: false,
    page: false,
  })
})

describe('the address of a CalDAV server', () => {
  it.each([
    ['caldav.icloud.com', 'https://caldav.icloud.com/'],
    ['https://cloud.example/remote.php/dav#x', 'https://cloud.example/remote.php/dav'],
    ['caldavs://dav.example/', 'https://dav.example/'],
  ])('%s is %s', (typed, address) => {
    expect(readServer(typed)).toEqual({ ok: true, address })
  })
  it.each([
    ['', 'no-address'],
    ['my cloud', 'no-address'],
    ['http://cloud.example', 'not-https'],
    ['https://lena:secret@cloud.example', 'has-password'],
    ['https://127.0.0.1/dav', 'no-host-name'],
  ])('“%s” is not taken: %s', (typed, why) => {
    expect(readServer(typed)).toEqual({ ok: false, why })
  })
})
