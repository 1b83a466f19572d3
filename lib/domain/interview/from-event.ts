import type { Debrief } from '../debrief/debrief.ts'
import { type NewId, newPerson, prefill } from '../debrief/prefill.ts'
import { interviewByHand } from './by-hand.ts'
import type { Interview } from './interview.ts'
import type { KeptEvent } from './kept-event.ts'

/** The interview and the debrief of an event that is over and that no call page has shown. */
export function debriefOfEvent(
  { event, understanding }: KeptEvent,
  newId: NewId,
  at: number,
): { interview: Interview; debrief: Debrief } {
  const interview: Interview = { ...interviewByHand(newId(), at), startedAt: event.start, endedAt: event.end }
  const people = understanding.people.map(({ name, title, email, part }) => ({
    ...newPerson(newId(), name),
    seenAs: '',
    title,
    email,
    part: part === 'coordinator' ? ('recruiter' as const) : ('' as const),
  }))
  return {
    interview,
    debrief: {
      ...prefill(interview, newId),
      company: understanding.company?.value ?? '',
      role: understanding.role?.value ?? '',
      round: understanding.round?.value ?? '',
      format: understanding.format,
      place: understanding.place,
      plannedMinutes: Math.round((event.end - event.start) / 60_000),
      people,
    },
  }
}
