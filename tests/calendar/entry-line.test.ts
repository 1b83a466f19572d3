import { describe, expect, it } from 'vitest'
import { readEntryLine } from '../../lib/calendar/entry-line.ts'

// A Tuesday, 10:00 in Berlin.
const now = Date.parse('2026-12-01T09:00:00Z')
const read = (line: string, language = 'en', companies: string[] = []) =>
  readEntryLine(line, { now, zone: 'Europe/Berlin', language, companies })
/** day · time · format · people · company · role */
const said = (...line: Parameters<typeof read>) => {
  const { day, start, format, people, company, role } = read(...line)
  return [`${day} ${start}`.trim(), format, people.join('+'), company, role].join(' · ')
}

describe('a typed line', () => {
  it.each([
    ['phone with Anna Berg, Vantor, Thu 3pm', '2026-12-03 15:00 · phone · Anna Berg · Vantor · '],
    ['phone with anna berg, vantor, thu 3pm', '2026-12-03 15:00 · phone · Anna Berg · Vantor · '],
    ['Vantor, tomorrow 10', '2026-12-02 10:00 ·  ·  · Vantor · '],
    ['vantor mon 9', '2026-12-07 09:00 ·  ·  · Vantor · '],
    ['Thu 3pm: Backend Engineer at Vantor on Zoom', '2026-12-03 15:00 · video ·  · Vantor · Backend Engineer'],
    ['on-site at Halcyon Freight, Dec 9, 9:30', '2026-12-09 09:30 · on-site ·  · Halcyon Freight · '],
    ['Tom Reyes, Brindlewick, today at 4:30pm', '2026-12-01 16:30 ·  · Tom Reyes · Brindlewick · '],
    ['call with Vantor in 3 days, 11am', '2026-12-04 11:00 · phone ·  · Vantor · '],
    [
      'video with Tom Reyes and Mia Lund (Vantor) on Friday at 2',
      '2026-12-04 14:00 · video · Tom Reyes+Mia Lund · Vantor · ',
    ],
    ['Vantor yesterday 3pm', '2026-11-30 15:00 ·  ·  · Vantor · '],
    ['had a phone call with Mia Lund at Vantor last Friday at 2pm', '2026-11-27 14:00 · phone · Mia Lund · Vantor · '],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected)
  })

  it.each([
    ['Telefon mit Anna Berg, Vantor, Do 15 Uhr', '2026-12-03 15:00 · phone · Anna Berg · Vantor · '],
    ['Mi 14 Uhr Nordlicht AG vor Ort', '2026-12-02 14:00 · on-site ·  · Nordlicht AG · '],
    [
      'nächsten Dienstag 9:30 Videogespräch bei Vantor als Produktmanagerin',
      '2026-12-08 09:30 · video ·  · Vantor · Produktmanagerin',
    ],
    ['gestern um 16 Uhr Telefonat mit Jana Kühn, Vantor', '2026-11-30 16:00 · phone · Jana Kühn · Vantor · '],
  ])('in German: %s', (line, expected) => {
    expect(said(line, 'de')).toBe(expected)
  })

  it.each([
    ['appel avec Anna Berg, Vantor, jeudi 15h', 'fr', '2026-12-03 15:00 · phone · Anna Berg · Vantor · '],
    ['llamada con Anna Berg, Vantor, jueves a las 15:00', 'es', '2026-12-03 15:00 · phone · Anna Berg · Vantor · '],
  ])('in French and Spanish: %s', (line, language, expected) => {
    expect(said(line, language)).toBe(expected)
  })

  it('of a time without a day is today’s', () => {
    expect(said('3pm phone with Anna Berg, Vantor')).toBe('2026-12-01 15:00 · phone · Anna Berg · Vantor · ')
  })

  it('leaves empty what it does not say', () => {
    expect(read('Vantor, Thursday')).toMatchObject({ day: '2026-12-03', start: '', company: 'Vantor', people: [] })
    expect(read('phone with Anna Berg, Vantor')).toMatchObject({ day: '', start: '', format: 'phone' })
    expect(read('')).toMatchObject({ day: '', start: '', company: '', role: '', people: [] })
  })

  it('knows a company that the user has talked to, in whatever place it stands', () => {
    expect(said('Solar Winds, Anna Berg, Fri 2pm', 'en', ['Solar Winds'])).toBe(
      '2026-12-04 14:00 ·  · Anna Berg · Solar Winds · ',
    )
  })

  it('takes the length and the zone from the line, and neither for a company', () => {
    expect(read('Vantor, Thu 9am-9:45am, phone')).toMatchObject({ start: '09:00', minutes: 45, company: 'Vantor' })
    expect(read('Vantor, Thu 3pm GMT, 30 min')).toMatchObject({
      start: '16:00',
      minutes: 30,
      company: 'Vantor',
      role: '',
    })
  })

  it('keeps the round in its own words', () => {
    expect(read('phone screen with Vantor Friday 3pm')).toMatchObject({ round: 'phone screen', company: 'Vantor' })
    expect(read('10.12. 9 Uhr Zweitgespräch Nordlicht AG', 'de').round).toBe('Zweitgespräch')
  })
})
