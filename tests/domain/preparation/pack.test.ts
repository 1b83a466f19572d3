import { expect, it } from 'vitest'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { newPromise } from '../../../lib/domain/debrief/promise.ts'
import { newConcern, newImprovement, newNews, newOwnQuestion } from '../../../lib/domain/debrief/review.ts'
import { packFor } from '../../../lib/domain/preparation/pack.ts'
import { debrief, person, question } from '../thank-you/make.ts'

const DAY = 86_400_000
const nobody: { name: string; email: string }[] = []

/** Round one, with a line in everything that the next round is made of. */
function roundOne(): Debrief {
  const made = debrief({ interviewId: 'one', company: 'Vantor Ltd', startedAt: 10 * DAY })
  made.people = [
    person('Maya Lindqvar', { title: 'Head of Service', stressed: ['first-visit repairs'], words: 'fix it once' }),
  ]
  made.questions = [
    question('p-Maya Lindqvar', 'Why us?', { landed: 'strong' }),
    question('p-Maya Lindqvar', 'A time you failed?', { landed: 'weak', answer: 'the van rota', story: 'the rota' }),
  ]
  made.surprises = ['they share one van']
  made.promisesByMe = [{ ...newPromise('mine', 'send the rota'), due: '2026-11-03' }]
  made.promisesByThem = [newPromise('theirs', 'name the second interviewer')]
  made.review.improvements = [
    {
      ...newImprovement('plan'),
      when: 'they ask of failure',
      action: 'name the number',
      questionId: 'q-A time you failed?',
    },
  ]
  made.review.ownQuestions = [{ ...newOwnQuestion('own', 'Who left?'), asked: false }]
  made.review.unsaid = ['I speak Polish']
  made.review.concerns = [
    { ...newConcern('ask', 'Is the budget safe?'), way: 'ask' },
    { ...newConcern('open', 'Do they work Sundays?') },
    { ...newConcern('read', 'Their last accounts'), way: 'research' },
    { ...newConcern('settled', 'Is there parking?'), way: 'ask', settled: true },
  ]
  made.review.preparation.gaps = ['heat pumps', 'HEAT  pumps']
  made.review.news = [newNews('news', 'The team doubles in May')]
  return made
}
const pack = packFor({ company: 'vantor.com', people: nobody }, [roundOne()])

it('everything that was written in round one comes back in round two', () => {
  expect(pack.people.map(({ value }) => value.person.words)).toEqual(['fix it once'])
  expect(pack.unasked.map(({ value }) => value.text)).toEqual([
    'Who left?',
    'Is the budget safe?',
    'Do they work Sundays?',
  ])
  expect(pack.unsaid.map(({ value }) => value)).toEqual(['I speak Polish'])
  expect(pack.research.map(({ value }) => value)).toEqual(['heat pumps', 'Their last accounts'])
  expect(pack.learned.map(({ value }) => value)).toEqual(['they share one van', 'The team doubles in May'])
  expect(pack.promises.byMe.map(({ value }) => value.text)).toEqual(['send the rota'])
  expect(pack.promises.byThem.map(({ value }) => value.text)).toEqual(['name the second interviewer'])
  expect(pack.stories.map(({ value }) => value)).toEqual(['the rota'])
})

it('a question that went badly comes first, with its answer, who asked it and the plan that was made of it', () => {
  expect(pack.questions.map(({ value }) => value.question.text)).toEqual(['A time you failed?', 'Why us?'])
  expect(pack.questions[0]?.value).toMatchObject({ asker: 'Maya Lindqvar', plan: { action: 'name the number' } })
  expect(pack.questions[1]?.value.plan).toBeNull()
})

it('nothing of another company comes but plans, what worked, and somebody who is met again', () => {
  const other = { ...roundOne(), company: 'Norrvane' }
  const empty = packFor({ company: 'Vantor', people: nobody }, [other])
  const { plans, lessons, ...rest } = empty
  expect(plans).toHaveLength(1)
  expect(Object.values(rest).flatMap((one) => Object.values(one).flat())).toEqual([])
  const again = packFor({ company: 'Vantor', people: [{ name: 'Lindqvar, Maya', email: '' }] }, [other])
  expect(again.people).toMatchObject([
    { company: 'Norrvane', value: { isComing: true, person: { title: 'Head of Service' } } },
  ])
  // A given name is somebody else's as well.
  expect(packFor({ company: 'Vantor', people: [{ name: 'Maya', email: '' }] }, [other]).people).toEqual([])
})

it('people who come are first, each as they were last met, by name or address', () => {
  const second = debrief({ interviewId: 'two', company: 'VANTOR', startedAt: 20 * DAY })
  second.people = [person('Maya Lindqvar', { title: 'Director' }), person('Ida Brandt', { email: 'ida@vantor.com' })]
  const { people } = packFor({ company: 'Vantor', people: [{ name: '', email: 'IDA@vantor.com' }] }, [
    roundOne(),
    second,
  ])
  expect(people.map(({ value }) => [value.person.name, value.person.title, value.isComing])).toEqual([
    ['Ida Brandt', '', true],
    ['Maya Lindqvar', 'Director', false],
  ])
})

it('two who put different things first are a question, and so is what the specification has and nobody spoke of', () => {
  const one = roundOne()
  one.people.push(person('Tomas Brede', { stressed: ['selling service contracts'] }))
  one.jobSpec = 'Experience with Six Sigma. You know Six Sigma. You repair at the first visit.'
  const { differences } = packFor({ company: 'Vantor', people: nobody }, [one])
  expect(differences[0]).toEqual({
    kind: 'people',
    first: { name: 'Maya Lindqvar', stressed: 'first-visit repairs' },
    second: { name: 'Tomas Brede', stressed: 'selling service contracts' },
  })
  expect(differences).toContainEqual({ kind: 'unspoken', term: 'Six Sigma' })
  // Who speaks of the same in other words doesn't contradict.
  one.people[1] = person('Tomas Brede', { stressed: ['repair on the first visit'] })
  expect(packFor({ company: 'Vantor', people: nobody }, [one]).differences.map(({ kind }) => kind)).not.toContain(
    'people',
  )
})
