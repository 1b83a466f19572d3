import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CallEvidence, phases, readableFamilies } from '../../../lib/domain/call/evidence.ts'
import { noHealth, noTrace, traced, unseen, withCall } from '../../../lib/domain/call/health.ts'
import { problemReport } from '../../../lib/domain/call/problem-report.ts'
import type { CallSession } from '../../../lib/domain/call/session.ts'

const START = Date.UTC(2026, 10, 24, 14, 30)
const about = {
  version: '0.1.0',
  browser: 'Chrome 156 on Linux',
  language: 'de-CH',
  site: { id: 'jitsi', name: 'Jitsi Meet' },
  refusals: [{ what: 'window-place' as const, at: START, times: 2 }],
}

const seen = (change: Partial<CallEvidence>): CallEvidence => ({
  platform: 'jitsi',
  room: 'r',
  phase: 'in-call',
  since: START,
  at: START,
  reads: 2,
  reason: null,
  people: [],
  leaveClickedAt: null,
  ...change,
})

const session = (change: Partial<CallSession> = {}): CallSession => ({
  id: 'a',
  platform: 'jitsi',
  room: 'r',
  tabId: 1,
  windowId: 1,
  state: 'ended',
  startedAt: START,
  lastSeenAt: START,
  awaySince: null,
  awayPhase: null,
  leaveClickedAt: null,
  endedAt: START + 2_904_000,
  endReason: 'vanished',
  people: ['Maya Lindqvar'],
  ...change,
})

it('tells what was seen, in times relative to each other', () => {
  const trace = [
    seen({ phase: 'prejoin', since: START - 12_000 }),
    seen({ families: ['control', 'admitted'], language: 'de' }),
    seen({ phase: 'absent', since: START + 2_904_000 }),
  ].reduce(traced, noTrace('jitsi'))
  const health = withCall(noHealth, session(), trace).platforms.jitsi ?? unseen
  expect(problemReport({ ...about, health })).toBe(`Afterword 0.1.0, Chrome 156 on Linux, texts in de-CH
Site: Jitsi Meet (jitsi)
A call that may have been missed: no
Refused by the browser: window-place (2)

The last call
  lasted 2904 s, ended: vanished
  readable: prejoin, control, admitted, people
  language of the page: de
  phases: prejoin −12 s, in-call +0 s, absent +2904 s

What went wrong, in my own words:
`)
})

it('says so when there was no call', () => {
  expect(problemReport({ ...about, health: unseen })).toContain('No call was seen yet.')
})

it('has nothing of a person, a room, an id or a day in it, whatever the page and the people are called', () => {
  // Nothing that the report could have of its own: each begins with a sign that it never uses.
  const secret = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `§${text}`)
  const observation = fc.record({
    phase: fc.constantFrom(...phases),
    since: fc.integer({ min: START - 3_600_000, max: START + 7_200_000 }),
    people: fc.array(secret, { maxLength: 5 }),
    room: secret,
    families: fc.subarray([...readableFamilies]),
    language: fc.constantFrom('', 'de', 'ja', 'gsw'),
  })
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 30 }), fc.array(secret), secret, (shown, people, room) => {
      const trace = shown.map(seen).reduce(traced, noTrace('jitsi'))
      const over = session({ id: `§${room}`, room, people })
      const health = withCall(noHealth, over, trace).platforms.jitsi ?? unseen
      const text = problemReport({ ...about, health })
      expect(text).not.toContain('§')
      expect(text).not.toMatch(/2026-\d|1[34]:\d\d|\b\d{10,}\b/)
      // Made of our own words alone, so there is no other way in either.
      expect(text).toMatch(/^[\p{L}\p{N}\s.,:()+−-]*$/u)
    }),
  )
})
