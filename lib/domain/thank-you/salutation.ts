import type { DebriefPerson } from '../debrief/debrief.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import type { Register } from './style.ts'
import { academicTitle, firstName, fullName, honorific, introducedName, lastName } from './text/names.ts'

/**
 * How a person is greeted: as they introduced themselves, in every tone; else by first name, and formally by title and
 * surname where a title is known, or by the whole name. Never by a guessed "Mr" or "Frau".
 */
export function greetingName(person: DebriefPerson, register: Register, language: LetterLanguagePack): string {
  const name = nameIn(person, register, language)
  // A name in small letters was typed in haste.
  return name === name.toLowerCase() ? name.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name
}

function nameIn(person: DebriefPerson, register: Register, language: LetterLanguagePack): string {
  const introduced = introducedName(person.introducedAs)
  if (introduced !== '') return introduced
  const last = lastName(person.name)
  const prefix = honorific(person.name)
  const title = academicTitle(prefix === '' ? person.name : person.name.slice(prefix.length).trim())
  if (prefix !== '' && last !== '') return [prefix, title, last].filter(Boolean).join(' ')
  // Nobody who is noted with a title is greeted by the first name that the calendar has.
  if (title !== '' && last !== '') return `${title} ${last}`
  if (register === 'warm') return firstName(person.name)
  if (register === 'formal') return fullName(person.name)
  return language.neutralGreeting === 'whole-name' ? fullName(person.name) : firstName(person.name)
}
