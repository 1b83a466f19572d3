import type { DebriefPerson } from '../../debrief/debrief.ts'
import { readName } from '../../people/read-name.ts'
import { inAnyLanguage } from '../languages/languages.ts'
import { oneLine } from './fragment.ts'

/** A name as it is read aloud: "Lindqvar, Maya (she/her)" is Maya Lindqvar. Its letters are never changed. */
export const fullName = (name: string): string => readName(oneLine(name)).full

/** The name to greet by. A single name, an initial or a name that has no given-name order is kept whole. */
export function firstName(name: string): string {
  const { full, given } = readName(oneLine(name))
  // "Mrs Delacroix" has no first name to greet by.
  return honorific(full) !== '' && full.endsWith(` ${given}`) && full.split(' ').length === 2 ? full : given
}

/** "Mrs", "Herr": what stands before a surname; empty for none. */
export function honorific(name: string): string {
  return /^(?:Mr|Mrs|Ms|Mx|Miss|Herrn?|Frau|Hr|Fr)\.?(?= )/u.exec(oneLine(name))?.[0] ?? ''
}

/** The academic title in front of a name as it is said: "Dr.", "Prof. Dr."; empty for none. */
export function academicTitle(name: string): string {
  const found =
    /^(?:(?:Prof(?:\.|essor)?|Dr\.?)(?:\s+(?:med|rer|phil|jur|ing|habil|nat|pol|oec)\.(?:\s*(?:nat|pol|dent|vet)\.)?)*\s+)+/u.exec(
      oneLine(name),
    )?.[0] ?? ''
  return found.replace(/\s+(?:med|rer|phil|jur|ing|habil|nat|pol|oec|dent|vet)\./gu, '').trim()
}

/** The surname with what belongs to it: "van der Berg"; empty for a single name. */
export const lastName = (name: string): string => readName(oneLine(name)).family

const introduction = new RegExp(
  `^(?:${inAnyLanguage(({ reading }) => reading.hello)})?[\\s,]*(?:${inAnyLanguage(({ reading }) => reading.introduction)})\\s+`,
  'iu',
)

/** How somebody asked to be called, when what was noted is a name and no remark; empty otherwise. */
export function introducedName(raw: string): string {
  const name = oneLine(raw)
    .replace(introduction, '')
    .replace(/^Mister (?=\p{Lu})/u, 'Mr ')
    .replace(/\s*(?:[,(–]|\s(?:gleich|auch|alle|per)\s).*$/u, '')
    .replace(/^["“„'‘]+|["”“'’.,!]+$/gu, '')
    .trim()
  const words = name.split(' ')
  const namelike = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*$/u
  const particle = /^(?:van|von|der|den|de|di|da|del|la|le|al|el|bin|ibn|zu)$/u
  const every = words.every((word, at) => namelike.test(word) || (at > 0 && particle.test(word)))
  return name.length <= 40 && words.length <= 4 && every ? name : ''
}

/** Whether there is a name to write to at all: a phone number or a device is none. */
export function hasName(person: DebriefPerson): boolean {
  const full = fullName(person.name)
  return /\p{L}/u.test(full) && !/[@{}<>]|\d{3}/u.test(full)
}

/** The words by which a text may mean this person. */
export function namesOf(person: DebriefPerson): string[] {
  const all = [fullName(person.name), firstName(person.name), introducedName(person.introducedAs)]
  const last = fullName(person.name).split(' ').at(-1) ?? ''
  return [...new Set([...all, last])].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
}

/** Whether a name stands in a text as a whole word. */
export function mentions(text: string, name: string): boolean {
  // Most names are nowhere in the text, and a pattern is dear.
  if (!text.includes(name)) return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

/** The same, with a name that was typed in haste with a small letter; names that are words as well want their capital. */
export function mentionsSmall(text: string, name: string): boolean {
  if (mentions(text, name)) return true
  if (
    name.length < 2 ||
    /^(?:will|mark|may|rose|bill|rob|art|grace|hope|faith|dawn|summer|amber|frank|max|jack|june|april|sue|drew|pat|don|ray|guy|ernst|klein|lang|kurt|alt)$/iu.test(
      name,
    )
  )
    return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}
