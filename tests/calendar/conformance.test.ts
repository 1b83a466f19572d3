import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import type { CalendarEvent } from '../../lib/domain/calendar/calendar-event.ts'

interface Case {
  id: string
  from: string
  to: string
  ics: string
  /** `start|end|title`, with `|CANCELLED` behind it for a cancelled one. */
  expected: string[]
  allDay: boolean
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/conformance.json'), 'utf8')) as {
  cases: Case[]
}

const zones = ['America/Los_Angeles', 'Asia/Kolkata', 'Europe/London', 'UTC']
const own = process.env.TZ
afterEach(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

/** The day or the minute, in UTC. All-day events were asked for in UTC too. */
function shown({ start, end, title, status, allDay }: CalendarEvent): string {
  const at = (time: number) => {
    const text = new Date(time).toISOString()
    return allDay ? text.slice(0, 10) : `${text.slice(0, 16)}Z`
  }
  return [at(start), at(end), title, ...(status === 'cancelled' ? ['CANCELLED'] : [])].join('|')
}

describe.each(zones)('on a machine in %s', (zone) => {
  it.each(cases)('case $id is read as expected', ({ ics, from, to, expected, allDay }) => {
    process.env.TZ = zone
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsets[zone])
    const reading = readCalendar(ics, { from: Date.parse(from), to: Date.parse(to), zone: 'UTC' })
    expect(reading.refused).toBeNull()
    expect(reading.events.map(shown)).toEqual(expected)
    expect(reading.events.every((event) => event.allDay === allDay)).toBe(true)
  })
})

/** Minutes behind UTC in January, which show that the zone of the process has really changed. */
const offsets: Record<string, number> = { 'America/Los_Angeles': 480, 'Asia/Kolkata': -330, 'Europe/London': 0, UTC: 0 }
