import { type KeptEvent, newKeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import type { MetPerson, Understanding } from '../../lib/domain/calendar/understanding.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

interface Change {
  title: string
  company?: string
  role?: string
  round?: string
  people?: MetPerson[]
  understanding?: Partial<Understanding>
  event?: Partial<KeptEvent['event']>
}

export const met = (name: string, email: string, title = '', part: MetPerson['part'] = 'interviewer'): MetPerson => ({
  name,
  title,
  email,
  part,
  from: 'attendee',
})

const said = (value: string | undefined) => (value ? { value, from: 'title' as const } : null)

/** An event of the calendar as it lies on the disk. */
export function keptEvent(id: string, start: number, change: Change): KeptEvent {
  const { title, company, role, round, people = [] } = change
  return newKeptEvent({
    sourceId: 'feed',
    event: {
      uid: id,
      recurrenceId: '',
      sequence: 0,
      stamp: null,
      status: 'confirmed',
      recurring: false,
      start,
      end: start + 45 * MINUTE,
      allDay: false,
      timeZone: 'Europe/Berlin',
      title,
      location: '',
      description: '',
      url: '',
      conferences: [],
      organizer: null,
      attendees: [],
      ...change.event,
    },
    understanding: {
      verdict: 'interview',
      kind: 'job-interview',
      score: 8,
      reasons: [
        { rule: 'strong-title', weight: 5, seen: 'interview' },
        { rule: 'outside', weight: 1, seen: 'merrowfield.example' },
      ],
      company: said(company),
      role: said(role),
      round: said(round),
      people,
      slots: [],
      format: 'video',
      place: '',
      link: 'https://meet.google.com/abc-defg-hij',
      conferenceKeys: ['meet:abc-defg-hij'],
      ...change.understanding,
    },
    updatedAt: start,
  })
}

const other: Partial<Understanding> = {
  verdict: 'other',
  kind: null,
  score: -3,
  reasons: [{ rule: 'recurring', weight: -4, seen: '' }],
  link: '',
  conferenceKeys: [],
}

/** Ten in the morning of a day so many away. */
const at = (now: number, days: number, hour = 10) => new Date(now + days * DAY).setHours(hour, 0, 0, 0)

/** A normal fortnight. */
export function typicalEvents(now: number): KeptEvent[] {
  return [
    keptEvent('brindle', at(now, -2), {
      title: 'Brindlewick Energy: second interview',
      company: 'Brindlewick Energy',
      role: 'Customer Operations Lead',
      round: 'second',
      people: [met('Maya Lindqvar', 'maya@brindlewick.example', 'Head of Operations')],
    }),
    keptEvent('round', at(now, 1, 9), { title: 'Weekly team round', understanding: other }),
    keptEvent('merrow', at(now, 1, 14), {
      title: 'Interview with Merrowfield Health',
      company: 'Merrowfield Health',
      role: 'Service Delivery Manager',
      round: 'first',
      people: [
        met('Hanne Vossberg', 'hanne@merrowfield.example', 'Director of Service'),
        met('Ines Korvall', 'ines@merrowfield.example', 'Talent Partner', 'coordinator'),
      ],
      event: {
        organizer: { name: 'Merrowfield Hiring', email: 'hiring@merrowfield.example', answer: 'none', type: 'unknown' },
      },
    }),
    keptEvent('coffee', at(now, 4), {
      title: 'Coffee chat with Tobias',
      understanding: { ...other, verdict: 'ask', score: 3.5 },
    }),
    keptEvent('off', at(now, 6), {
      title: 'Screening Kelpworth Foods',
      company: 'Kelpworth Foods',
      event: { status: 'cancelled' },
    }),
  ]
}

/** Everything too long and too much of it. */
export function overfullEvents(now: number, long: string): KeptEvent[] {
  return Array.from({ length: 60 }, (_, index) =>
    keptEvent(`o${index}`, at(now, index - 13), {
      title: `${long} ${index}`,
      company: index % 2 === 0 ? `${long} GmbH & Co. KGaA` : '',
      role: long,
      people: [met(long, `${'x'.repeat(60)}@brindlewick.example`, long), met('山田 太郎', ''), met('ليلى بن علي', '')],
      understanding: index % 3 === 0 ? other : {},
    }),
  )
}
