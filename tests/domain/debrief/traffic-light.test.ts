import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { evenWeights, type Weights } from '../../../lib/domain/debrief/fit.ts'
import { type Concern, type FitRating, fitRatings } from '../../../lib/domain/debrief/review.ts'
import { evidenceFor, trafficLight } from '../../../lib/domain/debrief/traffic-light.ts'
import { debrief } from '../thank-you/make.ts'

type Scores = Partial<Record<FitRating, number | 'none'>>

/** A debrief with these ratings, each with evidence unless `bare`. */
function rated(
  scores: Scores,
  more: { bare?: FitRating[]; dealbreakers?: string[]; concerns?: Concern[] } = {},
): Debrief {
  const made = debrief()
  for (const rating of fitRatings) {
    const given = scores[rating]
    made.fit.ratings[rating] = {
      score: typeof given === 'number' ? given : null,
      noEvidence: given === 'none',
      evidence: typeof given === 'number' && !more.bare?.includes(rating) ? 'They said so' : '',
    }
  }
  made.fit.dealbreakers = more.dealbreakers ?? []
  made.review.concerns = more.concerns ?? []
  return made
}
const all = (score: number): Scores => Object.fromEntries(fitRatings.map((rating) => [rating, score]))
const severe = (change: Partial<Concern> = {}): Concern => ({
  id: 'c',
  text: 'Nobody stays',
  severity: 'severe',
  way: 'ask',
  settled: false,
  ...change,
})
const must = (...musts: FitRating[]): Weights => ({ ...evenWeights(), musts })

describe('the suggested light', () => {
  it.each<[string, Debrief, Weights, string | null]>([
    ['nothing rated', rated({}), evenWeights(), null],
    ['all at seven, all with evidence', rated(all(7)), evenWeights(), 'green'],
    ['one rating of four', rated({ ...all(9), pay: 4 }), evenWeights(), 'amber'],
    ['pay not discussed yet', rated({ ...all(8), pay: 'none' }), evenWeights(), 'green'],
    ['two ratings without evidence', rated(all(8), { bare: ['pay', 'manager'] }), evenWeights(), 'amber'],
    ['a severe worry that is open', rated(all(9), { concerns: [severe()] }), evenWeights(), 'amber'],
    [
      'a severe worry that is settled',
      rated(all(9), { concerns: [severe({ settled: true })] }),
      evenWeights(),
      'green',
    ],
    ['a small worry', rated(all(9), { concerns: [severe({ severity: 'small' })] }), evenWeights(), 'green'],
    ['a mean below four and a half', rated(all(4)), evenWeights(), 'red'],
    ['a low mean of two ratings only', rated({ values: 3, role: 3 }), evenWeights(), 'amber'],
    ['a must at two', rated({ ...all(9), manager: 2 }), must('manager'), 'red'],
    ['the same without the must', rated({ ...all(9), manager: 2 }), evenWeights(), 'amber'],
    ['a dealbreaker and nothing else', rated({}, { dealbreakers: ['Six days a week'] }), evenWeights(), 'red'],
    ['a weight that lifts the mean', rated({ ...all(6), role: 10 }), { ...evenWeights(), role: 3 }, 'green'],
    [
      'all weights at nought',
      rated(all(9)),
      { ...evenWeights(), values: 0, role: 0, manager: 0, pay: 0, uncounted: 0 },
      'amber',
    ],
  ])('%s', (_name, made, weights, light) => {
    expect(trafficLight(made, weights).light).toBe(light)
  })

  it('of amber says what would turn it, worries before low ratings before unknown ones, three at most', () => {
    const { turns } = trafficLight(rated({ values: 8, role: 8, manager: 3 }, { concerns: [severe()] }), evenWeights())
    expect(turns).toEqual([
      { kind: 'concern', concernId: 'c', text: 'Nobody stays' },
      { kind: 'rating-low', rating: 'manager', score: 3 },
      { kind: 'rating-unknown', rating: 'pay' },
    ])
  })

  it('looks neither at the user’s performance nor at their chances', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 }), (chance, score) => {
        const made = rated(all(8))
        const other = { ...made, chance, feel: 'rough' as const }
        for (const assessment of Object.values(other.review.assessments)) assessment.score = score
        expect(trafficLight(other, evenWeights())).toEqual(trafficLight(rated(all(8)), evenWeights()))
      }),
    )
  })

  it('never falls when one rating rises', () => {
    const order = ['red', 'amber', 'green']
    const scores = fc.record(Object.fromEntries(fitRatings.map((rating) => [rating, fc.integer({ min: 1, max: 9 })])))
    fc.assert(
      fc.property(scores, fc.constantFrom(...fitRatings), (given, raised) => {
        const before = trafficLight(rated(given), must('values')).light ?? ''
        const after = trafficLight(rated({ ...given, [raised]: (given[raised] ?? 1) + 1 }), must('values')).light ?? ''
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before))
      }),
    )
  })
})

it('evidence for a rating is what was noted, answered and heard, and not a question that was left unasked', () => {
  const made = rated({ pay: 6 })
  made.review.terms.heard = '60 to 70'
  made.review.ownQuestions = [
    { id: 'a', text: 'What is the range?', asked: true, answer: 'About 65', rating: 'pay', shifted: '' },
    { id: 'b', text: 'And the bonus?', asked: false, answer: 'maybe', rating: 'pay', shifted: '' },
  ]
  expect(evidenceFor(made, 'pay')).toEqual(['They said so', 'About 65', '60 to 70'])
})
