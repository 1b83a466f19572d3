import type { Debrief } from '../debrief/debrief.ts'
import { materialOf } from './material.ts'

/** The ids of the people of whom something specific was captured, so that their note is a full one. */
export function readyNotes(debrief: Debrief): string[] {
  return debrief.people
    .filter((person) => person.name.trim() !== '' && materialOf(person, debrief, 'en').length > 0)
    .map(({ id }) => id)
}
