import type { DebriefPerson } from '../../debrief/debrief.ts'
import { inAnyLanguage } from '../languages/languages.ts'
import { oneLine } from './fragment.ts'

const credential =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d|mba|cpa|pmp|m\.?(?:sc|eng|ed|a)|b\.?(?:sc|eng|ed|a)|ll\.?[bm]|rn|frcs|mrcp|facca|acca|cfa|cipd|dr|prof)\.?$/iu
/** Degrees that German names carry in front: "Dipl.-Ing.", "Dr.-Ing.", "Mag.", "Ing.". */
const degree =
  /^(?:Dipl\.?(?:-\p{Lu}\p{L}*\.?)*|Mag\.(?:\(FH\))?|Ing\.|Dr\.-Ing\.|B\.\s?[ASE]\p{L}*\.?|M\.\s?[ASE]\p{L}*\.?)$/u
const title = new RegExp(`^(?:dr|prof|professor|${inAnyLanguage(({ reading }) => reading.title)})\\.?$`, 'iu')
const uncased = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u

/** A name as it is read aloud: "Lindqvar, Maya (she/her)" is Maya Lindqvar. Its letters are never changed. */
export function fullName(name: string): string {
  const bare = oneLine(name)
    .replace(/\s*[([{<][^)\]}>]*[)\]}>]/gu, '')
    .replace(/\s+[|–—/].*$|\s+-\s.*$/u, '')
    .trim()
  // "Grant, Leah, PhD" and "Leah Grant, PhD": degrees stand behind all of it.
  const [last = '', ...more] = bare.split(/\s*,\s*/u)
  const rest = more.filter((part) => !part.split(' ').every((word) => credential.test(word)))
  const first = rest[0] ?? ''
  if (rest.length !== 1 || first === '') return ordered(last)
  return first.split(' ').length <= 3 && /^\p{Lu}/u.test(first) ? `${first} ${last}` : ordered(last)
}

/** "DUPONT Marie": a family name in capitals stands first in lists; where all of it is in capitals nobody can tell. */
function ordered(name: string): string {
  const words = name.split(' ')
  const isLoud = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 2
  const loud = words.findIndex((word) => !isLoud(word))
  return loud > 0 && words.slice(loud).every((word) => /^\p{Lu}\p{Ll}/u.test(word))
    ? [...words.slice(loud), ...words.slice(0, loud)].join(' ')
    : name
}

/** Titles that are no given name. */
const sure = /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|herrn?|frau|hr|captain|capt|rev|reverend)\.?$/iu

/** A title or a degree, where enough is left for a name: "Ma" and "Prof" are names in places where a name must be. */
const isTitle = (word: string, at: number, all: readonly string[]): boolean => {
  if (degree.test(word) || (sure.test(word) && at === 0 && all.length > 1)) return true
  return all.length > 2 && (title.test(word) || sure.test(word) || credential.test(word))
}

/** The name to greet by. A single name, an initial or a name that has no given-name order is kept whole. */
export function firstName(name: string): string {
  const full = fullName(name)
  if (uncased.test(full)) return full
  const words = full.split(' ').filter((word, at, all) => !isTitle(word, at, all))
  const first = words[0] ?? full
  // "Mrs Delacroix" has no first name to greet by.
  if (honorific(full) !== '' && words.length < 2) return full
  return /^\p{L}\.?$/u.test(first) || /^\p{Lu}\.\p{Lu}/u.test(first) ? full : first
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

const nobility = /^(?:van|von|der|den|de|di|da|del|la|le|al|el|bin|ibn|zu|ter|ten|dos|du)$/u

/** The surname with what belongs to it: "van der Berg"; empty for a single name. */
export function lastName(name: string): string {
  const words = fullName(name)
    .split(' ')
    .filter((word, at, all) => !isTitle(word, at, all))
  if (
    words.length === 0 ||
    (words.length < 2 && honorific(name) === '' && academicTitle(name) === '') ||
    uncased.test(words.join(''))
  )
    return ''
  const at = words.findIndex((word, index) => index > 0 && nobility.test(word))
  return words.slice(at > 0 ? at : -1).join(' ')
}

const introduction = new RegExp(
  `^(?:${inAnyLanguage(({ reading }) => reading.hello)})?[\\s,]*(?:${inAnyLanguage(({ reading }) => reading.introduction)})\\s+`,
  'iu',
)

/** How somebody asked to be called, when what was noted is a name and no remark; empty otherwise. */
export function introducedName(raw: string): string {
  const name = oneLine(raw)
    .replace(introduction, '')
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
