import { type Beside, hasBelongings, nothingBeside } from './belongs.ts'
import {
  type Debrief,
  type DebriefPerson,
  isOnlyListed,
  listedFields,
  newPerson,
  nothingListed,
  toListedFacts,
} from './debrief.ts'
import type { EventFacts } from './event-facts.ts'
import type { NewId } from './prefill.ts'
import { followed, toListed, whoIs } from './unite.ts'

/**
 * Takes what the calendar says into a debrief, when it is new and whenever the event has changed since. What the user
 * wrote stays; what they did not touch follows. Returns the same object when there is nothing new.
 *
 * @param facts null: it is none of the calendar's events, so what came from there goes
 * @param beside by it people stay to whom something belongs that isn't in the debrief
 */
export function mergeEvent(
  debrief: Debrief,
  facts: EventFacts | null,
  newId: NewId,
  beside: Beside = nothingBeside,
): Debrief {
  if (!facts && !debrief.listed) return debrief
  const before = debrief.listed ?? nothingListed
  const after = facts ?? nothingListed
  const next = {
    ...debrief,
    listed: facts && toListedFacts(facts),
    people: mergePeople(debrief, facts, newId, beside),
  }
  for (const field of listedFields) {
    if (debrief[field] === before[field]) Object.assign(next, { [field]: after[field] })
  }
  return JSON.stringify(next) === JSON.stringify(debrief) ? debrief : next
}

function mergePeople(debrief: Debrief, facts: EventFacts | null, newId: NewId, beside: Beside): DebriefPerson[] {
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
    .filter((person, index) => {
      const isNamed = known.includes(debrief.people[index])
      return isNamed || !isOnlyListed(person) || hasBelongings(person, debrief, beside)
    })
  // Who arranges an interview is met only when the call shows them.
  const fresh = met.filter(({ part }, index) => part === 'interviewer' && !known[index])
  return [...people, ...fresh.map((one) => followed(newPerson(newId(`${one.name} ${one.email}`)), toListed(one)))]
}
