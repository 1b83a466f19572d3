import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCalendarText } from '../../lib/calendar/calendar-text.ts'
import { readInvitation } from '../../lib/calendar/pasted.ts'
import type { InvitationReading } from '../../lib/domain/calendar/invitation-reading.ts'
import { pastedMails } from './pasted-mails.ts'

const now = Date.parse('2026-11-01T12:00:00Z')

const read = (text: string, zone = 'Europe/Berlin', at = now) => readInvitation(text, { now: at, zone })
const iso = (time: number) => new Date(time).toISOString().replace(':00.000Z', 'Z')
/** `start/end`, `start` when no end is named, `open: a, b` when several are possible, `none`. */
function when({ event, read: found, choices }: InvitationReading): string {
  if (found.includes('end')) return `${iso(event.start)}/${iso(event.end)}`
  if (found.includes('start')) return iso(event.start)
  return choices.length > 0 ? `open: ${choices.map(({ start }) => iso(start)).join(', ')}` : 'none'
}

interface Vector {
  id: string
  ref: string
  tz: string
  text: string
  expected: { title?: string; startUtc: string; endUtc: string }
}
const vectors = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/pasted.json'), 'utf8')) as Vector[]

it.each(vectors)('vector $id', ({ text, tz, ref, expected }) => {
  const { event } = read(text, tz, Date.parse(ref))
  expect(new Date(event.start).toISOString()).toBe(expected.startUtc)
  expect(new Date(event.end).toISOString()).toBe(expected.endUtc)
  if (expected.title) expect(event.title).toBe(expected.title)
})

describe('times in English', () => {
  it.each([
    [
      'Your interview is on Tuesday, November 3, 2026 at 10:00 AM EST (45 minutes).',
      '2026-11-03T15:00Z/2026-11-03T15:45Z',
    ],
    ['When: Tue Nov 3, 2026 10am - 10:45am (CST)', '2026-11-03T16:00Z/2026-11-03T16:45Z'],
    ['When: Tuesday, 3 November 2026, 14:00–15:00 GMT', '2026-11-03T14:00Z/2026-11-03T15:00Z'],
    ['Tuesday 3rd of November 2026, 2–3pm London time', '2026-11-03T14:00Z/2026-11-03T15:00Z'],
    ['Nov 3, 2026 11-12:30pm PT', '2026-11-03T19:00Z/2026-11-03T20:30Z'],
    ['Let us meet on November 3 from 10:00 to 10:30.', '2026-11-03T09:00Z/2026-11-03T09:30Z'],
    ['2026-11-03 14:00 - 15:00 UTC', '2026-11-03T14:00Z/2026-11-03T15:00Z'],
    ['Date: Friday, November 6, 2026\nTime: 9:30 AM - 10:15 AM Pacific Time', '2026-11-06T17:30Z/2026-11-06T18:15Z'],
    [
      'Event Date/Time: 11:00am - 11:30am (America/Chicago) on Wednesday, November 4, 2026',
      '2026-11-04T17:00Z/2026-11-04T17:30Z',
    ],
    ['14:30 - 15:00, Thursday, 12 November 2026\nTime zone: Asia/Singapore', '2026-11-12T06:30Z/2026-11-12T07:00Z'],
    [
      'When: Friday, November 6, 2026 3:00 PM-4:00 PM (UTC) Coordinated Universal Time.',
      '2026-11-06T15:00Z/2026-11-06T16:00Z',
    ],
    [
      'When: Monday, July 6, 2026 10:00 AM-11:00 AM (UTC-05:00) Eastern Time (US & Canada).',
      '2026-07-06T14:00Z/2026-07-06T15:00Z',
    ],
    [
      'When: Monday, November 9, 2026 10:00 AM-11:00 AM (UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi.',
      '2026-11-09T04:30Z/2026-11-09T05:30Z',
    ],
    ['Fri 11/6/2026 10:00 AM - 11:00 AM UTC', '2026-11-06T10:00Z/2026-11-06T11:00Z'],
    ['Interview on 11/13/2026 at 12 pm CET', '2026-11-13T11:00Z'],
    ['Your call: Dec 1, 2026, 23:30 - 00:30', '2026-12-01T22:30Z/2026-12-01T23:30Z'],
    ['January 5, 10:00-11:00', '2027-01-05T09:00Z/2027-01-05T10:00Z'],
    ['Tuesday Nov 3, 2026 ⋅ 10am – 10:45am (Central European Time - Berlin)', '2026-11-03T09:00Z/2026-11-03T09:45Z'],
    ['Interview: Wed, Nov 4, 2026 at 4 p.m. GMT+1, 1 hour', '2026-11-04T15:00Z/2026-11-04T16:00Z'],
  ])('%s', (text, expected) => {
    expect(when(read(text))).toBe(expected)
  })
})

describe('times in German', () => {
  it.each([
    ['am Dienstag, den 10. November 2026 um 10:00 Uhr (ca. 60 Minuten)', '2026-11-10T09:00Z/2026-11-10T10:00Z'],
    ['Wann: Di., 3. Nov. 2026 10:00 – 10:45 (MEZ)', '2026-11-03T09:00Z/2026-11-03T09:45Z'],
    ['Termin: 10.11.2026, 14.30 Uhr, Dauer: 45 Minuten', '2026-11-10T13:30Z/2026-11-10T14:15Z'],
    ['am Mittwoch, 2. Dezember von 10 bis 11 Uhr', '2026-12-02T09:00Z/2026-12-02T10:00Z'],
    ['Dienstag 3. Nov. 2026 ⋅ 16:00 – 16:45 (Mitteleuropäische Zeit – Berlin)', '2026-11-03T15:00Z/2026-11-03T15:45Z'],
    ['Das Gespräch ist am 03/04/2027 um 9 Uhr.', '2027-04-03T07:00Z'],
    ['Wir freuen uns auf Sie am 12.11. um 15 Uhr', '2026-11-12T14:00Z'],
    [
      'Wann: Freitag, 6. November 2026 10:00-11:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien.',
      '2026-11-06T09:00Z/2026-11-06T10:00Z',
    ],
    ['Ihr Termin im März: 5. März 2027, 11:15 Uhr, eine Stunde', '2027-03-05T10:15Z/2027-03-05T11:15Z'],
  ])('%s', (text, expected) => {
    expect(when(read(text))).toBe(expected)
  })
})

describe('times in French', () => {
  it.each([
    ['Votre entretien aura lieu le mardi 10 novembre 2026 à 11h00 (heure de Paris)', '2026-11-10T10:00Z'],
    ['Quand : mar. 3 nov. 2026 de 14:00 à 14:45 (CET)', '2026-11-03T13:00Z/2026-11-03T13:45Z'],
    ['le 1er décembre 2026 de 9h30 à 10h15', '2026-12-01T08:30Z/2026-12-01T09:15Z'],
    [
      'mardi 3 nov. 2026 ⋅ 15:00 – 16:00 (heure normale d’Europe centrale - Paris)',
      '2026-11-03T14:00Z/2026-11-03T15:00Z',
    ],
    ['Nous vous proposons le 03/04/2027 à 15 h 30', '2027-04-03T13:30Z'],
    [
      'Date et heure : vendredi 13 novembre 2026, 10 h - 11 h, heure de Montreal',
      '2026-11-13T15:00Z/2026-11-13T16:00Z',
    ],
  ])('%s', (text, expected) => {
    expect(when(read(text, text.includes('Montreal') ? 'America/Toronto' : 'Europe/Paris'))).toBe(expected)
  })
})

describe('times in Spanish', () => {
  it.each([
    ['La entrevista será el martes 10 de noviembre de 2026 a las 10:00 (hora de Madrid)', '2026-11-10T09:00Z'],
    ['Cuándo: mar 3 nov 2026 16:00 – 16:45 (CET)', '2026-11-03T15:00Z/2026-11-03T15:45Z'],
    ['Fecha y hora: jueves, 12 de noviembre de 2026, de 9:30 a 10:15', '2026-11-12T08:30Z/2026-11-12T09:15Z'],
    ['el 5 de marzo de 2027 a las 4 de la tarde con su equipo', '2027-03-05T15:00Z'],
    ['el 03/04/2027 a las 12:00 para la entrevista', '2027-04-03T10:00Z'],
    ['martes, 3 nov 2026 ⋅ 3:00pm – 3:45pm (hora de Europa central - Madrid)', '2026-11-03T14:00Z/2026-11-03T14:45Z'],
  ])('%s', (text, expected) => {
    expect(when(read(text, 'Europe/Madrid'))).toBe(expected)
  })
})

describe('times in Japanese', () => {
  it.each([
    ['日時:2026年12月16日(水)14:00~15:00', '2026-12-16T05:00Z/2026-12-16T06:00Z'],
    ['日時：２０２６年１２月１６日（水）１４：００〜１５：００', '2026-12-16T05:00Z/2026-12-16T06:00Z'],
    ['面接日時: 11月10日（火）午後2時〜3時', '2026-11-10T05:00Z/2026-11-10T06:00Z'],
    ['日程：2026/11/10 10:30-11:30（オンライン）', '2026-11-10T01:30Z/2026-11-10T02:30Z'],
    ['11/10(火) 14時半より、60分を予定しております。', '2026-11-10T05:30Z/2026-11-10T06:30Z'],
    ['2026年 11月 3日 (火曜日) ⋅ 10:00 – 10:45 (日本標準時)', '2026-11-03T01:00Z/2026-11-03T01:45Z'],
  ])('%s', (text, expected) => {
    expect(when(read(text, 'Asia/Tokyo'))).toBe(expected)
  })
})

describe('what is left open rather than guessed', () => {
  it.each([
    [
      'day and month that can change places',
      'Interview on 03/04/2027 at 10:00 AM',
      'open: 2027-03-04T09:00Z, 2027-04-03T08:00Z',
    ],
    ['a weekday that is not the date', 'Tuesday, November 4, 2026 at 10:00 AM', 'open: 2026-11-04T09:00Z'],
    [
      'a time that may be morning or afternoon',
      'Can we talk on November 4, 2026 at 3:30?',
      'open: 2026-11-04T14:30Z, 2026-11-04T02:30Z',
    ],
    [
      'a zone that three parts of the world share',
      'November 4, 2026 at 10:00 AM IST',
      'open: 2026-11-04T04:30Z, 2026-11-04T10:00Z, 2026-11-04T08:00Z',
    ],
    [
      'several offers',
      'Would you prefer Nov 4, 2026 10:00 AM or\nNov 5, 2026 2:00 PM?',
      'open: 2026-11-04T09:00Z, 2026-11-05T13:00Z',
    ],
    ['a date without a time', 'Interview on November 4, 2026', 'none'],
    ['a time without a date', 'Interview at 10:00 AM', 'none'],
    ['a day that does not exist', 'Interview on February 30, 2027 at 10:00 AM', 'none'],
    ['numbers that are no date', 'Version 10.11.12 costs 14.30 for 3 - 4 people, call 030 123456', 'none'],
    ['no text', '', 'none'],
  ])('%s', (_, text, expected) => {
    const reading = read(text)
    expect(when(reading)).toBe(expected)
    expect(reading.missing).toContain('start')
    expect(reading.event.start).toBe(0)
  })

  it('the weekday decides which number is the month, and so does the zone of the user for a shared one', () => {
    expect(when(read('Interview on Saturday, 03/04/2027 at 10:00 AM'))).toBe('2027-04-03T08:00Z')
    expect(when(read('November 4, 2026 at 10:00 AM IST', 'Asia/Kolkata'))).toBe('2026-11-04T04:30Z')
    expect(when(read('November 4, 2026 at 10:00 AM CST', 'Asia/Shanghai'))).toBe('2026-11-04T02:00Z')
  })

  it('a deadline and the time of the mail are not the interview', () => {
    const text = [
      'From: Leah Grant <leah@vantor.example>',
      'Sent: Monday, November 2, 2026 9:14 AM',
      'To: Alex Romero <alex@mail.example>',
      'Subject: RE: Interview at Vantor',
      '',
      'Please confirm by Tuesday, November 3, 2026 5:00 PM.',
      'We meet on Friday, November 6, 2026 at 10:00 AM for 45 minutes.',
    ].join('\n')
    expect(when(read(text))).toBe('2026-11-06T09:00Z/2026-11-06T09:45Z')
  })
})

it.each(pastedMails)('a whole mail: $name', ({ text, zone, when: expected, title, location }) => {
  const reading = read(text, zone)
  expect(when(reading)).toBe(expected)
  expect(reading.event).toMatchObject({ title, location })
})

describe('the other fields', () => {
  it('of a mail of Google Calendar', () => {
    const text = [
      'Invitation: Alex Romero <> Vantor: Recruiter Screen @ Tue Nov 3, 2026 10am - 10:45am (CST) (alex@mail.example)',
      '',
      'When',
      'Tuesday Nov 3, 2026 ⋅ 10am – 10:45am (Central Time - Chicago)',
      'Location',
      '12 Wharf Road, Chicago',
      'Guests',
      'Leah Grant - organizer',
      'alex@mail.example',
      'Join with Google Meet',
    ].join('\n')
    const { event, missing } = read(text)
    expect(event.title).toBe('Alex Romero <> Vantor: Recruiter Screen')
    expect(event.location).toBe('12 Wharf Road, Chicago')
    expect(event.organizer).toMatchObject({ name: 'Leah Grant', email: '' })
    expect(event.attendees.map(({ name, email }) => name || email)).toEqual(['Leah Grant', 'alex@mail.example'])
    expect(event.timeZone).toBe('America/Chicago')
    expect(event.description).toContain('Join with Google Meet')
    expect(missing).toEqual([])
  })

  it('of a mail of Outlook', () => {
    const text = [
      'From: Grant, Leah <Leah.Grant@vantor.example>',
      'To: Alex Romero <alex@mail.example>; "Hollis, Max (HR)" <max@vantor.example>',
      'Subject: Canceled: Interview with Vantor',
      'When: Friday, November 6, 2026 10:00 AM-11:00 AM (UTC-05:00) Eastern Time (US & Canada).',
      'Where: Microsoft Teams Meeting',
    ].join('\n')
    const { event } = read(text)
    expect(event).toMatchObject({
      title: 'Interview with Vantor',
      location: 'Microsoft Teams Meeting',
      status: 'cancelled',
    })
    expect(event.organizer).toMatchObject({ name: 'Grant, Leah', email: 'leah.grant@vantor.example' })
    expect(event.attendees.map(({ name, email }) => [name, email])).toEqual([
      ['Alex Romero', 'alex@mail.example'],
      ['Hollis, Max (HR)', 'max@vantor.example'],
    ])
  })

  it.each([
    [
      'Event Type: Intro call\nEvent Date/Time: 11:00am (America/Chicago) on Wednesday, November 4, 2026',
      'Intro call',
      '',
    ],
    [
      'Betreff: AW: Einladung zum Gespräch\nOrt: Hafenstraße 4, Hamburg',
      'Einladung zum Gespräch',
      'Hafenstraße 4, Hamburg',
    ],
    ['Objet : Entretien\nLieu : 3 rue des Lilas', 'Entretien', '3 rue des Lilas'],
    ['Asunto: Entrevista\nUbicación: Calle Mayor 1', 'Entrevista', 'Calle Mayor 1'],
    ['件名：一次面接のご案内\n場所：オンライン', '一次面接のご案内', 'オンライン'],
    [
      'Einladung: Gespräch bei Vantor @ Di. 3. Nov. 2026 10:00 - 10:45 (MEZ) (alex@mail.example)',
      'Gespräch bei Vantor',
      '',
    ],
  ])('%s', (text, title, location) => {
    expect(read(text).event).toMatchObject({ title, location })
  })
})

it.each([
  ['BEGIN:VEVENT\nUID:1\nDTSTART:20261103T100000Z\nEND:VEVENT', true],
  ['\uFEFFbegin:vcalendar \r\n', true],
  ['The file has a line that says BEGIN:VEVENT in it.', false],
  ['', false],
])('a text that is a calendar is known as one: %j', (text, is) => {
  expect(isCalendarText(text)).toBe(is)
})

it('HTML is read like the text that it shows', () => {
  expect(when(read('<p>When</p><div><b>Tue Nov 3, 2026</b> 10am&nbsp;&ndash;&nbsp;11am (CST)</div>'))).toBe(
    '2026-11-03T16:00Z/2026-11-03T17:00Z',
  )
})
