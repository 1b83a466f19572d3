import { expect, it } from 'vitest'
import { type Debrief, newPerson } from '../../../lib/domain/debrief/debrief.ts'
import { prefill } from '../../../lib/domain/debrief/prefill.ts'
import { isUntouchedByHand } from '../../../lib/domain/debrief/untouched.ts'
import { interviewByHand } from '../../../lib/domain/interview/by-hand.ts'

const made = interviewByHand('i', 1_000_000)
const debrief = prefill(made, () => 'id')

it('a debrief that was only opened by hand leaves nothing behind', () => {
  expect(isUntouchedByHand(made, debrief)).toBe(true)
})

it.each<[string, Partial<Debrief>]>([
  ['a company', { company: 'Vantor' }],
  ['a time', { startedAt: 900_000 }],
  ['a format', { format: 'phone' }],
  ['a person', { people: [{ ...newPerson('p'), name: 'Anna Berg' }] }],
  ['a feeling', { feel: 'good' }],
  ['a promise', { promisesByMe: [{ id: 'p', text: 'Send it', due: '' }] }],
])('one with %s stays', (_, change) => {
  expect(isUntouchedByHand(made, { ...debrief, ...change })).toBe(false)
})

it('what a call or the calendar has shown stays, with nothing written', () => {
  expect(isUntouchedByHand({ ...made, source: 'call' }, debrief)).toBe(false)
  const event = { id: 'e', key: 'e', slot: null, timeDiffers: false }
  expect(isUntouchedByHand({ ...made, event }, debrief)).toBe(false)
})
