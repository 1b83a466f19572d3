import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { evenWeights } from '../../../lib/domain/debrief/fit.ts'
import { newConduct, newGoal, newOwnQuestion } from '../../../lib/domain/debrief/review.ts'
import { calibration, progressOf } from '../../../lib/domain/insight/progress.ts'
import { questionBank } from '../../../lib/domain/insight/question-bank.ts'
import { conductOf, coverageOf, gridOf, overtakes, rolesOf } from '../../../lib/domain/insight/roles.ts'
import { debrief, person, question } from '../thank-you/make.ts'

const DAY = 86_400_000
const round = (
  interviewId: string,
  day: number,
  company: string,
  fill: (made: Debrief) => void = () => {},
): Debrief => {
  const made = debrief({ interviewId, company, role: 'Foreman', startedAt: day * DAY, chance: null })
  fill(made)
  return made
}
const rate = (score: number) => (made: Debrief) => {
  for (const rating of Object.values(made.fit.ratings)) Object.assign(rating, { score, evidence: 'seen' })
}

describe('roles', () => {
  it('are one for all rounds at a company, however it is written, the open and best fitting first', () => {
    const roles = rolesOf(
      [
        round('a1', 1, 'Vantor', rate(5)),
        round('a2', 2, 'VANTOR Ltd', ({ nextStep }) =>
          Object.assign(nextStep, { text: 'site visit', by: '2026-12-01' }),
        ),
        round('b', 3, 'Norrvane', rate(8)),
        round('c', 4, 'Hollin', (made) => {
          rate(10)(made)
          made.outcome.state = 'rejected'
        }),
      ],
      evenWeights(),
    )
    expect(roles.map(({ company, rounds, ended, fit }) => [company, rounds.length, ended, fit.mean])).toEqual([
      ['Norrvane', 1, null, 8],
      ['VANTOR Ltd', 2, null, 5],
      ['Hollin', 1, 'rejected', 10],
    ])
    expect(roles[1]).toMatchObject({ id: 'a1', nextStep: { text: 'site visit', by: '2026-12-01' } })
  })

  it('two jobs at one company stay two, and a round that names none belongs to the one it can', () => {
    const two = [round('a', 1, 'Vantor'), round('b', 2, 'Vantor', (made) => (made.role = 'Planner'))]
    expect(rolesOf(two, evenWeights())).toHaveLength(2)
    expect(
      rolesOf([round('a', 1, 'Vantor'), round('b', 2, 'Vantor', (made) => (made.role = ''))], evenWeights()),
    ).toHaveLength(1)
  })

  it('say which one rating would put the second before the first, the smallest step first', () => {
    const [first, second] = rolesOf(
      [
        round('a', 1, 'Norrvane', rate(7)),
        round('b', 1, 'Vantor', (made) => {
          rate(7)(made)
          made.fit.ratings.pay.score = 6
        }),
      ],
      { ...evenWeights(), pay: 2 },
    )
    if (!first || !second) throw new Error('two roles')
    expect(overtakes(first, second, { ...evenWeights(), pay: 2 })[0]).toEqual({ rating: 'pay', score: 8 })
    expect(overtakes(first, { ...second, fit: { ...second.fit, mean: null } }, evenWeights())).toEqual([])
  })

  it('show who spoke of what, what was checked, and what was observed', () => {
    const [role] = rolesOf(
      [
        round('a', 1, 'Vantor', (made) => {
          made.people = [
            person('Maya', { stressed: ['first-visit repairs'] }),
            person('Tomas', { stressed: ['van stock'] }),
          ]
          made.jobSpec = 'You know Six Sigma. Repairs at the first visit. Six Sigma again.'
          made.review.ownQuestions = [
            { ...newOwnQuestion('q', 'Who decides?'), rating: 'manager', answer: 'Maya does' },
            { ...newOwnQuestion('q2', 'And pay?'), rating: 'pay', asked: false },
          ]
          made.review.conduct = [
            { ...newConduct('c', 'twenty minutes late'), text: 'twenty minutes late', kind: 'late' },
          ]
        }),
      ],
      evenWeights(),
    )
    if (!role) throw new Error('a role')
    const grid = gridOf(role)
    expect(grid.rows.find(({ term }) => term === 'Six Sigma')).toEqual({
      term: 'Six Sigma',
      inSpecification: true,
      by: [false, false],
    })
    expect(grid.rows.find(({ term }) => term === 'van stock')).toEqual({
      term: 'van stock',
      inSpecification: false,
      by: [false, true],
    })
    expect(coverageOf(role).find(({ rating }) => rating === 'manager')).toEqual({
      rating: 'manager',
      asked: 1,
      evidence: 1,
    })
    expect(coverageOf(role).find(({ rating }) => rating === 'pay')?.asked).toBe(0)
    expect(role.unknown).toContain('pay')
    expect(conductOf(role)).toMatchObject([{ at: DAY, conduct: { text: 'twenty minutes late' } }])
  })
})

describe('the question bank', () => {
  const bank = questionBank([
    round('a', 1, 'Vantor', (made) => {
      made.people = [person('Maya')]
      made.questions = [
        question('p-Maya', 'A time you failed', {
          answer: 'the rota',
          landed: 'strong',
          story: 'The rota',
          kind: 'example',
        }),
      ]
    }),
    round('b', 2, 'Norrvane', (made) => {
      made.questions = [
        question('', 'tell me about a failure of yours', {
          answer: 'the vans',
          landed: 'weak',
          story: 'the  ROTA',
          kind: 'example',
        }),
        question('', 'Your notice period?'),
      ]
    }),
  ])

  it('counts a question once however it was worded, with the best answer', () => {
    expect(bank.interviews).toBe(2)
    expect(bank.questions.map(({ text, asked }) => [text, asked.length])).toEqual([
      ['tell me about a failure of yours', 2],
      ['Your notice period?', 1],
    ])
    expect(bank.questions[0]).toMatchObject({
      wordings: ['A time you failed'],
      best: { answer: 'the rota', landed: 'strong' },
      kind: 'example',
    })
    expect(bank.questions[0]?.asked[1]).toMatchObject({ company: 'Vantor', by: 'Maya' })
  })

  it('knows where each story was told, and how answers of a kind landed', () => {
    expect(bank.stories.map(({ told }) => told.map(({ company }) => company))).toEqual([['Norrvane', 'Vantor']])
    expect(bank.strengths).toEqual([{ kind: 'example', n: 2, strong: 1, weak: 1 }])
  })
})

describe('progress', () => {
  it('has each criterion in the order of time, the strongest first', () => {
    const { criteria } = progressOf([
      round('b', 2, 'X', ({ review }) => Object.assign(review.assessments.rapport, { score: 4 })),
      round('a', 1, 'X', ({ review }) => {
        review.assessments.rapport.score = 2
        review.assessments.closing.score = 5
      }),
    ])
    expect(criteria.map(({ criterion, mean }) => [criterion, mean])).toEqual([
      ['closing', 5],
      ['rapport', 3],
    ])
    expect(criteria[1]?.points.map(({ value }) => value)).toEqual([2, 4])
  })

  it('holds predictions against what came of them, from five on', () => {
    const of = (count: number) =>
      progressOf(
        Array.from({ length: count }, (_, day) =>
          round(`${day}`, day, 'X', (made) => {
            made.chance = 4
            made.outcome.state = day % 2 === 0 ? 'next-round' : 'silence'
          }),
        ),
      ).predictions
    expect(calibration(of(4))).toBeNull()
    expect(calibration(of(6))).toEqual({ predicted: 40, actual: 50, n: 6 })
  })

  it('has the swing by the morning, goals, preparation and what is to be looked up', () => {
    const progress = progressOf([
      round('a', 1, 'X', (made) => {
        made.chance = 3
        made.morning.chance = 5
        made.review.goals = [{ ...newGoal('g', 'ask more'), extent: 50 }]
        made.review.preparation.gaps = ['heat pumps']
        made.review.preparation.minutes = 90
        made.review.assessments.rapport.score = 4
      }),
      round('b', 2, 'X', ({ review }) => review.preparation.gaps.push('Heat  pumps', 'gearboxes')),
    ])
    expect(progress.swing).toEqual({ mean: 2, n: 1 })
    expect(progress.goals).toEqual([{ at: DAY, value: 50 }])
    expect(progress.preparation).toEqual([{ at: DAY, minutes: 90, performance: 4 }])
    expect(progress.gaps).toEqual([
      { text: 'Heat  pumps', interviews: 2 },
      { text: 'gearboxes', interviews: 1 },
    ])
  })
})
