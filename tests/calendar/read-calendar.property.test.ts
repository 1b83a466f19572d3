import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readInvitation } from '../../lib/calendar/pasted.ts'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { calendarEventSchema } from '../../lib/domain/calendar/calendar-event.ts'

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/conformance.json'), 'utf8')) as {
  cases: { ics: string }[]
}
const window = { from: Date.parse('2026-03-01'), to: Date.parse('2026-07-01'), zone: 'Europe/Berlin' }

/** What every reading has to be, of whatever text. */
function expectSound(text: string): void {
  const { events, unread, refused } = readCalendar(text, window)
  if (refused) expect(events).toEqual([])
  for (const event of events) {
    expect(calendarEventSchema.safeParse(event).error?.issues ?? []).toEqual([])
    expect(event.end).toBeGreaterThanOrEqual(event.start)
    expect(event.start).toBeLessThan(window.to)
    expect(event.end).toBeGreaterThanOrEqual(window.from)
  }
  for (const { count } of unread) expect(count).toBeGreaterThan(0)
}

const lines = fc.constantFrom(
  ...cases.flatMap(({ ics }) => ics.split(/\r?\n/)),
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'RRULE:FREQ=YEARLY;INTERVAL=999999999',
  'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;INTERVAL=7',
  'DURATION:P999999999999999999W',
  'DTSTART;TZID="(UTC+01:00) Amsterdam":20260310T100000',
  'DTSTART;TZID=:20260310T100000',
  'DTSTART;VALUE=DATE:99991231',
  'EXDATE;VALUE=DATE:20260310',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20260310T100000Z',
)

it('any text is read without an exception, and what is read is sound and inside the window', () => {
  const beginning = fc.constantFrom('', 'BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\nDTSTART:20260310T100000Z\n')
  const text = fc
    .tuple(
      beginning,
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary-ascii', maxLength: 400 })),
    )
    .map((parts) => parts.join(''))
  fc.assert(fc.property(text, expectSound), { numRuns: 500 })
})

it('any lines of calendars in any order are', () => {
  const text = fc.array(lines, { maxLength: 60 }).map((all) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${all.join('\n')}`)
  fc.assert(fc.property(text, expectSound), { numRuns: 600 })
})

it('so is any calendar in which something was changed, taken out or doubled', () => {
  const change = fc.record({ at: fc.nat(3_000), length: fc.nat(40), by: fc.oneof(fc.string({ maxLength: 12 }), lines) })
  const mutated = fc
    .tuple(fc.constantFrom(...cases.map(({ ics }) => ics)), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([ics, changes]) =>
      changes.reduce((text, { at, length, by }) => {
        const where = at % (text.length + 1)
        return text.slice(0, where) + by + text.slice(where + length)
      }, ics),
    )
  fc.assert(fc.property(mutated, expectSound), { numRuns: 1_000 })
})

it('a broken event leaves every other event of the calendar', () => {
  const sound = (uid: number) =>
    `BEGIN:VEVENT\nUID:sound-${uid}\nDTSTART:20260${4 + (uid % 3)}10T100000Z\nSUMMARY:${uid}\nEND:VEVENT`
  const broken = fc
    .array(
      lines.filter((line) => !/^\s*(BEGIN|END|UID)[:;]/.test(line)),
      { maxLength: 12 },
    )
    .map((all) => `BEGIN:VEVENT\nUID:broken\n${all.join('\n')}\nEND:VEVENT`)
  fc.assert(
    fc.property(broken, broken, (one, other) => {
      const text = ['BEGIN:VCALENDAR', sound(1), one, sound(2), other, sound(3)].join('\n')
      const titles = readCalendar(text, window)
        .events.filter(({ uid }) => uid.startsWith('sound'))
        .map(({ title }) => title)
      expect(titles.sort()).toEqual(['1', '2', '3'])
    }),
  )
})

it('any pasted text is read without an exception, with a start that is a time or missing', () => {
  const pieces = fc.constantFrom(
    'Nov',
    '3',
    '2026',
    '10:00',
    'AM',
    '-',
    '–',
    ',',
    ' ',
    '\n',
    'Uhr',
    '年',
    '月',
    '日',
    '時',
    'Tuesday',
    'CST',
    '(UTC+01:00)',
    '03/04/2026',
    'When:',
    '@',
    'a@b.example',
    '<b>',
    'à',
    '14h',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(text, (pasted) => {
      const { event, missing, choices } = readInvitation(pasted, { now: window.from, zone: window.zone })
      expect(calendarEventSchema.safeParse(event).error?.issues ?? []).toEqual([])
      expect(event.start === 0).toBe(missing.includes('start'))
      for (const { start, end } of choices) expect(end).toBeGreaterThanOrEqual(start)
    }),
    { numRuns: 1_000 },
  )
})

it('a part of a series is what the whole of it has there, however long ago it began', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
  const rule = fc
    .record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      days: fc.uniqueArray(fc.constantFrom(...days), { maxLength: 4 }),
      start: fc.constantFrom(...days),
      more: fc.constantFrom('', ';COUNT=40', ';UNTIL=20261101T000000Z', ';BYMONTH=3,9'),
    })
    .map(
      ({ freq, interval, days: by, start, more }) =>
        `FREQ=${freq};INTERVAL=${interval};WKST=${start}${by.length > 0 ? `;BYDAY=${by}` : ''}${more}`,
    )
  const zone = fc.constantFrom(';TZID=Europe/Berlin', ';TZID=America/New_York', '')
  const first = fc.integer({ min: 0, max: 700 })
  const part = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 60 }))
  const day = 86_400_000
  const begin = Date.UTC(2025, 0, 1)
  fc.assert(
    fc.property(rule, zone, first, part, (rrule, tzid, offset, [from, length]) => {
      const start = new Date(begin + offset * day).toISOString().slice(0, 10).replaceAll('-', '')
      const text = `BEGIN:VEVENT\nUID:1\nDTSTART${tzid}:${start}T093000\nDURATION:PT1H\nRRULE:${rrule}\nEND:VEVENT`
      const read = (range: { from: number; to: number }) =>
        readCalendar(text, { ...range, zone: 'Asia/Tokyo' }).events.map((event) => event.recurrenceId)
      const range = { from: begin + from * day, to: begin + (from + length) * day }
      const whole = readCalendar(text, { from: begin - day, to: range.to, zone: 'Asia/Tokyo' }).events
      const there = whole.filter((event) => event.end > range.from).map((event) => event.recurrenceId)
      expect(read(range)).toEqual(there)
    }),
    { numRuns: 300 },
  )
})
