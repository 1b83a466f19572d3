import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallEvidence, Phase } from '../../../lib/domain/call/evidence.ts'
import {
  doubtOf,
  type Health,
  healthKind,
  isMissed,
  noHealth,
  noTrace,
  readableOf,
  type SiteHealth,
  type Trace,
  traced,
  unseen,
  withCall,
  withMissed,
} from '../../../lib/domain/call/health.ts'
import type { CallSession } from '../../../lib/domain/call/session.ts'
import type { EndReason } from '../../../lib/domain/interview/interview.ts'
import { admit } from '../../../lib/domain/record.ts'

const MINUTE = 60_000

function evidence(phase: Phase, since: number, change: Partial<CallEvidence> = {}): CallEvidence {
  return {
    platform: 'zoom',
    room: '91234567890',
    phase,
    since,
    at: since,
    reads: 1,
    reason: null,
    people: [],
    leaveClickedAt: null,
    ...change,
  }
}

function session(id: string, change: Partial<CallSession> = {}): CallSession {
  return {
    id,
    platform: 'zoom',
    room: '91234567890',
    tabId: 1,
    windowId: 1,
    state: 'ended',
    startedAt: 10_000,
    lastSeenAt: 20_000,
    awaySince: null,
    awayPhase: null,
    leaveClickedAt: null,
    endedAt: 20_000,
    endReason: 'host',
    people: ['Maya Lindqvar'],
    ...change,
  }
}

const traceOf = (...all: CallEvidence[]) => all.reduce<Trace | undefined>(traced, undefined) as Trace
const shownBy = (...steps: [Phase, number][]) => traceOf(...steps.map(([phase, at]) => evidence(phase, at)))

describe('a trace', () => {
  it('has each change of phase once, and what could be read along the way', () => {
    const trace = traceOf(
      evidence('prejoin', 0),
      evidence('in-call', 5_000, { families: ['control', 'admitted'], language: 'de' }),
      evidence('in-call', 5_000, { families: ['control', 'people'], language: '' }),
      evidence('ended', 90_000, { families: ['ended'] }),
    )
    expect(trace).toEqual({
      platform: 'zoom',
      steps: [
        { phase: 'prejoin', at: 0 },
        { phase: 'in-call', at: 5_000 },
        { phase: 'ended', at: 90_000 },
      ],
      families: ['control', 'admitted', 'people', 'ended'],
      language: 'de',
    })
  })

  it('stays the very same while nothing new is shown, so that nothing is written', () => {
    const trace = traceOf(evidence('in-call', 0, { families: ['control'], language: 'en' }))
    expect(traced(trace, evidence('in-call', 0, { at: 5_000, families: ['control'] }))).toBe(trace)
  })

  it('begins anew with the lobby of the next call, and with another site in the tab', () => {
    const first = shownBy(['prejoin', 0], ['in-call', 1], ['ended', 2])
    expect(traced(first, evidence('prejoin', 3)).steps).toEqual([{ phase: 'prejoin', at: 3 }])
    expect(traced(first, evidence('in-call', 3, { platform: 'jitsi' }))).toMatchObject({ platform: 'jitsi' })
  })

  it('never grows without bound', () => {
    const trace = shownBy(...Array.from({ length: 500 }, (_, i): [Phase, number] => [i % 2 ? 'in-call' : 'absent', i]))
    expect(trace.steps.length).toBeLessThanOrEqual(40)
  })
})

describe('a page in which a call may have been missed', () => {
  it.each<[string, [Phase, number][], boolean]>([
    [
      'stood long after its lobby with nothing to be seen',
      [
        ['prejoin', 0],
        ['absent', MINUTE],
      ],
      true,
    ],
    [
      'looked like a lobby all the time after it',
      [
        ['prejoin', 0],
        ['control', MINUTE],
      ],
      true,
    ],
    [
      'had a call',
      [
        ['prejoin', 0],
        ['in-call', MINUTE],
        ['absent', 2 * MINUTE],
      ],
      false,
    ],
    ['had no lobby: a launcher, a workspace', [['absent', 0]], false],
    [
      'was denied',
      [
        ['prejoin', 0],
        ['denied', MINUTE],
      ],
      false,
    ],
    [
      'waits still',
      [
        ['prejoin', 0],
        ['waiting', MINUTE],
      ],
      false,
    ],
  ])('%s: %j is %s', (_, steps, missed) => {
    expect(isMissed(shownBy(...steps), 30 * MINUTE)).toBe(missed)
  })

  it('is none after a short time', () => {
    expect(isMissed(shownBy(['prejoin', 0], ['absent', MINUTE]), 10 * MINUTE)).toBe(false)
  })
})

describe('the health of a site', () => {
  const trace = shownBy(['prejoin', 0], ['in-call', 10_000], ['ended', 20_000])
  const after = (...sessions: CallSession[]) =>
    sessions.reduce((health, one) => withCall(health, one, trace), noHealth).platforms.zoom as SiteHealth
  const three = (change: Partial<CallSession>) =>
    after(session('a', change), session('b', change), session('c', change))
  const knows = { end: true, names: true }

  it('keeps the last three calls, the newest first, and a call that went on only once', () => {
    expect(after(session('a'), session('b'), session('c'), session('d')).calls.map(({ id }) => id)).toEqual([
      'd',
      'c',
      'b',
    ])
    expect(after(session('a'), session('b'), session('a', { endedAt: 90_000 })).calls).toMatchObject([
      { id: 'a', endedAt: 90_000 },
      { id: 'b' },
    ])
  })

  it('says what could be read in the order of a call', () => {
    const [call] = after(session('a')).calls
    expect(call && readableOf(call)).toEqual(['prejoin', 'people', 'ended'])
  })

  it.each<[string, SiteHealth, ReturnType<typeof doubtOf>]>([
    ['without a call there is no doubt', unseen, null],
    ['three ends by disappearance are one', three({ endReason: 'vanished' as EndReason }), 'never-ends'],
    [
      'one end that was seen takes it away',
      after(session('a', { endReason: 'vanished' }), session('b', { endReason: 'vanished' }), session('c')),
      null,
    ],
    ['three calls without a name are one', three({ people: [] }), 'no-names'],
    ['two are none', after(session('a', { people: [] }), session('b', { people: [] })), null],
    ['a call that may have been missed is one', { ...unseen, missedAt: 5 }, 'missed'],
    ['a later call takes it away', { ...after(session('a')), missedAt: 5 }, null],
  ])('%s', (_, health, doubt) => {
    expect(doubtOf(health, knows)).toBe(doubt)
  })

  it('does not measure a site by what nobody knows of it', () => {
    expect(doubtOf(three({ people: [], endReason: 'vanished' }), { end: false, names: false })).toBeNull()
  })

  it('passes the door of the store whatever was seen, without a name or a room in it', () => {
    const name = fc.string({ minLength: 6, maxLength: 40 }).map((text) => `§${text}`)
    const phase = fc.constantFrom<Phase>('prejoin', 'waiting', 'in-call', 'absent', 'control', 'ended')
    fc.assert(
      fc.property(fc.array(phase, { maxLength: 60 }), fc.array(name), name, (phases, people, room) => {
        const seen = phases.map((each, at) => evidence(each, at, { people, room }))
        const one = seen.reduce<Trace>(traced, noTrace('zoom'))
        let health: Health = withCall(noHealth, session('a', { people, room }), one)
        health = withMissed(health, 'zoom', 7)
        const admission = admit(healthKind, JSON.parse(JSON.stringify(health)))
        expect(admission).toEqual({ ok: true, value: health })
        expect(JSON.stringify(health)).not.toContain('§')
      }),
    )
  })
})
