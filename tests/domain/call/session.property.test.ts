import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CallEvidence,
  mediaStates,
  type Phase,
  pageEndReasons,
  phases,
} from '../../../lib/domain/call/evidence.ts'
import { type CallEffect, type CallEvent, type CallSession, step } from '../../../lib/domain/call/session.ts'
import { rules, s, see } from './events.ts'

interface History {
  effects: CallEffect[]
  sessions: CallSession[]
}

function play(events: readonly CallEvent[], from: CallSession[] = []): History {
  const history: History = { effects: [], sessions: from }
  for (const event of events) {
    const next = step(history.sessions, event, rules)
    history.sessions = next.sessions
    history.effects.push(...next.effects)
  }
  return history
}

/** The world is quiet: no page answers, for half an hour of minute checks. */
const quiet = (from: number): CallEvent[] =>
  Array.from({ length: 30 }, (_, minute) => ({
    type: 'tick',
    at: s(from + 60 * (minute + 1)),
    alive: [],
    gone: [7, 8, 9],
  }))

const ends = ({ type }: CallEffect) => type === 'offer' || type === 'too-short'
const begins = ({ type }: CallEffect) => type === 'started' || type === 'resumed'
const count = (effects: readonly CallEffect[], type: CallEffect['type']) =>
  effects.filter((effect) => effect.type === type).length

/** Anything at all, from three tabs in two rooms and one without a name, with a clock that jumps both ways. */
const anything = fc.array(
  fc.record({
    gap: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 0, max: 200 }) },
      { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 20_000 }) },
    ),
    kind: fc.constantFrom(
      'see',
      'see',
      'see',
      'leave-clicked',
      'tab-gone',
      'page-gone',
      'tab-replaced',
      'lost',
      'tick',
      'by-hand',
    ),
    phase: fc.constantFrom(...phases),
    held: fc.integer({ min: 0, max: 300 }),
    reads: fc.integer({ min: 1, max: 3 }),
    tabId: fc.integer({ min: 7, max: 9 }),
    room: fc.constantFrom('abc-defg-hij', 'abc-defg-hij', 'xyz-abcd-efg', null),
    people: fc.subarray(['Maya Lindqvar', 'Tobias Ashgrove', 'Ines Korvall']),
    media: fc.option(fc.constantFrom(...mediaStates), { nil: undefined }),
    reason: fc.option(fc.constantFrom(...pageEndReasons)),
    answers: fc.tuple(...[7, 8, 9].map(() => fc.constantFrom('alive', 'gone', 'silent'))),
  }),
  { maxLength: 50 },
)
type Something = ReturnType<typeof anything.generate>['value'][number]

const tabsThat = (answer: string, answers: readonly string[]) =>
  [7, 8, 9].filter((_, index) => answers[index] === answer)

function toEvents(list: readonly Something[]): { events: CallEvent[]; until: number } {
  let clock = 0
  const events = list.map((one, number): CallEvent => {
    clock += one.gap
    const at = s(clock)
    const since = clock - one.held
    const { tabId, phase, room, people, reads, reason } = one
    switch (one.kind) {
      case 'see': {
        const media: CallEvidence['media'] = one.media && { state: one.media, since: s(since) }
        const evidence = { ...asEvidence(phase, since, clock), room, people, reads, reason, ...(media && { media }) }
        return { type: 'evidence', evidence, place: { tabId, windowId: 1 }, newId: `id-${number}` }
      }
      case 'tick':
        return { type: 'tick', at, alive: tabsThat('alive', one.answers), gone: tabsThat('gone', one.answers) }
      case 'tab-replaced':
        return { type: 'tab-replaced', at, tabId, by: 7 + ((tabId - 6) % 3) }
      case 'lost':
        return { type: 'lost', at, ids: [`id-${number - one.reads}`, `id-${number - one.held}`] }
      case 'by-hand':
        return { type: 'ended-by-hand', at, id: `id-${number - one.reads}` }
      default:
        return { type: one.kind as 'tab-gone', tabId, at }
    }
  })
  return { events, until: clock }
}

function asEvidence(phase: Phase, since: number, at: number): CallEvidence {
  return (see(phase, since, at) as CallEvent & { type: 'evidence' }).evidence
}

describe('whatever happens, in whatever order', () => {
  const check = (property: (list: readonly Something[]) => void) =>
    fc.assert(fc.property(anything, property), { numRuns: 400 })

  it('each call begins once, ends between two beginnings, and changes only while it is on', () =>
    check((list) => {
      const on = new Map<string, boolean>()
      for (const effect of play(toEvents(list).events).effects) {
        const { id } = effect.session
        if (effect.type === 'started') expect(on.has(id)).toBe(false)
        else expect(on.get(id)).toBe(effect.type !== 'resumed')
        on.set(id, !ends(effect))
      }
    }))

  it('no call ends before it began, and what is stored of it fits together', () =>
    check((list) => {
      let sessions: CallSession[] = []
      for (const event of toEvents(list).events) {
        const next = step(sessions, event, rules)
        sessions = next.sessions
        for (const { session } of next.effects.filter(ends)) {
          expect(session.endedAt).toBeGreaterThanOrEqual(session.startedAt)
        }
        expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length)
        for (const session of sessions) {
          expect(session.endedAt === null).toBe(session.state !== 'ended')
          expect(session.awaySince === null).toBe(session.state !== 'away')
          expect(session.alsoIn?.some(({ tabId }) => tabId === session.tabId) ?? false).toBe(false)
        }
      }
    }))

  it('every call that began has ended exactly once more than it was resumed, when the world is quiet for a while', () =>
    check((list) => {
      const { events, until } = toEvents(list)
      const { effects, sessions } = play([...events, ...quiet(until)])
      for (const id of new Set(effects.map(({ session }) => session.id))) {
        const own = effects.filter(({ session }) => session.id === id)
        expect(own.filter(ends)).toHaveLength(own.filter(begins).length)
      }
      expect(sessions.filter(({ state }) => state !== 'ended')).toEqual([])
    }))

  it('the same events give the same, and what was there before stays as it was', () =>
    check((list) => {
      const { events } = toEvents(list)
      const frozen = JSON.stringify(events)
      expect(play(events)).toEqual(play(events))
      expect(JSON.stringify(events)).toBe(frozen)
      const middle = play(events.slice(0, 20))
      const stored = JSON.stringify(middle.sessions)
      play(events.slice(20), middle.sessions)
      expect(JSON.stringify(middle.sessions)).toBe(stored)
    }))

  it('a session that went through the store in between goes on as if it had not', () =>
    check((list) => {
      const { events } = toEvents(list)
      let sessions: CallSession[] = []
      for (const event of events) sessions = JSON.parse(JSON.stringify(step(sessions, event, rules).sessions))
      expect(sessions).toEqual(JSON.parse(JSON.stringify(play(events).sessions)))
    }))

  it('without evidence of a call there is none: lobbies, denials, end screens, controls', () => {
    const lobby = phases.filter((phase) => phase !== 'in-call')
    check((list) => {
      const inLobby = list.map((one) => ({ ...one, phase: lobby[phases.indexOf(one.phase) % lobby.length] as Phase }))
      expect(play(toEvents(inLobby).events)).toEqual({ effects: [], sessions: [] })
    })
  })
})

/** One part of a visit, as the page shows it, and what it tells of it. */
interface Part {
  phase: Phase | 'reload'
  seconds: number
  /** The clock jumps by so many seconds before. */
  jump?: number
  /** Which of the messages are lost: the worker was being updated. */
  lost?: readonly boolean[]
  media?: CallEvidence['media']
}
const told = [0, 0.25, 1.5, 4.1, 12.1, 20.1, 60.1, 121]

/** What the page and the minute check tell of a visit. */
function visit(parts: readonly Part[]): { events: CallEvent[]; until: number } {
  const events: CallEvent[] = []
  let clock = 0
  let nextTick = 30
  for (const { phase, seconds, jump = 0, lost = [] } of parts) {
    clock += jump
    nextTick += jump
    const since = clock
    if (phase === 'reload') events.push({ type: 'page-gone', tabId: 7, at: s(clock) })
    const shown = phase === 'reload' ? 'prejoin' : phase
    // A page that is asked tells what there is before the check is counted.
    const check = (at: number, reads: number) => {
      events.push(see(shown, since, at, { reads }), { type: 'tick', at: s(at), alive: [7], gone: [] })
    }
    const moments = told.filter((wait) => wait < seconds).map((wait) => since + wait)
    for (const [index, at] of moments.entries()) {
      for (; nextTick <= at; nextTick += 60) check(nextTick, index + 1)
      if (!lost[index]) events.push(see(shown, since, at, { reads: index + 1 }))
    }
    clock += seconds
    for (; nextTick <= clock; nextTick += 60) check(nextTick, moments.length + 1)
  }
  return { events, until: clock }
}

const seconds = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10)
const jump = fc.oneof(
  { weight: 8, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 3_600, max: 40_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40_000, max: -3_600 }) },
)
const lost = fc.array(fc.boolean(), { maxLength: 8 })
const part = (phase: Part['phase'], min: number, max: number) =>
  fc.record({ phase: fc.constant(phase), seconds: seconds(min, max), jump, lost })

/** In the middle of a call, and shorter than what is waited for. */
const inBetween = fc.oneof(
  part('absent', 0.1, 11),
  part('transition', 0.1, 110),
  part('unreadable', 0.1, 300),
  part('control', 0.1, 300),
  part('reload', 1, 100),
)
/** The worker is away for seconds: of a call that is seen for half a minute, what is told after twenty is heard. */
const goesOn = part('in-call', 30, 400).map((one): Part => ({ ...one, lost: one.lost?.slice(0, told.indexOf(20.1)) }))
const running = fc.array(fc.tuple(inBetween, goesOn), { maxLength: 6 })
const before = fc.array(fc.oneof(part('prejoin', 1, 300), part('waiting', 1, 300)), { maxLength: 2 })
const certain: Part = { phase: 'in-call', seconds: 90 }

describe('one visit to one room', () => {
  const call = fc.tuple(before, running).map(([first, later]): Part[] => [...first, certain, ...later.flat()])

  it('is one interview, whatever flickers, reloads, sleeps or is lost in it', () => {
    fc.assert(
      fc.property(call, (parts) => {
        const { effects, sessions } = play(visit(parts).events)
        expect(effects.filter(({ type }) => type !== 'updated').map(({ type }) => type)).toEqual(['started'])
        expect(sessions).toHaveLength(1)
      }),
      { numRuns: 400 },
    )
  })

  it.each<[string, Part[]]>([
    ['with an end screen', [{ phase: 'ended', seconds: 30 }]],
    ['without a word', [{ phase: 'absent', seconds: 130 }]],
    ['in the lobby again', [{ phase: 'prejoin', seconds: 300 }]],
    ['on another page', [{ phase: 'elsewhere', seconds: 300 }]],
    ['on a way that leads nowhere', [{ phase: 'transition', seconds: 130 }]],
    ['with a page that is gone', []],
  ])('that ends %s has one debrief, dated within the visit', (_, end) => {
    fc.assert(
      fc.property(call, (parts) => {
        const before = visit(parts)
        const { events, until } = visit([...parts, ...end])
        const { effects } = play([...events, ...quiet(until)])
        expect([count(effects, 'started'), count(effects, 'offer'), count(effects, 'too-short')]).toEqual([1, 1, 0])
        const { session } = effects.find(({ type }) => type === 'offer') as CallEffect
        expect(session.endedAt).toBeLessThanOrEqual(s(before.until + 1))
      }),
      { numRuns: 150 },
    )
  })

  it('that ends in the lobby, denied or not, has none', () => {
    const lobby = fc.array(
      fc.oneof(part('prejoin', 1, 300), part('waiting', 1, 900), part('control', 1, 900), part('denied', 1, 300)),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(lobby, fc.constantFrom<Phase>('denied', 'ended', 'absent', 'elsewhere'), (parts, last) => {
        const { events, until } = visit([...parts, { phase: last, seconds: 300 }])
        expect(play([...events, ...quiet(until)])).toEqual({ effects: [], sessions: [] })
      }),
    )
  })
})
