import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeCalendar } from '../../lib/calendar/decode.ts'
import { readCalendar } from '../../lib/calendar/read-calendar.ts'
import { understandHanded } from '../../lib/domain/calendar/understand-all.ts'

const context = {
  addresses: ['alex.candidate@example.org'],
  names: ['Alex Candidate'],
  companies: [],
  corrections: [],
}

/** A file as the field has it, read from its bytes. */
function reading(bytes: Uint8Array, zone = 'Europe/Berlin') {
  const window = { from: Date.parse('2026-01-01'), to: Date.parse('2027-01-01'), zone }
  const [event] = readCalendar(decodeCalendar(bytes), window).events
  if (!event) throw new Error('no event')
  const [found] = understandHanded([event], context)
  const iso = (time: number) => new Date(time).toISOString()
  return {
    ...event,
    start: iso(event.start),
    end: iso(event.end),
    names: found?.people.map(({ name }) => name),
    emails: found?.people.map(({ email }) => email),
    verdict: found?.verdict,
  }
}
const file = (name: string, zone?: string) =>
  reading(readFileSync(join(import.meta.dirname, 'field', `${name}.ics`)), zone)
const made = (...lines: string[]) =>
  reading(
    new TextEncoder().encode(
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:t', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    ),
  )
const TIME = ['DTSTART:20260706T090000Z', 'DTEND:20260706T100000Z']

it.each([
  ['01-canceled-title-en', { status: 'cancelled' }],
  ['02-abgesagt-title-de', { status: 'cancelled' }],
  ['05-guard-cancellations-role', { status: 'confirmed' }],
  ['11-gmt-own-rules', { start: '2026-07-15T09:00:00.000Z' }],
  ['12-est-own-rules', { start: '2026-07-15T14:00:00.000Z' }],
  ['15-nst-own-rules', { start: '2026-07-15T12:30:00.000Z' }],
  ['15b-guard-paris-own-rules', { start: '2026-07-15T08:00:00.000Z', timeZone: 'Europe/Paris' }],
  ['16-icloud-organizer', { emails: ['leah.grant@vantor.example'] }],
  [
    '25-fold-inside-letter-title',
    { title: 'Vorstellungsgespräch bei Möbel Krüger', names: ['Jürgen Köhler'], verdict: 'interview' },
  ],
  ['32-end-without-zone', { start: '2026-07-31T23:45:00.000Z', end: '2026-08-01T00:45:00.000Z' }],
  ['34-edt-without-rules', { start: '2026-07-15T14:00:00.000Z' }],
  ['37-description-raw-lines', { location: 'Hauptstr. 5, Berlin', names: ['Leah Grant'] }],
  ['45-cr-cr-lf', { title: 'Interview with the very long named company Vantor' }],
  ['46-counter-proposal', { status: 'tentative' }],
  ['48-allday-outlook-mark', { allDay: true }],
  ['49-quoted-printable', { title: 'Vorstellungsgespräch bei Vantor GmbH', verdict: 'interview' }],
  ['50-name-with-colon', { emails: ['olga.brandt@vantor.example'], names: ['Olga Brandt'] }],
])('%s', (name, right) => expect(file(name)).toMatchObject(right))

it('words for a zone mean the same wherever the user is', () => {
  expect(file('36-central-european-summer-time', 'America/New_York').start).toBe('2026-07-15T08:00:00.000Z')
})

it.each([
  'Canceled: Interview',
  'Canceled event: Interview',
  'Abgesagt: Gespräch',
  'Annulé : Entretien',
  'Cancelado: Entrevista',
  'Annullato: Colloquio',
  'Geannuleerd: Gesprek',
  'Odwołane: Rozmowa',
  'Inställt: Intervju',
  'Aflyst: Samtale',
  'Avlyst: Intervju',
  'Peruutettu: Haastattelu',
  'Zrušeno: Pohovor',
  'İptal edildi: Mülakat',
  'Отменено: Собеседование',
  '已取消: 面试',
  'RE: Cancelled: Interview',
])('"%s" was called off, whatever its status says', (title) => {
  expect(made(...TIME, `SUMMARY:${title}`, 'STATUS:CONFIRMED').status).toBe('cancelled')
})

it.each(['Cancellation specialist: interview', 'Interview - Canceled flights desk'])('"%s" was not', (title) => {
  expect(made(...TIME, `SUMMARY:${title}`).status).toBe('confirmed')
})

describe('zones', () => {
  it('a start without a zone is meant in that of its end', () => {
    const { start, end } = made('DTSTART:20260801T094500', 'DTEND;TZID=Australia/Melbourne:20260801T104500')
    expect([start, end]).toEqual(['2026-07-31T23:45:00.000Z', '2026-08-01T00:45:00.000Z'])
  })

  it.each([
    ['PDT', '2026-07-15T17:00:00.000Z'],
    ['Mitteleuropäische Sommerzeit', '2026-07-15T08:00:00.000Z'],
    ['Pacific Daylight Time', '2026-07-15T17:00:00.000Z'],
  ])('"%s" is a zone', (name, start) => {
    expect(made(`DTSTART;TZID="${name}":20260715T100000`, 'DURATION:PT1H').start).toBe(start)
  })

  it('midnight to midnight is no whole day without the mark', () => {
    const day = ['DTSTART;TZID=Europe/Berlin:20260706T000000', 'DTEND;TZID=Europe/Berlin:20260707T000000']
    expect(made(...day).allDay).toBe(false)
    expect(made(...day, 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE').allDay).toBe(false)
    expect(made(...TIME, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE').allDay).toBe(false)
  })
})

describe('texts with line breaks of their own', () => {
  it('go on until the next property, blank lines too', () => {
    const { description, location } = made(
      ...TIME,
      'DESCRIPTION:Dear Alex',
      '',
      'Note: bring a pen',
      'Location: Room 5',
      'LOCATION:Hauptstr. 5',
    )
    expect(description).toBe('Dear Alex\n\nNote: bring a pen\nLocation: Room 5')
    expect(location).toBe('Hauptstr. 5')
  })

  it('end at a property in small letters and at one of somebody’s own', () => {
    expect(made(...TIME, 'DESCRIPTION:Dear Alex', 'location:Room 5').location).toBe('Room 5')
    expect(made(...TIME, 'DESCRIPTION:Dear Alex', 'X-OWN: a', 'LOCATION:Room 5').description).toBe('Dear Alex')
  })
})

it('a letter that was cut anywhere by a fold is whole again', () => {
  const bytes = new TextEncoder().encode('SUMMARY:Gespräch – 面接')
  for (let cut = 9; cut < bytes.length; cut++) {
    const folded = [...bytes.slice(0, cut), 0x0d, 0x0a, 0x20, ...bytes.slice(cut)]
    const head = new TextEncoder().encode(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${TIME.join('\r\n')}\r\n`)
    const tail = new TextEncoder().encode('\r\nEND:VEVENT\r\nEND:VCALENDAR')
    expect(reading(new Uint8Array([...head, ...folded, ...tail])).title).toBe('Gespräch – 面接')
  }
})

it('an answer to an invitation does not stand in for the invitation', () => {
  const calendar = (method: string, status: string, sequence: number) =>
    `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nUID:t\r\nSEQUENCE:${sequence}\r\n${TIME.join('\r\n')}\r\nSUMMARY:${status}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
  for (const method of ['COUNTER', 'REPLY']) {
    const both = calendar('REQUEST', 'asked', 0) + calendar(method, 'answered', 5)
    const { title, status } = reading(new TextEncoder().encode(both))
    expect([title, status]).toEqual(['asked', 'confirmed'])
  }
})
