import { describe, expect, it } from 'vitest'
import { examplesScore, momentum, performance } from '../../../lib/domain/debrief/apart.ts'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { evenWeights } from '../../../lib/domain/debrief/fit.ts'
import { trafficLight } from '../../../lib/domain/debrief/traffic-light.ts'
import { debrief, minutes, question } from '../thank-you/make.ts'

const bare = (more: Partial<Debrief> = {}) =>
  debrief({
    questions: [],
    promisesByMe: [],
    promisesByThem: [],
    nextStep: { text: '', who: '', by: '', decisionBy: '' },
    plannedMinutes: null,
    ...more,
  })

describe('momentum', () => {
  it('is the facts of what they did, and empty before anything is written', () => {
    expect(momentum(bare())).toEqual({ forward: [], back: [] })
    const step = { text: 'A talk with the team', who: 'them' as const, by: '2026-06-18', decisionBy: '' }
    expect(momentum(bare({ nextStep: step })).forward).toEqual(['step', 'dated', 'they-act'])
    expect(momentum(bare({ questions: [question('', 'Why us?')] })).back).toEqual(['no-step'])
  })

  it.each([
    [45, 52, ['ran-over'], []],
    [45, 46, [], []],
    [45, 31, [], ['cut-short']],
  ])('of %d planned minutes that became %d', (planned, took, forward, back) => {
    const { startedAt } = debrief()
    const made = bare({ plannedMinutes: planned, startedAt, endedAt: startedAt + took * minutes })
    expect(momentum(made)).toEqual({ forward, back })
  })

  it('and how well it went leave the light for the job as it is', () => {
    const good = bare()
    const bad = bare({ plannedMinutes: 90, questions: [question('', 'Why us?', { landed: 'weak' })] })
    for (const criterion of ['rapport', 'closing'] as const) bad.review.assessments[criterion].score = 1
    expect(performance(bad)).toEqual({ mean: 1, looked: 2 })
    expect(trafficLight(bad, evenWeights())).toEqual(trafficLight(good, evenWeights()))
  })
})

describe('what the answers say of "strong examples"', () => {
  const answers = (...landed: ('weak' | 'fair' | 'strong' | '')[]) =>
    examplesScore(
      bare({ questions: landed.map((one) => question('', 'A time when', { kind: 'example', landed: one })) }),
    )

  it('is the mean of the examples that have a word', () => {
    expect(answers()).toBeNull()
    expect(answers('', '')).toBeNull()
    expect(answers('strong', 'strong', '')).toEqual({ score: 5, count: 2 })
    expect(answers('weak', 'strong', 'fair')).toEqual({ score: 3, count: 3 })
    expect(answers('weak')).toEqual({ score: 1, count: 1 })
  })

  it('is nothing of questions of another kind', () => {
    expect(examplesScore(bare({ questions: [question('', 'Why us?', { kind: 'motive', landed: 'weak' })] }))).toBeNull()
  })
})
