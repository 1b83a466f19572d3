import { expect, it } from 'vitest'
import { readDay } from '../../lib/calendar/day-words.ts'

// A Tuesday.
const today = '2026-12-01'

it.each([
  ['Fri', '2026-12-04'],
  ['fri', '2026-12-04'],
  ['wednesday', '2026-12-02'],
  ['tomorrow', '2026-12-02'],
  ['next week', '2026-12-07'],
  ['Friday next week', '2026-12-11'],
  ['next Tuesday', '2026-12-08'],
  ['in 3 days', '2026-12-04'],
  ['in two weeks', '2026-12-15'],
  ['end of the week', '2026-12-04'],
  ['next month', '2027-01-01'],
  ['the 15th', '2026-12-15'],
  ['Dec 24', '2026-12-24'],
  ['yesterday', '2026-11-30'],
  ['2 days ago', '2026-11-29'],
])('“%s” is a day', (words, day) => {
  expect(readDay(words, today, 'en')).toBe(day)
})

it.each([
  ['Fr', '2026-12-04'],
  ['mi', '2026-12-02'],
  ['morgen', '2026-12-02'],
  ['übermorgen', '2026-12-03'],
  ['nächsten Dienstag', '2026-12-08'],
  ['nächste Woche', '2026-12-07'],
  ['in drei Tagen', '2026-12-04'],
  ['in einer Woche', '2026-12-08'],
  ['Ende der Woche', '2026-12-04'],
  ['24.12.', '2026-12-24'],
  ['vorgestern', '2026-11-29'],
])('„%s“ is a day in German', (words, day) => {
  expect(readDay(words, today, 'de')).toBe(day)
})

it.each([
  ['demain', 'fr', '2026-12-02'],
  ['lundi prochain', 'fr', '2026-12-07'],
  ['dans 3 jours', 'fr', '2026-12-04'],
  ['la semaine prochaine', 'fr', '2026-12-07'],
  ['mañana', 'es', '2026-12-02'],
  ['el viernes', 'es', '2026-12-04'],
  ['en 3 días', 'es', '2026-12-04'],
  ['la próxima semana', 'es', '2026-12-07'],
])('“%s” is a day in %s', (words, language, day) => {
  expect(readDay(words, today, language)).toBe(day)
})

it.each(['', 'hello', 'soon', 'as agreed', '99', 'maybe'])('“%s” is no day', (words) => {
  expect(readDay(words, today, 'en')).toBeNull()
})

it('counts from the day that is handed in, over the end of a year', () => {
  expect(readDay('tomorrow', '2026-12-31', 'en')).toBe('2027-01-01')
  expect(readDay('next week', '2026-12-31', 'en')).toBe('2027-01-04')
})
