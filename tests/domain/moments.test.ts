import { expect, it } from 'vitest'
import { nextMoment } from '../../lib/domain/follow-up/moments.ts'

const at = (text: string) => new Date(text).getTime()

it.each<[string, string, string, string]>([
  ['2026-11-23T10:55', '2026-11-23T10:50', 'same-day', '2026-11-23T12:50'],
  ['2026-11-23T12:40', '2026-11-23T10:50', 'before-home', '2026-11-23T17:30'],
  ['2026-11-23T17:20', '2026-11-23T16:50', 'same-day', '2026-11-23T18:50'],
  ['2026-11-23T19:00', '2026-11-23T16:50', 'before-bed', '2026-11-23T21:00'],
  ['2026-11-23T20:45', '2026-11-23T10:50', 'next-morning', '2026-11-24T08:00'],
  ['2026-11-24T09:00', '2026-11-23T10:50', 'before-home', '2026-11-24T17:30'],
])('at %s, after an end at %s, the next moment is %s at %s', (now, end, moment, when) => {
  expect(nextMoment(at(now), at(end))).toEqual({ moment, at: at(when) })
})
