import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInvitation } from '../../lib/calendar/pasted.ts'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import type { CalendarEvent, CalendarPerson } from '../../lib/domain/calendar/calendar-event.ts'
import { conferenceKeys } from '../../lib/domain/calendar/conference/keys.ts'
import { understand } from '../../lib/domain/calendar/understand.ts'
import { understandHanded } from '../../lib/domain/calendar/understand-all.ts'
import type { MetPerson } from '../../lib/domain/calendar/understanding.ts'
import { event } from '../domain/calendar/make-event.ts'

/** `|` between values that are all right; people are `Name|title`, `;` between; an empty text: nothing may be given. */
interface Expected {
  verdict?: string
  company?: string
  role?: string
  people?: string
  coordinators?: string
  /** The people of each part of a day. */
  slots?: string
  start?: string
}
interface Invitation {
  title: string
  organizer?: string
  attendees?: string[]
  description?: string
  location?: string
  start?: string
  end?: string
  me?: { name: string; email: string }
  /** A description in HTML, as it stands in a file. */
  ics?: string
}
type Row = { class: string } & (
  | { kind: 'event'; event: Invitation; expected: Expected }
  | { kind: 'pasted'; text: string; zone: string; expected: Expected }
  | { kind: 'name'; cn: string; email: string; expected: { name: string | null } }
  | { kind: 'link'; link: string; expected: { key: string } }
)

const rows = JSON.parse(
  readFileSync(join(import.meta.dirname, '../domain/calendar/cases/classes.json'), 'utf8'),
) as Row[]
const nora = { name: 'Nora Quist', email: 'nora.quist@gmail.com' }
const contextOf = ({ name, email }: { name: string; email: string }) => ({
  addresses: [email],
  names: [name],
  companies: [],
  corrections: [],
})

function person(text: string): CalendarPerson {
  const [, name = '', email = ''] = /^(.*?)\s*<([^>]*)>$/.exec(text) ?? [
    '',
    text.includes('@') ? '' : text,
    text.includes('@') ? text : '',
  ]
  return { name, email: email.toLowerCase(), answer: 'none', type: 'individual' }
}

function eventOf(of: Invitation): CalendarEvent {
  const { title, organizer, attendees = [], description = '', location = '', ics } = of
  const start = Date.parse(of.start ?? '2026-12-02T10:00Z')
  const end = Date.parse(of.end ?? '2026-12-02T11:00Z')
  const invited = event({
    title,
    location,
    description,
    start,
    end,
    organizer: organizer ? person(organizer) : null,
    attendees: attendees.map(person),
  })
  if (!ics) return invited
  const file = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261202T100000Z\r\nDTEND:20261202T110000Z\r\nDESCRIPTION:${ics.replace(/([\\;,])/g, '\\$1')}\r\nEND:VEVENT\r\nEND:VCALENDAR`
  const window = { from: start, to: end, zone: 'UTC' }
  return { ...invited, description: readCalendar(file, window).events[0]?.description ?? '' }
}

function pasted(text: string, zone: string): CalendarEvent {
  const { event: read, choices } = readInvitation(text, { now: Date.parse('2026-11-25T12:00Z'), zone })
  const start = read.start || (choices[0]?.start ?? 0)
  return { ...read, start, end: Math.max(read.end, start + 3_600_000) }
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
const named = (people: readonly MetPerson[], part: string, withTitles: boolean) =>
  people
    .filter((one) => one.part === part && (one.name || one.email))
    .map(({ name, title, email }) =>
      plain(withTitles ? `${name || email}|${title.replace(/^our /, '')}` : name || email),
    )
    .sort()

function check(given: CalendarEvent, me: typeof nora, expected: Expected) {
  const context = contextOf(me)
  const [found] = understandHanded([given], context)
  if (!found) throw new Error('nothing was understood')
  if (expected.verdict) expect(expected.verdict.split('|')).toContain(understand(given, context).verdict)
  for (const field of ['company', 'role'] as const) {
    const accepted = expected[field]
    if (accepted !== undefined) expect(accepted.split('|').map(plain)).toContain(plain(found[field]?.value ?? ''))
  }
  for (const [part, list] of [
    ['interviewer', expected.people],
    ['coordinator', expected.coordinators],
  ] as const) {
    if (list === undefined) continue
    const wanted = list.split('; ').filter(Boolean)
    const withTitles = wanted.every((one) => one.includes('|'))
    const bare = wanted.map((one) => plain(withTitles ? one : (one.split('|')[0] ?? ''))).sort()
    expect(named(found.people, part, withTitles)).toEqual(bare)
  }
  if (expected.slots !== undefined) {
    expect(found.slots.map(({ people }) => people.map(({ name }) => name).join(', ')).join('; ')).toBe(expected.slots)
  }
}

const groups = [...Map.groupBy(rows, (row) => row.class)]

describe.each(groups)('%s', (_, group) => {
  it.each(group.map((row, at) => ({ at: at + 1, row })))('input $at', ({ row }) => {
    if (row.kind === 'event') check(eventOf(row.event), row.event.me ?? nora, row.expected)
    else if (row.kind === 'pasted') {
      const given = pasted(row.text, row.zone)
      if (row.expected.start) expect(new Date(given.start).toISOString()).toBe(row.expected.start)
      check(given, nora, row.expected)
    } else if (row.kind === 'link') expect(conferenceKeys(`Join: ${row.link} now`)[0]).toBe(row.expected.key)
    else {
      const guest = { ...person(''), name: row.cn, email: row.email }
      const context = { addresses: [], names: [], companies: [], corrections: [] }
      const [found] = understandHanded([event({ title: 'Job interview', attendees: [guest] })], context)
      expect(found?.people[0]?.name || null).toBe(row.expected.name)
    }
  })
})
