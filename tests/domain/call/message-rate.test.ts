import { describe, expect, it } from 'vitest'
import { createMessageRate } from '../../../lib/domain/call/message-rate.ts'

const T0 = 1_800_000_000_000

describe('the rate of a tab', () => {
  it('of 10,000 messages at once, twenty are taken', () => {
    const isWithinRate = createMessageRate()
    const taken = Array.from({ length: 10_000 }, () => isWithinRate(7, 'evidence', T0)).filter(Boolean)
    expect(taken).toHaveLength(20)
  })

  it('over an hour of flooding, two a second are taken', () => {
    const isWithinRate = createMessageRate()
    let taken = 0
    for (let ms = 0; ms < 3_600_000; ms += 50) if (isWithinRate(7, 'evidence', T0 + ms)) taken++
    expect(taken).toBeGreaterThan(7_000)
    expect(taken).toBeLessThanOrEqual(7_220)
  })

  it('a flood of evidence drops no click on Leave, and nothing of another tab', () => {
    const isWithinRate = createMessageRate()
    for (let i = 0; i < 1_000; i++) isWithinRate(7, 'evidence', T0)
    expect(isWithinRate(7, 'evidence', T0)).toBe(false)
    expect(isWithinRate(7, 'other', T0)).toBe(true)
    expect(isWithinRate(8, 'evidence', T0)).toBe(true)
  })

  it('a clock that was set back silences nobody', () => {
    const isWithinRate = createMessageRate()
    for (let i = 0; i < 10; i++) expect(isWithinRate(7, 'evidence', T0)).toBe(true)
    expect(isWithinRate(7, 'evidence', T0 - 3_600_000)).toBe(true)
    for (let i = 0; i < 30; i++) isWithinRate(7, 'evidence', T0 - 3_600_000)
    expect(isWithinRate(7, 'evidence', T0 - 3_599_000)).toBe(true)
  })
})
