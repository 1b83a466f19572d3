import { describe, expect, it } from 'vitest'
import { addBusinessDays, isBusinessDay } from '../../../lib/domain/time/business-days.ts'

const easter = new Set(['2026-04-03', '2026-04-06'])

describe('business days', () => {
  it.each([
    ['Thursday', '2026-06-11', true],
    ['Saturday', '2026-06-13', false],
    ['Sunday', '2026-06-14', false],
    ['Good Friday', '2026-04-03', false],
  ])('people work on a %s (%s): %s', (_name, day, works) => expect(isBusinessDay(day, easter)).toBe(works))

  it.each([
    ['the next day', '2026-06-11', 1, '2026-06-12'],
    ['over the weekend', '2026-06-12', 1, '2026-06-15'],
    ['from a Saturday', '2026-06-13', 1, '2026-06-15'],
    ['a whole week', '2026-06-11', 5, '2026-06-18'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['over New Year', '2026-12-31', 1, '2027-01-01'],
    ['the day itself', '2026-06-11', 0, '2026-06-11'],
    ['the day itself, unless nobody works on it', '2026-06-13', 0, '2026-06-15'],
    ['back', '2026-06-15', -1, '2026-06-12'],
    ['back over Easter', '2026-04-07', -2, '2026-04-01'],
  ])('%s: %s and %i is %s', (_name, day, n, expected) => expect(addBusinessDays(day, n, easter)).toBe(expected))

  it('ends where a calendar has nothing but holidays', () => {
    const all = new Set(
      Array.from({ length: 400 }, (_, at) => new Date(Date.UTC(2026, 0, at)).toISOString().slice(0, 10)),
    )
    expect(addBusinessDays('2026-01-05', 2, all)).toMatch(/^2026-\d\d-\d\d$/)
  })
})
