import type { Debrief } from '../debrief/debrief.ts'
import { letterLanguage } from './languages/languages.ts'
import { materialFor } from './plan/facts.ts'
import type { LetterLanguage } from './style.ts'

/** The ids of the people of whom something specific was captured, so that their note is a full one in that language. */
export function readyNotes(debrief: Debrief, language: LetterLanguage): string[] {
  return debrief.people
    .filter((person) => person.name.trim() !== '' && materialFor(person, debrief, letterLanguage(language)))
    .map(({ id }) => id)
}
