import type { Debrief, DebriefPerson, ListedFacts } from './debrief.ts'
import type { EventFacts } from './event-facts.ts'
import { listedFields, nothingListed } from './listed.ts'
import { type NewId, newPerson } from './prefill.ts'
import { followed, isOnlyListed, toListed, whoIs } from './unite.ts'

/**
 * Takes what the calendar says into a debrief, when it is new and whenever the event has changed since. What the user
 * wrote stays; what they did not touch follows. Returns the same object when there is nothing new.
 *
 * @param facts null: it is none of the calendar's events, so what came from there goes
 */
export function mergeEvent(debrief: Debrief, facts: EventFacts | null, newId: NewId): Debrief {
  if (!facts && !debrief.listed) return debrief
  const before = debrief.listed ?? nothingListed
  const after = facts ?? nothingListed
  const next = { ...debrief, listed: facts ? listedOf(facts) : null, people: mergePeople(debrief, facts, newId) }
  for (const field of listedFields) {
    if (debrief[field] === before[field]) Object.assign(next, { [field]: after[field] })
  }
  return JSON.stringify(next) === JSON.stringify(debrief) ? debrief : next
}

function listedOf({ eventKey, company, role, round, format, place, plannedMinutes }: EventFacts): ListedFacts {
  return { eventKey, company, role, round, format, place, plannedMinutes }
}

function mergePeople(debrief: Debrief, facts: EventFacts | null, newId: NewId): DebriefPerson[] {
  const met = (facts?.people ?? []).filter(
    ({ name, email }) => !debrief.removedNames.some((removed) => removed === name || removed === email),
  )
  const known = whoIs(
    debrief.people,
    met.map(({ name, email }) => [name, email]),
  )
  const people = debrief.people
    .map((person) => {
      const one = met[known.indexOf(person)]
      return one ? followed(person, toListed(one)) : person
    })
    .filter((person, index) => known.includes(debrief.people[index]) || !isOnlyListed(person))
  // Who arranges an interview is met only when the call shows them.
  const fresh = met.filter(({ part }, index) => part === 'interviewer' && !known[index])
  return [...people, ...fresh.map((one) => followed(newPerson(newId(`${one.name} ${one.email}`)), toListed(one)))]
}
