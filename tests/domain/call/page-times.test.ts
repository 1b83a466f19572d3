import { describe, expect, it } from 'vitest'
import { type FromCallPage, fromCallPage } from '../../../lib/domain/call/call-page-messages.ts'
import type { CallEvidence } from '../../../lib/domain/call/evidence.ts'
import { withinOurTime } from '../../../lib/domain/call/page-times.ts'

const NOW = 1_800_000_000_000
const DAY = 86_400_000

const evidence = (more: Partial<CallEvidence>): FromCallPage => ({
  type: 'evidence',
  evidence: {
    platform: 'google-meet',
    room: 'abc-defg-hij',
    phase: 'in-call',
    since: NOW - 60_000,
    at: NOW - 20,
    reads: 2,
    reason: null,
    people: [],
    leaveClickedAt: null,
    ...more,
  },
})

describe('the times that a page says', () => {
  it.each([
    [1e300, NOW],
    [Number.MAX_VALUE, NOW],
    [NOW + 1, NOW],
    [-1, NOW - DAY],
    [-1e300, NOW - DAY],
    [0, NOW - DAY],
    [NOW - DAY - 1, NOW - DAY],
    [NOW - 5_000, NOW - 5_000],
  ])('%d is bound to our own clock', (time, expected) => {
    const bound = withinOurTime(
      evidence({ at: time, since: time, leaveClickedAt: time, media: { state: 'closed', since: time } }),
      NOW,
    )
    expect(bound).toMatchObject({
      evidence: {
        at: expected,
        since: expected,
        leaveClickedAt: expected,
        media: { state: 'closed', since: expected },
      },
    })
    expect(withinOurTime({ type: 'leave-clicked', open: true, at: time }, NOW)).toMatchObject({ at: expected })
  })

  it('a phase does not begin after it was seen', () => {
    expect(withinOurTime(evidence({ at: NOW - 9_000, since: NOW }), NOW)).toMatchObject({
      evidence: { at: NOW - 9_000, since: NOW - 9_000 },
    })
  })

  it('an honest message stays as it is', () => {
    const honest = evidence({ leaveClickedAt: NOW - 100 })
    expect(withinOurTime(honest, NOW)).toEqual(honest)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '7', null])('%s is no time', (at) => {
    expect(fromCallPage.safeParse({ type: 'leave-clicked', open: true, at }).success).toBe(false)
  })
})
