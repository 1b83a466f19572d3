import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueSlot,
  isQuiet,
  laterSlots,
  nextMoment,
  nextSlot,
  slotsOf,
  type Waiting,
} from '../../../lib/domain/follow-up/schedule.ts'
import { defaultReminders, moments, type Reminders } from '../../../lib/domain/interview/reminders.ts'

const zone = 'Europe/Berlin'
/** A time of Thursday, 11 June 2026, or of a later day, in Berlin. */
const at = (time: string, day = 11) => Date.parse(`2026-06-${day}T${time}:00+02:00`)
const everything = { first: true, today: true, tonight: true, card: true }
const waiting = (change: Partial<Waiting> = {}): Waiting => ({
  endedAt: at('11:00'),
  missing: everything,
  answered: [],
  ...change,
})
const slots = (change: Partial<Waiting> = {}, reminders: Partial<Reminders> = {}, busy: [string, string][] = []) =>
  slotsOf(
    waiting(change),
    { ...defaultReminders(), ...reminders },
    busy.map(([start, end]) => ({ start: at(start), end: at(end) })),
    zone,
  )
const table = (...all: Parameters<typeof slots>) =>
  slots(...all).map((slot) => [slot.moment, new Date(slot.at + 2 * 3_600_000).toISOString().slice(8, 16), slot.offer])

describe("guide B's five moments", () => {
  it('after an interview at eleven', () => {
    expect(table()).toEqual([
      ['now', '11T11:00', 'first'],
      ['same-day', '11T13:00', 'first'],
      ['before-home', '11T17:30', 'first'],
      ['before-bed', '11T21:00', 'tonight'],
      ['next-morning', '12T08:00', 'first'],
    ])
  })

  it('once the first tier is done', () => {
    expect(table({ missing: { ...everything, first: false } })).toEqual([
      ['same-day', '11T13:00', 'today'],
      ['before-home', '11T17:30', 'today'],
      ['before-bed', '11T21:00', 'tonight'],
      ['next-morning', '12T08:00', 'card'],
    ])
  })

  it('with everything done there is only the card of the next morning', () => {
    const missing = { first: false, today: false, tonight: false, card: true }
    expect(table({ missing })).toEqual([['next-morning', '12T08:00', 'card']])
  })

  describe('a note that was begun and is not sent', () => {
    const nothing = { first: false, today: false, tonight: false, card: false }
    const day = { opens: at('11:45'), closes: at('11:00', 12) }

    it('is asked about at the moments of its window at which nothing else is', () => {
      expect(table({ missing: nothing, unsent: day })).toEqual([
        ['same-day', '11T13:00', 'note'],
        ['before-home', '11T17:30', 'note'],
        ['next-morning', '12T08:00', 'note'],
      ])
    })

    it('is asked about by the card of the next morning, where that is open', () => {
      expect(table({ missing: { ...nothing, card: true }, unsent: day }).at(-1)).toEqual([
        'next-morning',
        '12T08:00',
        'card',
      ])
    })

    it('is not asked about outside its window', () => {
      const morning = { opens: at('08:00', 12), closes: at('10:00', 12) }
      expect(table({ missing: nothing, unsent: morning })).toEqual([['next-morning', '12T08:00', 'note']])
      expect(table({ missing: nothing, unsent: { opens: at('11:45'), closes: at('12:00') } })).toEqual([])
    })
  })

  it('nothing is missing, nothing is asked', () => {
    expect(slots({ missing: { first: false, today: false, tonight: false, card: false } })).toEqual([])
  })

  it.each<[string, Parameters<typeof slots>, string[]]>([
    ['switched off', [{}, { on: false }], []],
    ['lives alone', [{}, { comesHome: false }], ['now', 'same-day', 'before-bed', 'next-morning']],
    ['ended in the evening', [{ endedAt: at('18:00') }], ['now', 'same-day', 'before-bed', 'next-morning']],
    ['ended just before the way home', [{ endedAt: at('17:10') }], ['now', 'same-day', 'before-bed', 'next-morning']],
    [
      'quiet from eight',
      [{}, { quiet: { from: 20 * 60, to: 7 * 60 } }],
      ['now', 'same-day', 'before-home', 'next-morning'],
    ],
    ['ended at night', [{ endedAt: at('23:30') }], ['now', 'next-morning']],
    ['two of them answered', [{ answered: ['now', 'same-day'] }], ['before-home', 'before-bed', 'next-morning']],
  ])('%s', (_name, given, expected) => {
    expect(slots(...given).map(({ moment }) => moment)).toEqual(expected)
  })

  it('the next interview begins in eight minutes: a quick capture', () => {
    expect(table({}, {}, [['11:08', '12:00']])[0]).toEqual(['now', '11T11:00', 'capture'])
  })

  it('a nudge waits for the end of what the calendar has, one meeting after the other', () => {
    const busy: [string, string][] = [
      ['12:30', '13:30'],
      ['13:30', '14:15'],
    ]
    expect(table({}, {}, busy)[1]).toEqual(['same-day', '11T14:15', 'first'])
  })
})

describe('what is due', () => {
  it('is one nudge, the latest of those that were slept through', () => {
    expect(dueSlot(slots({ answered: ['now'] }), at('22:30'))?.moment).toBe('before-bed')
    expect(dueSlot(slots({ answered: ['now'] }), at('09:00', 12))?.moment).toBe('next-morning')
  })

  it('is nothing before the first moment, and nothing long after the last', () => {
    expect(dueSlot(slots({ answered: ['now'] }), at('12:00'))).toBeNull()
    expect(dueSlot(slots({ answered: ['now'] }), at('23:00', 12))).toBeNull()
  })

  it('and the next time to look', () => {
    expect(nextSlot(slots(), at('14:00'))?.moment).toBe('before-home')
    expect(nextSlot(slots(), at('09:00', 12))).toBeNull()
  })

  it('"Later" names the moments that are still to come', () => {
    expect(laterSlots(slots(), at('17:20')).map(({ moment }) => moment)).toEqual(['before-bed', 'next-morning'])
  })
})

it('quiet hours may span midnight or not, and equal times are none', () => {
  const quiet = (from: number, to: number) => isQuiet(at('12:00'), { ...defaultReminders(), quiet: { from, to } }, zone)
  expect(quiet(11 * 60, 13 * 60)).toBe(true)
  expect(quiet(13 * 60, 11 * 60)).toBe(false)
  expect(quiet(12 * 60, 12 * 60)).toBe(false)
})

it('each moment comes at most once, never before the end, in order, never in quiet hours', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
  const reminders = fc.record({
    on: fc.constant(true),
    sameDayAfter: fc.integer({ min: 15, max: 720 }),
    beforeHome: minutes,
    beforeBed: minutes,
    nextMorning: minutes,
    quiet: fc.record({ from: minutes, to: minutes }),
    comesHome: fc.constantFrom(null, true, false),
  })
  const busy = fc.array(fc.record({ start: fc.integer({ min: at('00:00'), max: at('23:00') }), end: fc.constant(0) }), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(reminders, busy, fc.integer({ min: at('00:00'), max: at('23:59') }), (given, times, endedAt) => {
      const intervals = times.map(({ start }, index) => ({ start, end: start + (index + 1) * 1_800_000 }))
      const found = slotsOf(waiting({ endedAt }), given, intervals, zone)
      expect(new Set(found.map(({ moment }) => moment)).size).toBe(found.length)
      expect(found.length).toBeLessThanOrEqual(moments.length)
      for (const [index, slot] of found.entries()) {
        expect(slot.at).toBeGreaterThanOrEqual(endedAt)
        if (index > 0) expect(slot.at).toBeGreaterThanOrEqual(found[index - 1]?.at ?? 0)
        if (slot.moment !== 'now') expect(isQuiet(slot.at, given, zone)).toBe(false)
      }
    }),
  )
})

describe('"later", without a word about when', () => {
  const local = (text: string) => Date.parse(`${text}:00+01:00`)

  it.each<[string, string, string, string]>([
    ['2026-11-23T10:55', '2026-11-23T10:50', 'same-day', '2026-11-23T12:50'],
    ['2026-11-23T12:40', '2026-11-23T10:50', 'before-home', '2026-11-23T17:30'],
    ['2026-11-23T17:20', '2026-11-23T16:50', 'same-day', '2026-11-23T18:50'],
    ['2026-11-23T19:00', '2026-11-23T16:50', 'before-bed', '2026-11-23T21:00'],
    ['2026-11-23T20:45', '2026-11-23T10:50', 'next-morning', '2026-11-24T08:00'],
    ['2026-11-24T09:00', '2026-11-23T10:50', 'before-home', '2026-11-24T17:30'],
  ])('at %s, after an end at %s, the next moment is %s at %s', (now, end, moment, when) => {
    expect(nextMoment(local(end), defaultReminders(), zone, local(now))).toEqual({ moment, at: local(when) })
  })

  it('keeps to the times, the quiet hours and the home of the user', () => {
    const given = { ...defaultReminders(), comesHome: false, beforeBed: 20 * 60, quiet: { from: 19 * 60, to: 9 * 60 } }
    expect(nextMoment(local('2026-11-23T10:50'), given, zone, local('2026-11-23T13:00')).at).toBe(
      local('2026-11-23T15:00'),
    )
  })
})
