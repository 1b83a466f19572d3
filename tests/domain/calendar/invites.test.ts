import { describe, expect, it } from 'vitest'
import { understand } from '../../../lib/domain/calendar/understand.ts'
import { readInvites } from './invites.ts'
import { labelledEvents } from './labelled.ts'
import { scoreOf } from './score.ts'

describe.each([
  ['the labelled events', labelledEvents()],
  ['invitations that the rules were tuned with', readInvites('tuning')],
  ['invitations that nothing was tuned with', readInvites('final')],
])('%s', (_, invites) => {
  const { wrong, ...score } = scoreOf(invites)

  it.each([
    ['precision', 0.95],
    ['recall', 0.9],
    ['company', 0.85],
    ['role', 0.75],
    ['names', 0.8],
    ['addresses', 0.95],
    ['links', 0.95],
  ] as const)('reach the bar for %s', (what, bar) => {
    expect(score[what], wrong.join('\n')).toBeGreaterThanOrEqual(bar)
  })
})

it.each(labelledEvents().filter(({ isInterview }) => isInterview))(
  'event $id gives people with their titles, coordinators apart',
  ({ event, context, people, coordinators }) => {
    const met = understand(event, context).people
    const of = (part: string) =>
      met.filter((person) => person.part === part).map(({ name, email, title }) => ({ name, email, title }))
    expect(of('interviewer')).toEqual(people)
    expect(of('coordinator').map(({ name, email }) => ({ name, email }))).toEqual(coordinators)
  },
)

it('no address is given that does not stand in the event', () => {
  for (const { event, context } of [...readInvites('tuning'), ...readInvites('final'), ...labelledEvents()]) {
    const text = JSON.stringify(event).toLowerCase()
    const { people, slots } = understand(event, context)
    for (const { email } of [...people, ...slots.flatMap((slot) => slot.people)]) expect(text).toContain(email)
  }
})
