import { expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { newImprovement } from '../../../lib/domain/debrief/review.ts'
import { createSeenBefore } from '../../../lib/domain/question/seen-before.ts'
import { debrief, question } from '../thank-you/make.ts'

const DAY = 86_400_000
const asked = (interviewId: string, day: number, texts: readonly string[], more: Partial<Debrief> = {}): Debrief =>
  debrief({
    interviewId,
    startedAt: day * DAY,
    questions: texts.map((text) => question('', text, { id: `${interviewId} ${text}` })),
    ...more,
  })

const first = asked('one', 1, ['A time you failed', 'Why us?'], { company: 'Vantor' })
const second = asked('two', 2, ['tell me about a failure of yours'], { company: 'Norrvane' })
const [failure] = second.questions
Object.assign(failure ?? {}, { answer: 'the van rota', landed: 'weak' })
second.review.improvements = [
  { ...newImprovement('p'), when: 'they ask of failure', action: 'name the number', questionId: failure?.id ?? '' },
]
const third = asked('three', 3, ['Your notice period?'])
const find = createSeenBefore([first, second, third])

it('finds the last time with its answer and plan, the other wordings, and how often it was asked', () => {
  expect(find('a time when you failed', 'now')).toMatchObject({
    last: {
      company: 'Norrvane',
      question: { answer: 'the van rota', landed: 'weak' },
      plan: { action: 'name the number' },
    },
    wordings: ['tell me about a failure of yours', 'A time you failed'],
    interviews: 2,
    of: 3,
  })
})

it('leaves out the interview that it is typed in', () => {
  expect(find('A time you failed', 'two')).toMatchObject({
    last: { company: 'Vantor' },
    wordings: [],
    interviews: 1,
    of: 2,
  })
  expect(find('Your notice period?', 'three')).toBeNull()
})

it('says nothing of a beginning, or of what was never asked', () => {
  expect(find('time', 'now')).toBeNull()
  expect(find('How do you sharpen a chisel?', 'now')).toBeNull()
})

it('a slip of the hand in the word that matters finds it still', () => {
  expect(find('your notcie period', 'now')?.last.interviewId).toBe('three')
})
