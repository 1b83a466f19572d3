import { describe, expect, it } from 'vitest'
import { readMultistatus } from '../../lib/calendar/multistatus.ts'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { ask, failure, type Web, withinOneReading } from '../../lib/calendar/web.ts'

const window = { from: Date.parse('2026-11-01'), to: Date.parse('2027-01-25'), zone: 'Europe/Berlin' }
/** What a reading takes on a machine with much else to do. ms */
const LONGEST = 25_000

const component = (name: string, ...lines: string[]) => [`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n')
const event = (...lines: string[]) => component('VEVENT', ...lines)
const times = (count: number, make: (number: number) => string) => Array.from({ length: count }, (_, one) => make(one))

/** A user's own events: one, and a series of each kind that people have. */
const own: Record<string, { lines: string[]; count: number }> = {
  single: { lines: ['DTSTART:20261210T100000Z', 'DURATION:PT1H'], count: 1 },
  weekly: {
    lines: ['DTSTART;TZID=Europe/Berlin:20200106T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE'],
    count: 24,
  },
  daily: { lines: ['DTSTART:20180106T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'], count: 85 },
  monthly: { lines: ['DTSTART:20150106T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'], count: 3 },
  birthday: { lines: ['DTSTART;VALUE=DATE:19801224', 'RRULE:FREQ=YEARLY'], count: 1 },
  counted: { lines: ['DTSTART:20250106T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=1000'], count: 85 },
}
const ownEvents = Object.entries(own).map(([uid, { lines }]) => event(`UID:${uid}`, ...lines))
const expected = Object.fromEntries(Object.entries(own).map(([uid, { count }]) => [uid, count]))

const series = (rule: string, start = '20261110T100000Z') =>
  times(200, (one) => event(`UID:hostile-${one}`, `DTSTART:${start}`, `RRULE:${rule}`))
const two = (number: number) => String(number).padStart(2, '0')
const endless = component(
  'STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
)

const hostile: Record<string, string[]> = {
  '200 series that repeat each second, for years': series('FREQ=SECONDLY', '20160610T100000Z'),
  '200 series that repeat each minute': series('FREQ=MINUTELY'),
  '200 series that never come true': series('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '19700101T100000Z'),
  '200 series with long lists': series(`FREQ=YEARLY;BYYEARDAY=${times(200, (one) => `${one + 1}`).join()}`),
  '100,000 copies of one event': times(100_000, (one) =>
    event('UID:same', 'DTSTART:20261210T100000Z', `SEQUENCE:${one}`),
  ),
  '30 series with 3,000 exceptions each': times(90_000, (one) =>
    event(
      `UID:many-${one % 30}`,
      'DTSTART:20261210T100000Z',
      `RECURRENCE-ID:2026121${one % 10}T10${two(one % 60)}${two((one >> 6) % 60)}Z`,
    ),
  ),
  '400 zones whose changes never come': [
    ...times(400, (one) => component('VTIMEZONE', `TZID:Zone ${one}`, endless)),
    ...times(400, (one) => event(`UID:zone-${one}`, `DTSTART;TZID=Zone ${one}:20261210T100000`)),
  ],
}

describe('what is hostile in a calendar takes nothing from the rest', () => {
  it.each(Object.entries(hostile))(
    '%s',
    (_, events) => {
      const began = performance.now()
      const { events: found } = readCalendar(component('VCALENDAR', ...events, ...ownEvents), window)
      expect(performance.now() - began).toBeLessThan(LONGEST)
      expect(
        Object.fromEntries(Object.keys(own).map((name) => [name, found.filter(({ uid }) => uid === name).length])),
      ).toEqual(expected)
    },
    60_000,
  )

  it('of copies of one event, the last and newest counts', () => {
    const text = component('VCALENDAR', ...(hostile['100,000 copies of one event'] ?? []))
    expect(readCalendar(text, window)).toMatchObject({
      events: [{ uid: 'same', sequence: 99_999 }],
      unread: [{ why: 'too-many', count: 99_000 }],
    })
  }, 60_000)
})

it.each([
  ['20,000 series that never come true', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '19700101T100000Z'],
  ['20,000 series that repeat each minute', 'FREQ=MINUTELY', '20261110T100000Z'],
])(
  '%s come to an end',
  (_, rule, start) => {
    const began = performance.now()
    const events = times(20_000, (one) => event(`UID:hostile-${one}`, `DTSTART:${start}`, `RRULE:${rule}`))
    const { unread } = readCalendar(component('VCALENDAR', ...events), window)
    expect(performance.now() - began).toBeLessThan(LONGEST)
    expect(unread[0]?.why).toBe('endless')
  },
  60_000,
)

describe('an answer of a CalDAV server', () => {
  const answer = (body: string) =>
    `<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${body}</d:multistatus>`
  const filled = (part: string, length = 14_500_000) => part.repeat(Math.floor(length / part.length))

  it.each([
    ['3 million tags', filled('<a/>')],
    ['a million responses', filled('<d:response/>')],
    ['600,000 tags with attributes', filled('<a b="1" c="2" d="3"/>')],
    ['a tag with a million attributes', `<a ${times(1_000_000, (one) => `a${one}="1"`).join(' ')}/>`],
    ['tags in tags', filled(`${'<a>'.repeat(2_000)}x${'</a>'.repeat(2_000)}`)],
    ['3 million references', `<d:response><d:href>${filled('&amp;')}</d:href></d:response>`],
    ['2 million comments', filled('<!---->')],
    ['a tag without an end', `<a${' '.repeat(14_000_000)}`],
  ])('with %s is not read', (_, body) => {
    const began = performance.now()
    expect(readMultistatus(answer(body))).toBeNull()
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('with 5,000 events is read', () => {
    const data = `BEGIN:VCALENDAR&#13;\n${'X-LINE:a=b&#13;\n'.repeat(30)}END:VCALENDAR`
    const response = `<d:response><d:href>/a.ics</d:href><d:propstat><d:prop><c:calendar-data>${data}</c:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`
    expect(readMultistatus(answer(response.repeat(5_000)))).toHaveLength(5_000)
  }, 30_000)
})

it('all requests of one reading share a time, however many there are', async () => {
  let clock = 0
  const slow: Web = {
    now: () => clock,
    isOnline: () => true,
    isAllowed: async () => true,
    // Each answer takes just less than one may; the clock stands for the waiting.
    fetch: async (_, { signal }) => {
      clock += 22_400
      if (clock > 90_000) await new Promise((_, reject) => signal?.addEventListener('abort', reject))
      return new Response('x')
    },
  }
  const web = withinOneReading(slow)
  const answers = []
  for (let request = 0; request < 6; request++) answers.push(await ask(web, 'https://caldav.example/'))
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, false, false])
  expect(answers[5]).toEqual(failure('timeout'))
})
