import { describe, expect, it } from 'vitest'
import { holidaysOf } from '../../../lib/domain/calendar/holidays.ts'
import { keptEvent } from './make.ts'

const timeZone = 'Europe/Berlin'
const midnight = (day: string) => Date.parse(`${day}T00:00:00+02:00`)
const DAY = 86_400_000
const allDay = (sourceId: string, day: string, days = 1, change = {}) => {
  const start = midnight(day)
  const kept = keptEvent({ uid: `${sourceId}-${day}`, start })
  return { ...kept, sourceId, event: { ...kept.event, start, end: start + days * DAY, allDay: true, ...change } }
}
const calendar = (id: string, name: string, address = 'https://calendar.example/a.ics') => ({ id, name, address })

describe('holidays', () => {
  it.each([
    ['Feiertage in Deutschland', 'https://x.example'],
    ['UK Holidays', 'https://x.example'],
    ['Jours fériés en France', 'https://x.example'],
    [
      '',
      'https://calendar.google.com/calendar/ical/en.german%23holiday%40group.v.calendar.google.com/public/basic.ics',
    ],
  ])('come from a calendar that calls itself "%s" or has the address of one', (name, address) => {
    const days = holidaysOf([allDay('h', '2026-06-04')], [calendar('h', name, address)], timeZone)
    expect([...days]).toEqual(['2026-06-04'])
  })

  it('are all days of an event, and none of a school holiday, which lasts for weeks', () => {
    const events = [allDay('h', '2026-06-04', 2), allDay('h', '2026-07-10', 40)]
    expect([...holidaysOf(events, [calendar('h', 'Holidays')], timeZone)]).toEqual(['2026-06-04', '2026-06-05'])
  })

  it('are no other all-day events, no events with a time, and none that was cancelled', () => {
    const events = [
      allDay('mine', '2026-06-04'),
      allDay('h', '2026-06-05', 1, { allDay: false }),
      allDay('h', '2026-06-08', 1, { status: 'cancelled' }),
    ]
    expect([...holidaysOf(events, [calendar('h', 'Holidays'), calendar('mine', 'Lena')], timeZone)]).toEqual([])
  })
})
