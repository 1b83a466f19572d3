import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countdown } from '../../../lib/domain/calendar/countdown.ts'
import { linkTo, occasionsOf } from '../../../lib/domain/calendar/occasion.ts'
import { unseenInterview } from '../../../lib/domain/calendar/unattended-interviews.ts'
import { upcoming } from '../../../lib/domain/calendar/upcoming.ts'
import { HOUR, interviewRecord, keptEvent, MINUTE, TEN } from './make.ts'

const DAY = 24 * HOUR

describe('how long until an interview', () => {
  it.each([
    [25 * MINUTE, 'en', 'in 25 minutes'],
    [24 * MINUTE + 1, 'en', 'in 25 minutes'],
    [1, 'en', 'in 1 minute'],
    [0, 'en', 'now'],
    [90 * MINUTE, 'de', 'in 90 Minuten'],
    [3 * HOUR + 10 * MINUTE, 'en', 'in 3 hours'],
    [DAY + HOUR, 'de', 'morgen'],
    [3 * DAY, 'en', 'in 3 days'],
  ])('%i ms: %s, %s', (left, language, words) => {
    expect(countdown(TEN + left, TEN, language).words).toBe(words)
  })
  it('the words stay as they are until the time that it tells, and are others then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 3 * DAY }), (left) => {
        const now = TEN
        const start = now + left
        const { words, changesIn } = countdown(start, now, 'en')
        expect(changesIn).toBeGreaterThan(0)
        if (left >= DAY) return
        expect(countdown(start, now + changesIn - 2, 'en').words).toBe(words)
        expect(countdown(start, now + changesIn + 1, 'en').words).not.toBe(words)
      }),
    )
  })
})

describe('what is on and what comes', () => {
  const events = [
    keptEvent({ uid: 'now' }),
    keptEvent({ uid: 'next', start: TEN + 2 * HOUR }),
    keptEvent({ uid: 'later', start: TEN + 4 * HOUR }),
    keptEvent({ uid: 'other', verdict: 'other', start: TEN + 3 * HOUR }),
    keptEvent({ uid: 'maybe', verdict: 'ask', start: TEN + 3 * HOUR }),
    keptEvent({ uid: 'off', start: TEN + HOUR, event: { status: 'cancelled' } }),
    keptEvent({ uid: 'days', start: TEN + 50 * HOUR }),
  ]
  const all = occasionsOf(events, { corrections: [], addresses: [] })
  const [now] = all
  const shown = (at: number, interviews = [] as Parameters<typeof upcoming>[1]) => {
    const { on, next, later } = upcoming(all, interviews, at)
    return [on.map(({ occasion }) => occasion.key), next?.key ?? null, later.map(({ key }) => key)]
  }

  it('the one that is on, the next, and the others of its day', () => {
    expect(shown(TEN + MINUTE)).toEqual([['now'], 'next', ['later']])
    expect(shown(TEN + 5 * HOUR)).toEqual([[], 'days', []])
  })
  it('what the browser shows or showed is not here again', () => {
    if (!now) throw new Error('no occasion')
    expect(shown(TEN + MINUTE, [interviewRecord({ event: linkTo(now), status: 'live' })])[0]).toEqual([])
  })
  it('what was started in a program stays until somebody says that it is over', () => {
    if (!now) throw new Error('no occasion')
    const record = unseenInterview('x', now, { startedAt: TEN, endedAt: null, at: TEN })
    expect(shown(TEN + HOUR, [record])[0]).toEqual(['now'])
    expect(shown(TEN + HOUR, [{ ...record, status: 'waiting' }])[0]).toEqual([])
  })
})
