import { describe, expect, it } from 'vitest'
import {
  type CalendarSource,
  calendarSourceKind,
  newSource,
  viewOf,
} from '../../../lib/domain/calendar/calendar-source.ts'
import { capabilityOf, isBusyOnly } from '../../../lib/domain/calendar/capability.ts'
import { addressesFrom, linesOf } from '../../../lib/domain/calendar/identity.ts'
import { newKeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import {
  backOff,
  isDue,
  isReading,
  isStale,
  mayBeUnmodified,
  nextReadFor,
} from '../../../lib/domain/calendar/source-schedule.ts'
import { admit } from '../../../lib/domain/record.ts'
import { event, understood } from './make-event.ts'

const minute = 60_000
const hour = 60 * minute
const now = Date.UTC(2026, 10, 27, 9)
const login = { user: 'lena', password: 'abcd-efgh' }
const source = (change: Partial<CalendarSource> = {}): CalendarSource => ({
  ...newSource({ id: 's', kind: 'ics-url', address: 'https://calendar.google.com/secret.ics', login: null }, now),
  ...change,
})

it('a new source comes through the door', () => {
  expect(admit(calendarSourceKind, source())).toEqual({ ok: true, value: source() })
})

it('screens get a source without its secrets', () => {
  const seen = viewOf(
    source({
      kind: 'caldav',
      login,
      etag: 'secret',
      calendars: [{ url: 'https://x/secret/', name: 'Job', chosen: true }],
    }),
    () => ({ host: 'calendar.google.com', shown: 'calendar.google.com/…' }),
  )
  expect(JSON.stringify(seen)).not.toMatch(/secret|abcd-efgh|"lena"/)
  expect(seen).toMatchObject({ shownAddress: 'calendar.google.com/…', calendars: [{ index: 0, name: 'Job' }] })
})

describe('when a source is read by itself', () => {
  it('not twice within a minute, and not while it is being read', () => {
    expect(isDue(source(), now)).toBe(true)
    expect(isDue(source({ triedAt: now - 30_000 }), now)).toBe(false)
    expect(isDue(source({ triedAt: now - minute }), now)).toBe(true)
    expect(isDue(source({ readingSince: now - minute }), now)).toBe(false)
  })
  it('a read that the end of the browser cut off does not block for ever', () => {
    expect(isReading(source({ readingSince: now - 3 * minute }), now)).toBe(false)
  })
  it('not before the server wants it', () => {
    expect(isDue(source({ notBefore: now + 1 }), now)).toBe(false)
    expect(isDue(source({ notBefore: now }), now)).toBe(true)
  })
  it('never, when it is there once', () => {
    expect(isDue(source({ kind: 'file' }), now)).toBe(false)
  })
  it('a server that is too busy is left alone, each time longer, at least as long as it asks', () => {
    expect(backOff('server', 1, null, now)).toBe(now + 5 * minute)
    expect(backOff('too-often', 3, null, now)).toBe(now + 20 * minute)
    expect(backOff('server', 40, null, now)).toBe(now + 6 * hour)
    expect(backOff('too-often', 1, 2 * hour, now)).toBe(now + 2 * hour)
    expect(backOff('server', 1, 900 * hour, now)).toBe(now + 24 * hour)
    expect(backOff('offline', 5, null, now)).toBeNull()
  })
  it('"not modified" is taken for half a day', () => {
    expect(mayBeUnmodified(source({ bodyAt: null }), now)).toBe(false)
    expect(mayBeUnmodified(source({ bodyAt: now - 11 * hour }), now)).toBe(true)
    expect(mayBeUnmodified(source({ bodyAt: now - 12 * hour }), now)).toBe(false)
  })
  it('ten minutes before an interview and at its start, and for nothing else', () => {
    const kept = (start: number, verdict: 'interview' | 'other', status: 'confirmed' | 'cancelled' = 'confirmed') =>
      newKeptEvent({
        sourceId: 's',
        event: event({ start, status }),
        understanding: understood({ verdict }),
        updatedAt: 0,
      })
    expect(nextReadFor([kept(now + hour, 'interview')], now)).toBe(now + 50 * minute)
    expect(nextReadFor([kept(now + 5 * minute, 'interview')], now)).toBe(now + 5 * minute)
    expect(nextReadFor([kept(now + hour, 'other'), kept(now + hour, 'interview', 'cancelled')], now)).toBeNull()
    expect(nextReadFor([kept(now - hour, 'interview')], now)).toBeNull()
  })
  it('is old when the last success is more than six hours ago', () => {
    expect(isStale(source({ succeededAt: now - 7 * hour }), now)).toBe(true)
    expect(isStale(source({ succeededAt: now - 5 * hour }), now)).toBe(false)
    expect(isStale(source({ succeededAt: null }), now)).toBe(false)
  })
})

describe('what a calendar tells', () => {
  it('is counted', () => {
    const guest = { name: '', email: 'a@b.example', answer: 'none' as const, type: 'individual' as const }
    const events = [event({ attendees: [guest] }), event({ title: 'Busy' }), event({ title: 'Busy', description: 'x' })]
    const read = [understood({ link: 'https://meet.google.com/x' }), understood({ verdict: 'other' })]
    expect(capabilityOf(events, read, 2)).toEqual({
      events: 3,
      interviews: 1,
      withGuests: 1,
      withLink: 1,
      busyOnly: 1,
      unread: 2,
    })
  })
  it('titles that are all withheld are noticed in other languages too', () => {
    const feed = ['Busy', 'Beschäftigt', '予定あり'].map((title) => event({ title }))
    expect(isBusyOnly(capabilityOf(feed, [], 0))).toBe(true)
    expect(isBusyOnly(capabilityOf([...feed, event({ title: 'Dentist' })], [], 0))).toBe(false)
    expect(isBusyOnly(capabilityOf([], [], 0))).toBe(false)
  })
})

describe('who the user is', () => {
  const guests = (...emails: string[]) =>
    emails.map((email) => ({ name: '', email, answer: 'none' as const, type: 'individual' as const }))
  it('the calendar’s name, where it is an address', () => {
    expect(addressesFrom('Lena@Haldorsen.example', [])).toEqual(['lena@haldorsen.example'])
    expect(addressesFrom('Private', [])).toEqual([])
  })
  it('whoever is a guest of nearly every event', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((uid) =>
      event({ uid, attendees: guests('lena@h.example', `${uid}@x.example`) }),
    )
    expect(addressesFrom('', events)).toEqual(['lena@h.example'])
    expect(addressesFrom('', events.slice(0, 3))).toEqual([])
  })
  it('nobody, when two are in all of them, or when one series makes the most', () => {
    const both = ['a', 'b', 'c', 'd'].map((uid) => event({ uid, attendees: guests('l@h.example', 'boss@h.example') }))
    expect(addressesFrom('', both)).toEqual([])
    const series = Array.from({ length: 9 }, () => event({ uid: 'weekly', attendees: guests('boss@h.example') }))
    expect(addressesFrom('', series)).toEqual([])
  })
  it('what is typed one a line is a list', () => {
    expect(linesOf(' a@b.example\n\n c@d.example, a@b.example ')).toEqual(['a@b.example', 'c@d.example'])
  })
})
