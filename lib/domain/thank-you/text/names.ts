import type { DebriefPerson } from '../../debrief/debrief.ts'
import { inAnyLanguage } from '../languages/languages.ts'
import { oneLine } from './fragment.ts'

const credential = /^(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d|mba|cpa|pmp|m\.?sc|b\.?sc|ll\.?m|dr|prof)\.?$/iu
const title = new RegExp(`^(?:dr|prof|professor|${inAnyLanguage(({ reading }) => reading.title)})\\.?$`, 'iu')
const uncased = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u

/** A name as it is read aloud: "Lindqvar, Maya (she/her)" is Maya Lindqvar. Its letters are never changed. */
export function fullName(name: string): string {
  const bare = oneLine(name)
    .replace(/\s*[([{<][^)\]}>]*[)\]}>]/gu, '')
    .replace(/\s+[|–—/].*$|\s+-\s.*$/u, '')
    .trim()
  const [last = '', ...rest] = bare.split(/\s*,\s*/u)
  const first = rest[0] ?? ''
  if (rest.length !== 1 || first === '' || credential.test(first)) return last
  return first.split(' ').length <= 3 && /^\p{Lu}/u.test(first) ? `${first} ${last}` : last
}

/** The name to greet by. A single name, an initial or a name that has no given-name order is kept whole. */
export function firstName(name: string): string {
  const full = fullName(name)
  if (uncased.test(full)) return full
  const words = full.split(' ').filter((word) => !title.test(word) && !credential.test(word))
  const first = words[0] ?? full
  return /^\p{L}\.?$/u.test(first) || /^\p{Lu}\.\p{Lu}/u.test(first) ? full : first
}

const introduction = new RegExp(
  `^(?:${inAnyLanguage(({ reading }) => reading.hello)})?[\\s,]*(?:${inAnyLanguage(({ reading }) => reading.introduction)})\\s+`,
  'iu',
)

/** How somebody asked to be called, when what was noted is a name and no remark; empty otherwise. */
export function introducedName(raw: string): string {
  const name = oneLine(raw)
    .replace(introduction, '')
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
