import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, readQuestion, SAME } from '../../../lib/domain/question/likeness.ts'
import pairs from './pairs.json' with { type: 'json' }

const like = (a: string, b: string) => likeness(readQuestion(a), readQuestion(b))

describe('two wordings of a question', () => {
  it(`${pairs.length} labelled pairs: precision at least 0.9, recall at least 0.7`, () => {
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const { a, b, same } of pairs) {
      const found = like(a, b) >= SAME
      if (found) counts[same ? 'right' : 'wrong']++
      else if (same) counts.missed++
    }
    expect(pairs.length).toBeGreaterThan(300)
    expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThanOrEqual(0.9)
    expect(counts.right / (counts.right + counts.missed)).toBeGreaterThanOrEqual(0.7)
  })

  it.each([
    ['Tell me about a time you failed', 'a time you failed??'],
    ['what is your notice period', 'notice period?'],
    ['tell me abuot a confilct with a colleague', 'conflict with a coworker'],
    ['Wo sehen Sie sich in fünf Jahren?', 'wo in 5 Jahren'],
    ['weekend shifts?', 'wknd shifts'],
  ])('"%s" is "%s"', (a, b) => {
    expect(like(a, b)).toBeGreaterThanOrEqual(SAME)
  })

  it.each([
    ['your greatest strength', 'your greatest weakness'],
    ['what were you doing 3 years ago', 'what were you doing 5 years ago'],
    ['why did you leave', 'why did you join'],
    ['explain symmetric encryption', 'explain asymmetric encryption'],
    ['what do you like about your job', 'what do you not like about your job'],
    ['how do you triage', 'how long have you triaged'],
    ['difference between a list and a set', 'difference between a list and a map'],
  ])('"%s" is not "%s"', (a, b) => {
    expect(like(a, b)).toBeLessThan(SAME)
  })

  it('is the same either way round, 1 for the same words, and never outside 0 to 1', () => {
    const words = fc.array(
      fc.constantFrom('tell', 'me', 'failed', 'team', 'conflict', 'not', 'salary', '5', 'years', '短所'),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')]
        expect(like(a, b)).toBeCloseTo(like(b, a), 10)
        expect(like(a, b)).toBeGreaterThanOrEqual(0)
        expect(like(a, b)).toBeLessThanOrEqual(1)
        if (a !== '') expect(like(a, a.toUpperCase())).toBe(1)
      }),
    )
  })
})
