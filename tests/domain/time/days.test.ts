import { expect, it } from 'vitest'
import { addDays } from '../../../lib/domain/time/days.ts'

it.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['0001-01-01', -1, '0001-01-01'],
  ['9999-12-31', 1, '9999-12-31'],
  ['9999-99-99', 1, '9999-99-99'],
  ['', 3, ''],
])('%j and %d days are %j', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})
