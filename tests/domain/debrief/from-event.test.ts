import { expect, it } from 'vitest'
import { debriefKind } from '../../../lib/domain/debrief/debrief.ts'
import { debriefOfEvent } from '../../../lib/domain/debrief/from-event.ts'
import { interviewKind } from '../../../lib/domain/interview/interview.ts'
import { admit } from '../../../lib/domain/record.ts'
import { keptEvent } from '../../pictures/sample-events.ts'

it('the debrief of an event that is over is filled from it, tied to it, and waits', () => {
  const kept = keptEvent('vantor', 1_000_000, {
    title: 'Interview with Vantor',
    company: 'Vantor',
    role: 'Support Lead',
    round: 'first',
    people: [
      {
        name: 'Leah Grant',
        title: 'Head of Support',
        email: 'leah@vantor.example',
        part: 'interviewer',
        from: 'attendee',
      },
    ],
  })
  let count = 0
  const { interview, debrief } = debriefOfEvent(kept, () => `id-${++count}`, 9_000_000)
  expect(interview).toMatchObject({
    status: 'waiting',
    startedAt: 1_000_000,
    endedAt: 1_000_000 + 45 * 60_000,
    event: { id: 'feed vantor', key: 'vantor' },
    eventBy: 'user',
  })
  expect(debrief).toMatchObject({
    interviewId: interview.id,
    company: 'Vantor',
    role: 'Support Lead',
    round: 'first',
    plannedMinutes: 45,
    people: [{ name: 'Leah Grant', email: 'leah@vantor.example', title: 'Head of Support' }],
  })
  expect(admit(interviewKind, interview).ok).toBe(true)
  expect(admit(debriefKind, debrief).ok).toBe(true)
})
