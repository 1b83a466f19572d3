import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent, CalendarPerson } from '../../../lib/domain/calendar/calendar-event.ts'
import { conferenceKeys, keyOfUrl } from '../../../lib/domain/calendar/conference/keys.ts'
import { understand } from '../../../lib/domain/calendar/understand.ts'
import { type ReaderContext, understandingSchema } from '../../../lib/domain/calendar/understanding.ts'
import { personName } from '../../../lib/domain/people/person-name.ts'
import { agreement } from '../../../lib/domain/people/same-person.ts'
import { readInvites } from './invites.ts'

const invites = readInvites('tuning')
const pieces = [
  ...invites.slice(0, 60).flatMap(({ event }) => [event.title, event.description, event.organizer?.name ?? '']),
  'Interviewer: ',
  'with ',
  ' - ',
  '(',
  '<b>',
  '\n',
  '10:00 - ',
  'GmbH ',
  '様',
  '@',
  ', ',
  'https://eur01.safelinks.protection.outlook.com/?url=',
  '\u202e',
  '\u0000',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
)
const person: fc.Arbitrary<CalendarPerson> = fc.record({
  name: text,
  email: fc.oneof(fc.emailAddress(), text),
  answer: fc.constantFrom('none', 'accepted', 'declined'),
  type: fc.constantFrom('individual', 'group', 'room', 'unknown'),
})
const event: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.constant('a'),
  recurrenceId: fc.constant(''),
  sequence: fc.constant(0),
  stamp: fc.constant(null),
  status: fc.constant('confirmed'),
  recurring: fc.boolean(),
  start: fc.constant(1_800_000_000_000),
  end: fc.integer({ min: 1_799_999_000_000, max: 1_800_100_000_000 }),
  allDay: fc.boolean(),
  timeZone: fc.constant(''),
  title: text,
  location: text,
  description: text,
  url: text,
  conferences: fc.array(text, { maxLength: 3 }),
  organizer: fc.option(person),
  attendees: fc.array(person, { maxLength: 4 }),
})
const context: fc.Arbitrary<ReaderContext> = fc.record({
  addresses: fc.array(fc.emailAddress(), { maxLength: 2 }),
  names: fc.array(text, { maxLength: 2 }),
  companies: fc.array(text, { maxLength: 2 }),
  corrections: fc.array(
    fc.record({
      of: fc.constantFrom('series', 'organizer'),
      key: fc.constantFrom('a', 'b'),
      verdict: fc.constantFrom('interview', 'other'),
      at: fc.nat(),
    }),
    { maxLength: 2 },
  ),
})

const letters = (value: string) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const hidden = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u

it('any event is understood, in the shape of the record, with an end before its beginning too', () => {
  fc.assert(
    fc.property(event, context, (one, who) => {
      const found = understand(one, who)
      expect(understandingSchema.safeParse(found).success).toBe(true)
      expect(found.score).toBe(found.reasons.reduce((sum, { weight }) => sum + weight, 0))
      for (const slot of found.slots) expect(slot.start).toBeLessThan(slot.end)
    }),
    { numRuns: 150 },
  )
}, 30_000)

it('people, their addresses and the link stand in the event, and nothing unseen hides in what is shown', () => {
  fc.assert(
    fc.property(event, context, (one, who) => {
      const { people, link, company, role, round, place } = understand(one, who)
      const all = letters(JSON.stringify(one)) + letters(JSON.stringify(one).replace(/\\[nrtu]\w{0,4}/g, ' '))
      // Some booking services write the address into the description only.
      const addresses = [
        ...[one.organizer, ...one.attendees].map((someone) => someone?.email.trim().toLowerCase()),
        ...(`${one.title} ${one.location} ${one.description}`.toLowerCase().match(/[^\s<>()[\]:;,"]+@[\w.-]+\w/gu) ??
          []),
      ]
      for (const { name, email, title } of people) {
        for (const word of name.split(' ')) expect(all).toContain(letters(word))
        if (email) expect(addresses).toContain(email)
        for (const shown of [name, email, title]) expect(shown).not.toMatch(hidden)
      }
      for (const shown of [company?.value, role?.value, round?.value, place, link]) {
        expect(shown ?? '').not.toMatch(hidden)
      }
    }),
    { numRuns: 150 },
  )
}, 30_000)

it('any text has a name or none, agrees with itself or not, and has keys or none', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const name = personName(a, b)
      if (name !== null) expect(name).not.toMatch(hidden)
      expect(agreement(a, b)).toBe(agreement(b, a))
      for (const key of conferenceKeys(a)) expect(key).toMatch(/^[a-z0-9-]+:\S/)
      keyOfUrl(a)
    }),
    { numRuns: 300 },
  )
}, 30_000)

describe('a megabyte of one thing is read in bounded steps', () => {
  const [first] = invites
  const long = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length))

  it.each([
    'a',
    'a.',
    ' ',
    '\n',
    '(',
    ' - ',
    'Jane Doe ',
    'with Jane Doe, ',
    '@',
    'https://',
    '<a ',
    '<li>x',
    '10:00 - ',
    'Meeting ID: ',
    '1 ',
    '面',
    '株式会社',
    'Aaa ',
    'Aa-',
    'position of ',
    "A'",
    '_',
    'Interviewer: ',
    '%25',
    '"',
    'Stelle als Aa für Aa ',
    ' GmbH & Co. KG',
    ' Recruiting Team',
    'Jane Doe, Engineer\n',
    'candidate ',
    '*',
    'https://urldefense.com/v3/__*',
    'https://a.safelinks.protection.outlook.com/?url=',
  ])('"%s"', (piece) => {
    if (!first) throw new Error('There are no invitations to start from')
    const much = long(piece)
    const someone: CalendarPerson = { name: much, email: `${much}@a.b`, answer: 'none', type: 'individual' }
    const events = [
      { ...first.event, description: much },
      { ...first.event, title: much },
      { ...first.event, location: much, url: much, conferences: [much] },
      { ...first.event, organizer: someone, attendees: [someone, someone] },
    ]
    // Each takes some milliseconds; a pattern that goes back over its text would take minutes, and the test would not end.
    for (const one of events) expect(understand(one, first.context).verdict).toBeTypeOf('string')
    expect(conferenceKeys(much).length).toBeLessThan(300)
    expect(personName(much, much)?.length ?? 0).toBeLessThan(400)
  })
})
