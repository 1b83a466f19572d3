import { describe, expect, it } from 'vitest'
import { createMessageRate } from '../../../lib/domain/call/message-rate.ts'

const T0 = 1_800_000_000_000

describe('the rate of messages', () => {
  it('of 10,000 at once, twenty are taken', () => {
    const isWithinRate = createMessageRate()
    expect(Array.from({ length: 10_000 }, () => isWithinRate(T0)).filter(Boolean)).toHaveLength(20)
  })

  it('over an hour of flooding, two a second are taken', () => {
    const isWithinRate = createMessageRate()
    let taken = 0
    for (let ms = 0; ms < 3_600_000; ms += 50) if (isWithinRate(T0 + ms)) taken++
    expect(taken).toBeGreaterThan(7_000)
    expect(taken).toBeLessThanOrEqual(7_220)
  })

  it('what was quiet for ten seconds has its twenty again', () => {
    const isWithinRate = createMessageRate()
    for (let i = 0; i < 1_000; i++) isWithinRate(T0)
    expect(Array.from({ length: 30 }, () => isWithinRate(T0 + 10_000)).filter(Boolean)).toHaveLength(20)
  })

  it('a clock that was set back silences nobody for long', () => {
    const isWithinRate = createMessageRate()
    for (let i = 0; i < 100; i++) isWithinRate(T0)
    expect(isWithinRate(T0 - 3_600_000)).toBe(false)
    expect(isWithinRate(T0 - 3_599_000)).toBe(true)
  })
})
