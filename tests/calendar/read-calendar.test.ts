import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { maxCalendarLength } from '../../lib/domain/calendar/calendar-reading.ts'

const window = { from: Date.parse('2026-06-01'), to: Date.parse('2026-07-01'), zone: 'Europe/Berlin' }
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const file = (...parts: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const read = (...parts: string[]) => readCalendar(file(...parts), window)
const only = (...lines: string[]) => {
  const { events } = read(event('UID:1', 'DTSTART:20260610T100000Z', 'DTEND:20260610T110000Z', ...lines))
  const [first] = events
  if (!first) throw new Error('No event was read.')
  return first
}
const starts = (...parts: string[]) =>
  read(...parts).events.map(({ start }) => new Date(start).toISOString().slice(0, 16))

describe('several copies of one event', () => {
  const copy = (sequence: number, stamp: string, title: string, start = '20260610T100000Z') =>
    event('UID:1', `SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `DTSTART:${start}`, `SUMMARY:${title}`)

  it('the highest sequence counts, wherever it stands', () => {
    const newer = copy(2, '20260101T000000Z', 'newer')
    const older = copy(1, '20260301T000000Z', 'older')
    expect(read(newer, older).events.map(({ title }) => title)).toEqual(['newer'])
    expect(read(older, newer).events.map(({ title }) => title)).toEqual(['newer'])
  })

  it('of the same sequence the latest stamp counts', () => {
    expect(read(copy(1, '20260302T000000Z', 'newer'), copy(1, '20260301T000000Z', 'older')).events[0]?.title).toBe(
      'newer',
    )
  })

  it('one that was moved out of the window leaves no old copy in it', () => {
    expect(
      read(copy(1, '20260301T000000Z', 'old'), copy(2, '20260302T000000Z', 'new', '20270110T100000Z')).events,
    ).toEqual([])
  })
})

describe('what is cancelled', () => {
  it('is there, marked as such: by the method of the file or by its own status', () => {
    expect(read('METHOD:CANCEL', event('UID:1', 'DTSTART:20260610T100000Z')).events[0]?.status).toBe('cancelled')
    expect(only('STATUS:CANCELLED').status).toBe('cancelled')
    expect(only('STATUS:TENTATIVE').status).toBe('tentative')
    expect(only().status).toBe('confirmed')
  })

  it('a file with two calendars has two methods', () => {
    const text =
      file('METHOD:REQUEST', event('UID:1', 'DTSTART:20260610T100000Z')) +
      file('METHOD:CANCEL', event('UID:2', 'DTSTART:20260611T100000Z'))
    expect(readCalendar(text, window).events.map(({ status }) => status)).toEqual(['confirmed', 'cancelled'])
  })
})

describe('the fields', () => {
  it('people have their names, answers and kinds', () => {
    const text = readFileSync(join(import.meta.dirname, 'cases/attendees.ics'), 'utf8')
    const [first] = readCalendar(text, window).events
    expect(first).toMatchObject({
      title: 'Interview: Jane Doe , PhD <> Acme; round 2',
      description: 'Line one\nLine two, with comma\nJoin: https://acme.zoom.us/j/99911122233?pwd=abcDEF',
      conferences: ['https://meet.google.com/abc-defg-hij', 'https://acme.zoom.us/j/99911122233?pwd=abcDEF'],
      organizer: { name: 'Doe, Jane (Recruiting)', email: 'jane.doe@acme.com' },
    })
    expect(first?.attendees).toEqual([
      { name: 'Smith: Bob; VP', email: 'bob.smith@acme.com', answer: 'declined', type: 'individual' },
      { name: 'O"Neil \nX', email: 'ann.oneil@acme.com', answer: 'accepted', type: 'individual' },
    ])
  })

  it('rooms, groups and addresses in strange places are known', () => {
    const { attendees } = only(
      'ATTENDEE;CUTYPE=ROOM;CN=Wharf:mailto:wharf@resource.calendar.google.com',
      'ATTENDEE;CUTYPE=X-BOT:mailto:notes@bot.example',
      'ATTENDEE;EMAIL=maya@a.example;CN=Maya:urn:uuid:0a1b',
      'ATTENDEE;CN=Nobody:invalid:nomail',
      'ATTENDEE:',
    )
    expect(attendees.map(({ name, email, type }) => [name, email, type])).toEqual([
      ['Wharf', 'wharf@resource.calendar.google.com', 'room'],
      ['', 'notes@bot.example', 'unknown'],
      ['Maya', 'maya@a.example', 'individual'],
      ['Nobody', '', 'individual'],
    ])
  })

  it('a description in HTML is text, also when only Outlook’s own property has one', () => {
    expect(only('DESCRIPTION:<p>Hello</p><a href="https://a.example/x">Join</a>').description).toBe(
      'Hello\n\nJoin <https://a.example/x>',
    )
    expect(only('X-ALT-DESC;FMTTYPE=text/html:<html><body>Hello\\, Lena<br>Bye</body></html>').description).toBe(
      'Hello, Lena\nBye',
    )
    expect(only('DESCRIPTION:plain', 'X-ALT-DESC;FMTTYPE=text/html:<p>html</p>').description).toBe('plain')
  })

  it('addresses of calls come in the order in which they are trusted', () => {
    const { conferences } = only(
      'CONFERENCE;VALUE=URI:https://zoom.us/j/1',
      'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/x',
      'X-GOOGLE-CONFERENCE:https://meet.google.com/a',
      'CONFERENCE;VALUE=URI:https://zoom.us/j/1',
    )
    expect(conferences).toEqual(['https://meet.google.com/a', 'https://teams.microsoft.com/l/x', 'https://zoom.us/j/1'])
  })

  it('an event without a UID gets one that is the same at the next reading', () => {
    const without = event('DTSTART:20260610T100000Z', 'SUMMARY:A')
    const [one, other] = [read(without), read(without, event('DTSTART:20260610T100000Z', 'SUMMARY:B'))]
    expect(one.events[0]?.uid).toMatch(/^without-uid-/)
    expect(other.events.map(({ uid }) => uid)).toContain(one.events[0]?.uid)
    expect(new Set(other.events.map(({ uid }) => uid)).size).toBe(2)
  })

  it('the calendar tells its name, its zone and its method', () => {
    expect(
      read('METHOD:request', 'X-WR-CALNAME:Lena\\, work', 'X-WR-TIMEZONE:W. Europe Standard Time').calendar,
    ).toEqual({
      name: 'Lena, work',
      zone: 'Europe/Berlin',
      method: 'REQUEST',
    })
  })
})

describe('times', () => {
  it('an all-day event runs from midnight to midnight where the user is', () => {
    const [first] = read(event('UID:1', 'DTSTART;VALUE=DATE:20260610')).events
    expect([first?.start, first?.end].map((time) => new Date(time ?? 0).toISOString())).toEqual([
      '2026-06-09T22:00:00.000Z',
      '2026-06-10T22:00:00.000Z',
    ])
  })

  it('a floating time is meant where the user is, unless the calendar names a zone', () => {
    const floating = event('UID:1', 'DTSTART:20260610T100000')
    expect(starts(floating)).toEqual(['2026-06-10T08:00'])
    expect(starts('X-WR-TIMEZONE:America/New_York', floating)).toEqual(['2026-06-10T14:00'])
  })

  it('a meeting over the night of the change ends when its invitation says', () => {
    const { events } = readCalendar(
      file(event('UID:1', 'DTSTART;TZID=Europe/Berlin:20260328T230000', 'DTEND;TZID=Europe/Berlin:20260329T040000')),
      { ...window, from: Date.parse('2026-03-01') },
    )
    expect(new Date(events[0]?.end ?? 0).toISOString()).toBe('2026-03-29T02:00:00.000Z')
  })

  it.each([
    [
      'a zone with a colon that is not quoted',
      'DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260610T100000',
      '2026-06-10T14:00',
    ],
    ['an empty zone', 'DTSTART;TZID=:20260610T100000Z', '2026-06-10T10:00'],
    ['a day without saying that it is one', 'DTSTART:20260610', '2026-06-09T22:00'],
    ['small letters and dashes', 'dtstart:2026-06-10t10:00:00z', '2026-06-10T10:00'],
    [
      'a folded line',
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm\r\n , Vienna":20260610T100000',
      '2026-06-10T08:00',
    ],
    ['a zone that nobody knows', 'DTSTART;TZID=Middle Earth:20260610T100000', '2026-06-10T08:00'],
  ])('%s', (_, line, expected) => {
    expect(starts(event('UID:1', line))).toEqual([expected])
  })

  it('the slot of a series has a name that stays, and a moved one keeps it', () => {
    const { events } = read(
      event('UID:1', 'DTSTART;TZID=Europe/Berlin:20260608T100000', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('UID:1', 'RECURRENCE-ID;TZID=Europe/Berlin:20260609T100000', 'DTSTART;TZID=Europe/Berlin:20260609T150000'),
      event('UID:2', 'DTSTART;VALUE=DATE:20260608', 'RRULE:FREQ=DAILY;COUNT=1'),
      event('UID:3', 'DTSTART:20260608T100000Z'),
    )
    expect(events.map(({ uid, recurrenceId, recurring }) => [uid, recurrenceId, recurring])).toEqual([
      ['2', '20260608', true],
      ['1', '20260608T080000Z', true],
      ['3', '', false],
      ['1', '20260609T080000Z', true],
    ])
  })

  it('exceptions are found in whatever form they are written', () => {
    const series = (...lines: string[]) =>
      starts(event('UID:1', 'DTSTART;TZID=Europe/Berlin:20260608T100000', 'RRULE:FREQ=DAILY;COUNT=3', ...lines))
    const left = ['2026-06-08T08:00', '2026-06-10T08:00']
    expect(series('EXDATE;VALUE=DATE:20260609')).toEqual(left)
    expect(series('EXDATE:20260609T100000')).toEqual(left)
    expect(series('EXDATE:20260609T080000Z')).toEqual(left)
    expect(series('EXDATE;TZID=America/New_York:20260609T040000')).toEqual(left)
  })

  it('further dates of a series count, periods by their start', () => {
    expect(
      starts(
        event(
          'UID:1',
          'DTSTART:20260608T100000Z',
          'RDATE;VALUE=PERIOD:20260610T100000Z/PT1H,20260612T100000Z/20260612T110000Z',
        ),
      ),
    ).toEqual(['2026-06-08T10:00', '2026-06-10T10:00', '2026-06-12T10:00'])
  })
})

describe('what cannot be read is left out, counted, and takes nothing with it', () => {
  const sound = event('UID:sound', 'DTSTART:20260610T100000Z')

  it.each([
    ['no start', event('UID:1', 'SUMMARY:A'), 'no-start'],
    ['a start that is none', event('UID:1', 'DTSTART:tomorrow'), 'bad-start'],
    ['a day that does not exist', event('UID:1', 'DTSTART:20260631T100000Z'), 'bad-start'],
    ['an event that ends in the middle', 'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260610T1000', 'cut-off'],
    [
      'a rule that never comes true',
      event('UID:1', 'DTSTART:20260610T100000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      'endless',
    ],
    ['a rule that repeats each second', event('UID:1', 'DTSTART:20160610T100000Z', 'RRULE:FREQ=SECONDLY'), 'endless'],
    ['a rule that is none', event('UID:1', 'DTSTART:20260610T100000Z', 'RRULE:FREQ=SOMETIMES'), 'unknown-rule'],
    [
      'a rule by weeks of the year',
      event('UID:1', 'DTSTART:20260610T100000Z', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      'unknown-rule',
    ],
  ])('%s', (_, broken, why) => {
    const { events, unread } = read(sound, broken)
    expect(events.map(({ uid }) => uid)).toContain('sound')
    expect(unread).toEqual([{ why, count: 1 }])
  })

  it('a series of which the rule is not understood has its first occurrence', () => {
    expect(starts(event('UID:1', 'DTSTART:20260610T100000Z', 'RRULE:FREQ=SOMETIMES'))).toEqual(['2026-06-10T10:00'])
  })

  it('an event whose end is missing ends where the next one begins', () => {
    const text = file('BEGIN:VEVENT', 'UID:1', 'DTSTART:20260610T100000Z', 'DTEND:20260610T110000Z', sound)
    expect(
      readCalendar(text, window)
        .events.map(({ uid }) => uid)
        .sort(),
    ).toEqual(['1', 'sound'])
  })

  it('a duration of ages counts as none', () => {
    const { events } = read(event('UID:1', 'DTSTART:20260610T100000Z', 'DURATION:P999999999999999999W'))
    expect(events.map(({ start, end }) => end - start)).toEqual([0])
  })

  it('a line of a megabyte is cut, an event of several is left out', () => {
    const long = event('UID:1', 'DTSTART:20260610T100000Z', `DESCRIPTION:${'x'.repeat(1_000_000)}`)
    expect(read(long).events[0]?.description.length).toBe(100_000)
    const huge = event('UID:1', 'DTSTART:20260610T100000Z', `DESCRIPTION:${'x'.repeat(3_000_000)}`)
    expect(read(huge, sound)).toMatchObject({ events: [{ uid: 'sound' }], unread: [{ why: 'too-many', count: 1 }] })
  })

  it('of very many events the first are read, and the others are counted', () => {
    const many = Array.from({ length: 22_000 }, (_, number) => event(`UID:${number}`, 'DTSTART:20260610T100000Z'))
    const { events, unread } = read(...many)
    expect(events).toHaveLength(20_000)
    expect(unread).toEqual([{ why: 'too-many', count: 2_000 }])
  })
})

describe('what is not read at all', () => {
  it.each([
    ['nothing', '', 'no-calendar'],
    ['a text', 'Dear Lena, we would like to meet you.', 'no-calendar'],
    ['a page that wants a sign-in', '<!doctype html><html><head><title>Sign in</title></head></html>', 'web-page'],
    ['a text that is too long', `BEGIN:VCALENDAR\n${' '.repeat(maxCalendarLength)}`, 'too-large'],
  ])('%s', (_, text, refused) => {
    expect(readCalendar(text, window)).toEqual({
      refused,
      events: [],
      unread: [],
      calendar: { name: '', zone: '', method: '' },
    })
  })

  it('a calendar without events is one all the same', () => {
    expect(read()).toMatchObject({ refused: null, events: [], unread: [] })
  })
})
