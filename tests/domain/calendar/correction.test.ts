import { expect, it } from 'vitest'
import { underCorrections, withCorrection } from '../../../lib/domain/calendar/correction.ts'
import type { Correction } from '../../../lib/domain/calendar/understanding.ts'
import { keptEvent } from '../../pictures/sample-events.ts'

const event = keptEvent('weekly', 0, {
  title: 'Interview round',
  event: { organizer: { name: 'Ines', email: 'ines@vantor.example', answer: 'none', type: 'unknown' } },
})
const about = (of: Correction['of'], key: string, verdict: Correction['verdict']): Correction => ({
  of,
  key,
  verdict,
  at: 1,
})

it("the user's word on a series stands above what was read, and is the first reason", () => {
  const { understanding } = underCorrections(event, [about('series', 'weekly', 'other')])
  expect(understanding.verdict).toBe('other')
  expect(understanding.reasons[0]).toMatchObject({ rule: 'corrected' })
  expect(understanding.reasons[0]?.weight).toBeLessThan(0)
})

it('the word on a series wins over the word on its organiser', () => {
  const said = [about('organizer', 'ines@vantor.example', 'other'), about('series', 'weekly', 'interview')]
  expect(underCorrections(event, said).understanding.verdict).toBe('interview')
  expect(underCorrections(event, said.slice(0, 1)).understanding.verdict).toBe('other')
})

it('what was said of others changes nothing', () => {
  expect(underCorrections(event, [about('series', 'daily', 'other'), about('organizer', '', 'other')])).toBe(event)
})

it('the newest word takes the place of the older one', () => {
  const first = withCorrection([], about('series', 'weekly', 'other'))
  expect(withCorrection(first, about('series', 'weekly', 'interview'))).toEqual([
    about('series', 'weekly', 'interview'),
  ])
})
