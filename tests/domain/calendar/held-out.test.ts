import { describe, expect, it } from 'vitest'
import { heldOutSet } from './held-out.ts'
import { heldOutScore } from './held-out-score.ts'

/** The bars of the issue. What is above them by far is held a little below where it is. */
const bars = {
  precision: 0.95,
  recall: 0.9,
  company: 0.9,
  role: 0.9,
  names: 0.9,
  addresses: 0.95,
  links: 0.97,
  formats: 0.9,
  slots: 0.97,
} as const
type Measure = keyof typeof bars
const measures = Object.keys(bars) as Measure[]

/**
 * Invitations written by somebody who had not seen the rules. `sight`: what they scored the first time, before anything was
 * mended with them. `titles` has hardly more than titles: what people type in themselves, and what looks like an interview.
 */
const sets = [
  { name: 'first', sight: [0.945, 0.912, 0.912, 0.83, 0.948, 0.971, 0.982, 1, 1] },
  { name: 'second', sight: [1, 0.897, 0.857, 0.818, 0.857, 0.96, 1, 0.818, 1] },
  { name: 'third', sight: [0.9, 0.964, 0.964, 0.957, 0.947, 1, 1, 1, 1] },
  { name: 'fourth', sight: [0.941, 0.889, 0.889, 0.857, 0.968, 1, 1, 1, 1] },
]
const percent = (share: number | undefined) => `${((share ?? 0) * 100).toFixed(1)} %`.padStart(8)

describe.each(sets)('invitations that nobody tuned with, $name set', ({ name, sight }) => {
  const set = heldOutSet(name)
  const score = heldOutScore(set)

  it('print their table', () => {
    const rows = measures.map(
      (what, at) => `${what.padEnd(10)} first sight ${percent(sight[at])}   now ${percent(score[what])}`,
    )
    const count = set.filter(({ isInterview }) => isInterview).length
    console.log(
      [
        `${name}: ${set.length} events, ${count} interviews`,
        ...rows,
        `recall, "ask" as half ${percent(score.recallWithAsk)}`,
        ...score.wrong,
      ].join('\n'),
    )
    expect(count).toBeGreaterThan(set.length / 3)
  })

  it.each(measures)('reach the bar for %s', (what) => {
    expect(score[what], score.wrong.join('\n')).toBeGreaterThanOrEqual(bars[what])
  })
})

describe('hard titles', () => {
  const set = heldOutSet('titles')
  const { precision, recall, recallWithAsk, wrong } = heldOutScore(set)
  // First sight: precision 0.909, recall 0.833, with "ask" as half 0.896; two of 57 others prompted.
  it.each([
    ['precision', precision, 0.9],
    ['recall', recall, 0.85],
    ['recall with "ask" as half', recallWithAsk, 0.9],
  ])('reach their bar for %s', (_, value, bar) => {
    expect(value, wrong.join('\n')).toBeGreaterThanOrEqual(bar)
  })
})
