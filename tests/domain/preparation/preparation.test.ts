import { describe, expect, it } from 'vitest'
import { sameCompany } from '../../../lib/domain/company/same-company.ts'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { newGoal, newImprovement, newOwnQuestion } from '../../../lib/domain/debrief/review.ts'
import { packFor } from '../../../lib/domain/preparation/pack.ts'
import { newPreparation, takeIn } from '../../../lib/domain/preparation/preparation.ts'
import { debrief } from '../thank-you/make.ts'

const prepared = {
  ...newPreparation('event', 1),
  goals: [
    { id: 'g1', text: 'Learn who decides' },
    { id: 'g2', text: ' ' },
  ],
  questions: [
    { id: 'q1', text: 'Why is it free?', asked: true },
    { id: 'q2', text: 'Who left?', asked: false },
  ],
}

describe('after the call', () => {
  it('goals come back as "to what extent", questions as asked or not, blank ones stay away', () => {
    const { review } = takeIn(debrief(), prepared)
    expect(review.goals).toEqual([newGoal('g1', 'Learn who decides')])
    expect(review.ownQuestions.map(({ text, asked }) => [text, asked])).toEqual([
      ['Why is it free?', true],
      ['Who left?', false],
    ])
  })

  it('what the debrief has stays as it was left, and nothing new is the same object', () => {
    const once = takeIn(debrief(), prepared)
    const edited: Debrief = {
      ...once,
      review: { ...once.review, goals: [{ ...newGoal('g1', 'Learn who decides'), extent: 50 }] },
    }
    expect(takeIn(edited, prepared)).toBe(edited)
  })
})

describe('what earlier debriefs bring', () => {
  const of = (company: string, day: number, fill: (made: Debrief) => void): Debrief => {
    const made = debrief({ company, startedAt: day * 86_400_000 })
    fill(made)
    return made
  }
  const plan = (id: string) => ({ ...newImprovement(id, id), when: 'they ask', action: 'say it' })

  it('plans of this company come first, then the newest, and a wish without a plan does not come', () => {
    const pack = packFor({ company: 'Vantor', people: [] }, [
      of('Other', 3, ({ review }) => review.improvements.push(plan('other'), newImprovement('wish', 'be better'))),
      of('VANTOR.', 1, ({ review }) => review.improvements.push(plan('old'))),
      of('Vantor', 2, ({ review }) => review.improvements.push(plan('new'))),
    ])
    expect(pack.plans.map(({ value }) => value.id)).toEqual(['new', 'old', 'other'])
  })

  it('this company hears the last word on each matter, and only of what it was told', () => {
    const pack = packFor({ company: 'Vantor', people: [] }, [
      of('Vantor', 1, ({ review }) => Object.assign(review.terms, { gave: '60', notice: 'six weeks' })),
      of('Vantor', 2, ({ review }) => Object.assign(review.terms, { gave: '65' })),
      of('Other', 3, ({ review }) => Object.assign(review.terms, { gave: '80' })),
    ])
    expect(pack.told.map(({ kind, from }) => [kind, from.value])).toEqual([
      ['gave', '65'],
      ['notice', 'six weeks'],
    ])
  })

  it('questions that were left unasked come again, at the same company only', () => {
    const left = { ...newOwnQuestion('left', 'Who left?'), asked: false }
    const asked = newOwnQuestion('asked', 'Why us?')
    const fill = ({ review }: Debrief) => review.ownQuestions.push(left, asked)
    expect(
      packFor({ company: 'Vantor', people: [] }, [of('Vantor', 1, fill), of('Other', 2, fill)]).unasked.map(
        ({ value }) => value.id,
      ),
    ).toEqual(['left'])
  })

  it('nobody is the same company as one without a name', () => {
    expect(sameCompany('', ' ')).toBe(false)
    expect(sameCompany('Müller & Söhne', 'MULLER &  SOHNE')).toBe(true)
  })
})
