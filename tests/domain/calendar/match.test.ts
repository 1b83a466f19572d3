import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptEvent } from '../../../lib/domain/calendar/kept-event.ts'
import { type CallToMatch, learnedFrom, matchCall, stanceOf } from '../../../lib/domain/calendar/match.ts'
import { occasionsOf, type Said } from '../../../lib/domain/calendar/occasion.ts'
import { HOUR, keptEvent, MINUTE, met, TEN } from './make.ts'

const nobody: Said = { corrections: [], addresses: [] }
const meet: CallToMatch = { key: 'meet:abc-defg-hij', schemes: ['meet'], startedAt: TEN, endedAt: null }
const zoom: CallToMatch = { key: 'zoom:91234567890', schemes: ['zoom', 'zoom-my'], startedAt: TEN, endedAt: null }
const teams: CallToMatch = { key: null, schemes: ['teams', 'teams-meet'], startedAt: TEN, endedAt: null }
const room = (...conferenceKeys: string[]) => ({ conferenceKeys })
const at = (minutes: number) => ({ start: TEN + minutes * MINUTE })

const match = (call: CallToMatch, events: KeptEvent[], said = nobody) => matchCall(call, occasionsOf(events, said), [])
const uid = (found: { kept: KeptEvent } | null) => found?.kept.event.uid ?? null

describe('a call and its event', () => {
  it.each<[string, CallToMatch, KeptEvent[], string | null, string | null]>([
    ['nothing in the calendar', meet, [], null, null],
    ['the same room at its time', meet, [keptEvent(room('meet:abc-defg-hij'))], 'e1', 'key'],
    ['the same room, 19 minutes early', meet, [keptEvent({ ...room('meet:abc-defg-hij'), ...at(19) })], 'e1', 'key'],
    [
      'the same room, an hour after its end',
      meet,
      [keptEvent({ ...room('meet:abc-defg-hij'), ...at(-105) })],
      'e1',
      'key',
    ],
    ['another Meet room now: only a choice', meet, [keptEvent(room('meet:xyz-abcd-efg'))], null, null],
    ['a Zoom interview while Meet is on', meet, [keptEvent(room('zoom:91234567890'))], null, null],
    ['a personal Zoom room at its time', zoom, [keptEvent(room('zoom-my:zoom/anna'))], 'e1', 'time'],
    [
      'a personal Zoom room at another time',
      zoom,
      [keptEvent({ ...room('zoom-my:zoom/anna'), ...at(60) })],
      null,
      null,
    ],
    ['Teams, whose address says nothing', teams, [keptEvent(room('teams:19:meeting_x@thread.v2'))], 'e1', 'time'],
    [
      'Teams by its number, the invitation has the thread',
      { ...teams, key: 'teams-meet:123456789012' },
      [keptEvent(room('teams:19:meeting_x@thread.v2'))],
      'e1',
      'time',
    ],
    [
      'the room of two events: the one that is on',
      meet,
      [
        keptEvent({ uid: 'sync', verdict: 'other', ...room('meet:abc-defg-hij'), ...at(-40), minutes: 45 }),
        keptEvent({ ...room('meet:abc-defg-hij'), ...at(5) }),
      ],
      'e1',
      'key',
    ],
    [
      'a Teams team meeting and a Teams interview at once: nobody knows',
      teams,
      [keptEvent({ uid: 'sync', verdict: 'other', ...room('teams:a') }), keptEvent(room('teams:b'))],
      null,
      null,
    ],
    ['the room of something else', meet, [keptEvent({ verdict: 'other', ...room('meet:abc-defg-hij') })], 'e1', 'key'],
    ['a whole day in the calendar', teams, [keptEvent({ event: { allDay: true }, ...room('teams:a') })], null, null],
  ])('%s', (_, call, events, expected, by) => {
    const result = match(call, events)
    expect([uid(result.found), result.by]).toEqual([expected, by])
  })

  it('a standing room is matched to the nearest interview of the day, and the times differ', () => {
    const standing = [
      keptEvent({ uid: 'far', ...room('meet:abc-defg-hij'), ...at(5 * 60) }),
      keptEvent({ uid: 'near', ...room('meet:abc-defg-hij'), ...at(2 * 60) }),
      keptEvent({ uid: 'sync', verdict: 'other', ...room('meet:abc-defg-hij'), ...at(60) }),
    ]
    expect(match(meet, standing)).toMatchObject({ timeDiffers: true, found: { kept: { event: { uid: 'near' } } } })
    expect(match({ ...meet, startedAt: TEN - 8 * HOUR }, standing).found).toBeNull()
  })

  it('several that could be it are choices, three at most, the likeliest first, and none that cannot be', () => {
    const events = [
      keptEvent({ uid: 'late', ...at(15) }),
      keptEvent({ uid: 'now' }),
      keptEvent({ uid: 'early', ...at(-30) }),
      keptEvent({ uid: 'soon', ...at(5) }),
      keptEvent({ uid: 'house', format: 'on-site' }),
      keptEvent({ uid: 'sync', verdict: 'other' }),
      keptEvent({ uid: 'off', event: { status: 'cancelled' } }),
    ]
    const { found, choices } = match(meet, events)
    expect(found).toBeNull()
    expect(choices.map(uid)).toEqual(['now', 'soon', 'late'])
  })

  it('each part of a merged day is an interview of its own', () => {
    const slot = (hours: number, name: string) => ({
      start: TEN + hours * HOUR,
      end: TEN + (hours + 1) * HOUR,
      title: `With ${name}`,
      people: [met(name)],
    })
    const day = [
      keptEvent({
        ...room('meet:abc-defg-hij'),
        minutes: 240,
        slots: [slot(0, 'Maya'), slot(1, 'Tobias'), slot(3, 'Ruth')],
      }),
    ]
    const starts = [0, 58, 183].map((minutes) => match({ ...meet, startedAt: TEN + minutes * MINUTE }, day).found)
    expect(starts.map((found) => found?.people[0]?.name)).toEqual(['Maya', 'Tobias', 'Ruth'])
    expect(starts.map((found) => found?.slot)).toEqual([0, 1, 3].map((hours) => TEN + hours * HOUR))
  })

  it('of two copies of an event the one that was moved last counts', () => {
    const file = keptEvent({ sourceId: 'file', ...room('meet:abc-defg-hij') })
    const feed = keptEvent({ ...room('meet:abc-defg-hij'), ...at(24 * 60), event: { sequence: 2 } })
    expect(match(meet, [file, feed]).found).toBeNull()
    expect(uid(match({ ...meet, startedAt: TEN + 24 * HOUR }, [feed, file]).found)).toBe('e1')
  })
})

describe('a room that is learned', () => {
  const invite = keptEvent(room('zoom-my:zoom/anna'))
  it('is the same room from then on, at any time of a day', () => {
    const found = match(zoom, [invite]).found
    const pairs = found ? learnedFrom(zoom, found, TEN) : []
    expect(pairs).toEqual([{ call: 'zoom:91234567890', event: 'zoom-my:zoom/anna', at: TEN }])
    const next = occasionsOf([keptEvent({ uid: 'next', ...room('zoom-my:zoom/anna'), ...at(60) })], nobody)
    expect(uid(matchCall(zoom, next, pairs).found)).toBe('next')
  })
  it('is not learned from a room that has a number of its own', () => {
    const [found] = occasionsOf([keptEvent(room('zoom:555555555'))], nobody)
    expect(found && learnedFrom(zoom, found, TEN)).toEqual([])
  })
})

describe('how a debrief is offered', () => {
  const kept = (change: Parameters<typeof keptEvent>[0] = {}) => keptEvent({ ...room('meet:abc-defg-hij'), ...change })
  const guest = { name: 'Lena', email: 'lena@mail.example', answer: 'declined' as const, type: 'individual' as const }
  it.each<[string, KeptEvent[], Said, string]>([
    ['nothing is known: by itself', [], nobody, 'open'],
    ['an interview: by itself', [kept()], nobody, 'open'],
    ['something else: not at all', [kept({ verdict: 'other' })], nobody, 'quiet'],
    ['in between: after a question', [kept({ verdict: 'ask' })], nobody, 'ask'],
    ['cancelled: not at all', [kept({ event: { status: 'cancelled' } })], nobody, 'quiet'],
    [
      'declined by the user: not at all',
      [kept({ event: { attendees: [guest] } })],
      { ...nobody, addresses: [guest.email] },
      'quiet',
    ],
    ['declined by somebody else: by itself', [kept({ event: { attendees: [guest] } })], nobody, 'open'],
    [
      'the user said of the series that it is one',
      [kept({ verdict: 'ask' })],
      { ...nobody, corrections: [{ of: 'series', key: 'e1', verdict: 'interview', at: 1 }] },
      'open',
    ],
    [
      'the user said of the series that it is none',
      [kept()],
      { ...nobody, corrections: [{ of: 'series', key: 'e1', verdict: 'other', at: 1 }] },
      'quiet',
    ],
  ])('%s', (_, events, said, stance) => {
    expect(stanceOf(match(meet, events, said))).toBe(stance)
  })
})

describe('whatever stands in the calendar', () => {
  const keys = fc.subarray(['meet:abc-defg-hij', 'meet:b', 'zoom:1', 'zoom-my:x', 'teams:t', 'teams-meet:9'])
  const event = fc.record({
    uid: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.integer({ min: TEN - 9 * HOUR, max: TEN + 9 * HOUR }),
    minutes: fc.integer({ min: 0, max: 600 }),
    verdict: fc.constantFrom('interview' as const, 'ask' as const, 'other' as const),
    conferenceKeys: keys,
    format: fc.constantFrom('video' as const, 'phone' as const, 'on-site' as const),
    event: fc.record({ status: fc.constantFrom('confirmed' as const, 'cancelled' as const) }),
  })
  const events = fc.array(event, { maxLength: 6 }).map((all) => all.map((one) => keptEvent(one)))
  const calls = fc.constantFrom(meet, zoom, teams)

  it('the order of the events does not matter', () => {
    fc.assert(
      fc.property(events, calls, (all, call) => {
        const unique = all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index)
        const [a, b] = [match(call, unique), match(call, [...unique].reverse())]
        expect(a.found?.start).toBe(b.found?.start)
        expect(stanceOf(a)).toBe(stanceOf(b))
      }),
    )
  })

  it('a find and choices never stand beside each other, choices are interviews of now, three at most', () => {
    fc.assert(
      fc.property(events, calls, (all, call) => {
        const { found, choices } = match(call, all)
        expect(found === null || choices.length === 0).toBe(true)
        expect(choices.length).toBeLessThanOrEqual(3)
        for (const { verdict, off, start, end } of choices) {
          expect([verdict === 'other', off]).toEqual([false, false])
          expect(call.startedAt >= start - 20 * MINUTE && call.startedAt < end).toBe(true)
        }
      }),
    )
  })

  it('an event of another site is never found', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { found } = match(meet, all)
        const own = found?.kept.understanding.conferenceKeys ?? []
        expect(found === null || own.some((key) => key.startsWith('meet:'))).toBe(true)
      }),
    )
  })
})
