import type { Debrief } from '../debrief/debrief.ts'

/** The ids of the people of whom something specific was captured, so that their note can be a full one. */
export function readyNotes(debrief: Debrief): string[] {
  return debrief.people
    .filter(
      (person) =>
        person.name.trim() !== '' &&
        [person.words, person.moment, person.problem, ...person.stressed].some((text) => text.trim() !== ''),
    )
    .map(({ id }) => id)
}
