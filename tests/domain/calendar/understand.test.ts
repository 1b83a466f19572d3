import { describe, expect, it } from 'vitest'
import type { CalendarEvent, CalendarPerson } from '../../../lib/domain/calendar/calendar-event.ts'
import { ruleIds, rules } from '../../../lib/domain/calendar/classify/rules.ts'
import { understand as understandFor } from '../../../lib/domain/calendar/understand.ts'
import type { ReaderContext } from '../../../lib/domain/calendar/understanding.ts'
import en from '../../../public/_locales/en/messages.json'
import { event } from './make-event.ts'

const me: ReaderContext = {
  addresses: ['ben.okafor@gmail.com', 'ben@northpeak.com'],
  names: ['Ben Okafor'],
  companies: [],
  corrections: [],
}
const person = (name: string, email: string, change: Partial<CalendarPerson> = {}): CalendarPerson => ({
  name,
  email,
  answer: 'none',
  type: 'individual',
  ...change,
})
const understand = (change: Partial<CalendarEvent>, who: Partial<ReaderContext> = {}) =>
  understandFor(event(change), { ...me, ...who })
const recruiter = person('Tara Quinn', 'tara@acme.com')
const self = person('Ben Okafor', 'ben.okafor@gmail.com')

describe('why', () => {
  it('each rule has a sentence of its own', () => {
    for (const id of ruleIds) expect(Object.keys(en)).toContain(rules[id].text)
    expect(new Set(ruleIds.map((id) => rules[id].text)).size).toBe(ruleIds.length)
  })

  it('the reasons name the words that were seen', () => {
    const { reasons } = understand({ title: 'Phone screen - Data Engineer', organizer: recruiter, attendees: [self] })
    expect(reasons).toContainEqual({ rule: 'strong-title', weight: 5, seen: 'phone screen' })
    expect(reasons).toContainEqual({ rule: 'outside', weight: 1, seen: 'tara@acme.com' })
  })

  it('accents, case and hyphens do not matter, and endings of inflected words do not either', () => {
    for (const title of [
      'ENTREVISTA TECNICA',
      'On-Site Interview',
      'Bewerbungsgespräche',
      'Собеседования',
      'rozmowy rekrutacyjnej',
    ]) {
      expect(understand({ title, organizer: recruiter }).reasons.map(({ rule }) => rule)).toContain('strong-title')
    }
  })

  it('a word inside a longer phrase says nothing of its own', () => {
    const rulesOf = (title: string) => understand({ title }).reasons.map(({ rule }) => rule)
    expect(rulesOf('Mock interview')).toContain('practice')
    expect(rulesOf('Mock interview')).not.toContain('word-title')
    expect(rulesOf('Follow-up interview with Acme')).not.toContain('errand')
  })
})

describe('who is assessed', () => {
  const invitation = { title: 'Interview: Data Engineer', organizer: recruiter, attendees: [self] }

  it('the user, invited from outside', () => {
    expect(understand(invitation).verdict).toBe('interview')
  })

  it('somebody else, when a label names them', () => {
    expect(understand({ ...invitation, description: 'Candidate: Luis Ortega' }).verdict).toBe('other')
  })

  it('the user, when the label names the user', () => {
    expect(understand({ ...invitation, description: 'Candidate: Ben Okafor\nScorecard: due Friday' }).verdict).toBe(
      'interview',
    )
  })

  it.each(['Please fill in the scorecard', 'Interview kit attached', 'https://acme.greenhouse.io/guides/12'])(
    'somebody else, where it says "%s"',
    (description) => {
      expect(understand({ ...invitation, description }).verdict).toBe('other')
    },
  )

  it('somebody else, when colleagues invite the user and a private person', () => {
    const organizer = person('Talent', 'talent@northpeak.com')
    const attendees = [person('Ben', 'ben@northpeak.com'), person('', 'luis.ortega@yahoo.com')]
    expect(understand({ title: 'Interview: Data Engineer', organizer, attendees }).verdict).toBe('other')
  })

  it('the user, in an interview within the own company', () => {
    const organizer = person('HR', 'hr@northpeak.com')
    const attendees = [person('Ben Okafor', 'ben@northpeak.com')]
    expect(understand({ title: 'Interview: Ben Okafor - Team Lead', organizer, attendees }).verdict).toBe('interview')
  })
})

describe('corrections', () => {
  const standup = { title: 'Standup', uid: 'series', organizer: person('Kofi', 'kofi@acme.com'), recurring: true }

  it('of a series make it an interview', () => {
    const found = understand(standup, { corrections: [{ of: 'series', key: 'series', verdict: 'interview', at: 1 }] })
    expect(found).toMatchObject({ verdict: 'interview', kind: 'job-interview' })
    expect(found.reasons[0]).toMatchObject({ rule: 'corrected', weight: 10 })
  })

  it('of an organizer take it away', () => {
    const corrections = [{ of: 'organizer', key: 'tara@acme.com', verdict: 'other', at: 1 } as const]
    const found = understand({ title: 'Job interview', organizer: recruiter }, { corrections })
    expect(found).toMatchObject({ verdict: 'other', kind: null, people: [] })
    expect(found.reasons[0]).toMatchObject({ rule: 'corrected-organizer', seen: 'tara@acme.com' })
  })

  it('of the series win over those of the organizer, and the newest of two wins', () => {
    const corrections = [
      { of: 'organizer', key: 'kofi@acme.com', verdict: 'interview', at: 9 },
      { of: 'series', key: 'series', verdict: 'interview', at: 1 },
      { of: 'series', key: 'series', verdict: 'other', at: 2 },
    ] as const
    expect(understand(standup, { corrections }).verdict).toBe('other')
  })

  it('of an event without an organizer touch no other such event', () => {
    const corrections = [{ of: 'organizer', key: '', verdict: 'other', at: 1 } as const]
    expect(understand({ title: 'Job interview' }, { corrections }).verdict).toBe('interview')
  })
})

it.each([
  ['Recruiter screen - Acme', 'recruiter-call'],
  ['Technical interview - Acme', 'job-interview'],
  ['Assessment centre - Acme', 'assessment'],
  ['Informational interview with Acme', 'informational'],
  ['Job offer call - Acme', 'offer'],
  ['Mock interview', 'mock'],
])('"%s" is of the kind %s', (title, kind) => {
  const found = understand({
    title,
    organizer: recruiter,
    attendees: [self],
    description: 'About the Data Engineer role',
  })
  expect(found.kind).toBe(kind)
})

it('an offer asks, and practice stays quiet', () => {
  expect(understand({ title: 'Job offer call', organizer: recruiter, attendees: [self] }).verdict).not.toBe('interview')
  expect(understand({ title: 'Mock interview with Tara', organizer: recruiter }).verdict).toBe('other')
})

describe('people', () => {
  it('of the text get their address from the guests, by name or by address, and none otherwise', () => {
    const { people } = understand({
      title: 'Interview with Acme',
      description: 'Interviewers: Ana Ruiz (CTO), Ben Cole (Engineer) and Mia Wong',
      attendees: [self, person('Ruiz, Ana', 'a.ruiz@acme.com'), person('', 'bcole@acme.com')],
      organizer: recruiter,
    })
    expect(people.map(({ name, title, email, part }) => [name, title, email, part])).toEqual([
      ['Ana Ruiz', 'CTO', 'a.ruiz@acme.com', 'interviewer'],
      ['Ben Cole', 'Engineer', 'bcole@acme.com', 'interviewer'],
      ['Mia Wong', '', '', 'interviewer'],
      ['Tara Quinn', '', 'tara@acme.com', 'coordinator'],
    ])
  })

  it('are no rooms, no bots, nobody who declined, and not the user', () => {
    const { people } = understand({
      title: 'Interview with Acme',
      organizer: recruiter,
      attendees: [
        self,
        person('Room 4', 'r@resource.calendar.google.com'),
        person('Big Room', 'big@acme.com', { type: 'room' }),
        person('Fred', 'fred@fireflies.ai'),
        person('Otto Nein', 'otto@acme.com', { answer: 'declined' }),
      ],
    })
    expect(people.map(({ name }) => name)).toEqual(['Tara Quinn'])
  })
})

describe('the parts of a merged day', () => {
  const day = {
    title: 'Final round with Acme',
    start: Date.UTC(2026, 11, 2, 17),
    end: Date.UTC(2026, 11, 2, 20),
    organizer: recruiter,
  }
  const at = (hour: number, minute = 0) => Date.UTC(2026, 11, 2, hour, minute)

  it('are interviews of their own, with their people, in the time of the event', () => {
    const { slots } = understand({
      ...day,
      description: '9:00 AM - 9:45 AM Coding with Ana Ruiz, CTO\n9:45 AM - 10:30 AM Culture with Mia Wong',
    })
    expect(slots.map(({ start, end, title, people }) => [start, end, title, people.map(({ name }) => name)])).toEqual([
      [at(17), at(17, 45), 'Coding', ['Ana Ruiz']],
      [at(17, 45), at(18, 30), 'Culture', ['Mia Wong']],
    ])
  })

  it('end where the next one begins when no end is given, and a break is none', () => {
    const { slots } = understand({ ...day, description: '11:00 Coding\n12:00 Lunch\n1:00 System design' })
    expect(slots.map(({ start, end, title }) => [start, end, title])).toEqual([
      [at(17), at(18), 'Coding'],
      [at(19), at(20), 'System design'],
    ])
  })

  it.each([
    ['one line', '9:00 AM - 9:45 AM Coding'],
    ['times that reach beyond the event', '9:00 Coding\n15:00 Dinner with the team'],
    ['numbers that are no times', '1 Bring your ID\n2 Ask for Tara'],
  ])('are not made of %s', (_, description) => {
    expect(understand({ ...day, description }).slots).toEqual([])
  })
})

describe('where', () => {
  const zoom = 'https://acme.zoom.us/j/81234567890'

  it.each([
    ['a link', { location: zoom }, { format: 'video', link: zoom, place: '' }],
    [
      'a link beside a street',
      { location: `Main St 1 / ${zoom}` },
      { format: 'video', link: zoom, place: 'Main St 1 /' },
    ],
    ['a street', { location: 'Main St 1' }, { format: 'on-site', link: '', place: 'Main St 1' }],
    ['a number', { location: '+1 415 555 0101' }, { format: 'phone', link: '', place: '' }],
    ['a word in the title', { title: 'Telephone interview' }, { format: 'phone', link: '', place: '' }],
    ['Teams without a link', { location: 'Microsoft Teams Meeting' }, { format: 'video', link: '' }],
  ])('%s', (_, change, expected) => {
    expect(understand({ title: 'Job interview', organizer: recruiter, ...change })).toMatchObject(expected)
  })

  it('the newest place wins over a link in the text, and the shared editor is no call', () => {
    const description = 'Zoom: https://acme.zoom.us/j/99999999999\nhttps://app.coderpad.io/AB12CD34'
    expect(understand({ title: 'Job interview', location: zoom, description }).link).toBe(zoom)
    expect(understand({ title: 'Job interview', description }).link).toBe('https://acme.zoom.us/j/99999999999')
  })
})

describe('the company', () => {
  it.each([
    ['a known one', { title: 'Interview ACME Robotics' }, { companies: ['Acme Robotics'] }, 'Acme Robotics', 'known'],
    ['one in the title', { title: 'Interview with Hafen Nord GmbH' }, {}, 'Hafen Nord', 'title'],
    [
      'the domain, as the text writes it',
      { organizer: person('Kim Lee', 'kim@paperlantern.io'), description: 'At Paper Lantern we care.' },
      {},
      'Paper Lantern',
      'description',
    ],
    ['the domain alone', { organizer: person('Kim Lee', 'kim@tessellate.dev') }, {}, 'Tessellate', 'address'],
    [
      'a team calendar',
      { organizer: person('Opaline Candidate Calendar', 'c_1@group.calendar.google.com') },
      {},
      'Opaline',
      'organizer',
    ],
    [
      'a client of an agency',
      { organizer: person('Kim Lee', 'kim@agency.com'), description: 'With my client Ashgrove Hotels.' },
      {},
      'Ashgrove Hotels',
      'description',
    ],
    ['the sub-domain of the call', { description: 'https://quantile.zoom.us/j/81234567890' }, {}, 'Quantile', 'link'],
  ])('%s', (_, change, who, value, from) => {
    expect(understand({ title: 'Job interview', ...change }, who).company).toEqual({ value, from })
  })

  it('is never the mail provider or the hiring tool', () => {
    expect(understand({ title: 'Job interview', organizer: person('Kim Lee', 'kim@gmail.com') }).company).toBeNull()
    expect(
      understand({ title: 'Job interview', organizer: person('Greenhouse', 'no-reply@greenhouse.io') }).company,
    ).toBeNull()
  })
})
