import type { Interview } from '../interview/interview.ts'
import { type Debrief, newPerson } from './debrief.ts'
import type { NewId } from './prefill.ts'
import { followed, whoIs } from './unite.ts'

/**
 * Takes what the call has shown since into a debrief that is under way: names that are new, the later end after a
 * rejoin. Somebody whom the calendar named already is seen, not added. Never touches what the user wrote, a
 * corrected time among it, and returns the same object when there is nothing new.
 */
export function mergeCall(debrief: Debrief, interview: Interview, newId: NewId): Debrief {
  const known = new Set([...debrief.people.flatMap(({ name, seenAs }) => [name, seenAs]), ...debrief.removedNames])
  const fresh = interview.seenNames.filter((name) => !known.has(name))
  const end = endOf(debrief, interview)
  if (fresh.length === 0 && !end) return debrief
  const unseen = debrief.people.filter(({ seenAs, listed }) => seenAs === '' && listed !== null)
  const who = whoIs(
    unseen,
    fresh.map((name) => [name]),
  )
  const people = debrief.people.map((person) => {
    const seenAs = fresh[who.indexOf(person)]
    return seenAs && person.listed ? followed({ ...person, seenAs }, person.listed) : person
  })
  const others = fresh.filter((_, index) => !who[index])
  return { ...debrief, ...end, people: [...people, ...others.map((name) => newPerson(newId(name), name))] }
}

/** What a new end of the call changes; null where the debrief knows it already. */
function endOf(debrief: Debrief, { endedAt, endIsApproximate }: Interview): Partial<Debrief> | null {
  if (endedAt === debrief.callEndedAt) return null
  const isCorrected = debrief.endedAt !== debrief.callEndedAt
  return isCorrected ? { callEndedAt: endedAt } : { callEndedAt: endedAt, endedAt, endIsApproximate }
}
