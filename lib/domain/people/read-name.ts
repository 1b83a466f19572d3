import { fold } from '../text/fold.ts'
import {
  CREDENTIAL,
  CREDENTIAL_OR_NAME,
  FAMILY_FIRST,
  FIELD,
  HUNGARIAN_GIVEN,
  PARTICLE,
  PINYIN,
  TITLE,
  TITLE_OR_NAME,
} from './name-words.ts'
import { remembered } from './remembered.ts'

export const UNCASED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Of a word as the tables have it: folded, without its last dot. */
const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/\.(?=-)/g, '')
    .replace(/\.$/u, '')
const undotted = (word: string) => fold(word).replace(/\./g, '')

/**
 * The words without the titles before them. Don Hale and Ing Chang are called so: a word that can be a name is one where
 * only one other is left, or where the address says so.
 *
 * @param local the local part of the person's address; empty where there is none
 */
export function withoutTitles(words: readonly string[], local = ''): string[] {
  let at = 0
  let hasTitle = false
  for (; at < words.length - 1; at++) {
    const word = words[at] ?? ''
    const key = plain(word)
    const isField = hasTitle && FIELD.has(key) && (word.endsWith('.') || word === word.toLowerCase())
    const isTitle = TITLE.has(key) || TITLE.has(undotted(word)) || isField || /^(?:h|e)\.\s?[ch]\.$/iu.test(word)
    if (!isTitle && !(TITLE_OR_NAME.has(key) && isOnlyTitle(word, words.length - at - 1, local))) break
    hasTitle = true
  }
  return words.slice(at)
}

function isOnlyTitle(word: string, left: number, local: string): boolean {
  if (word.endsWith('.')) return true
  const key = fold(word)
  if (local !== '' && left === 1) return !local.startsWith(key[0] ?? '') && !local.split(/[._-]/).includes(key)
  return left > 1 && !local.split(/[._-]/).includes(key)
}

/** Whether a word behind a name is a degree or the like. `left`: how many words of the name it leaves. */
export function isCredential(word: string, left: number, local = ''): boolean {
  const key = undotted(word).replace(/,$/, '')
  if (CREDENTIAL.has(key) || CREDENTIAL.has(plain(word))) return left > 0
  if (!CREDENTIAL_OR_NAME.has(key)) return false
  if (local.split(/[._-]/).includes(key)) return false
  const isWritten = /\p{L}\./u.test(word) || (word.length > 1 && word === word.toUpperCase())
  return isWritten && left > 1
}

/** The words without the degrees behind them. */
export function withoutCredentials(words: readonly string[], local = ''): string[] {
  let end = words.length
  while (end > 1 && isCredential(words[end - 1] ?? '', end - 1, local)) end--
  return words.slice(0, end)
}

/** In capitals, as a family name is set apart: JJ and AJ are given names. */
const isShouted = (word: string) =>
  /^(?:Mc|Mac|O['’])?\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word) && (word.length > 2 || /^.[AEIOU]$/u.test(word))

/** The words with the given name first, where their letters or the family name say that it stands last. */
export function givenFirst(words: readonly string[]): { words: string[]; given: number } {
  const from = words.findIndex((word) => !isShouted(word) && !PARTICLE.test(word))
  const family = words.slice(0, Math.max(0, from))
  // "DE LA CRUZ María": what is not in capitals is the given name.
  if (family.some((word) => isShouted(word)) && words.slice(from).every((word) => !isShouted(word))) {
    return { words: [...words.slice(from), ...family], given: 0 }
  }
  const last = words.length - 1
  const [first, end] = [fold(words[0] ?? ''), fold(words[last] ?? '')]
  const { vietnamese, chinese, japanese, korean, hungarian } = FAMILY_FIRST
  if (last < 1) return { words: [...words], given: 0 }
  if (vietnamese.has(first) && !vietnamese.has(end)) return { words: [...words], given: last }
  const isSwapped =
    last === 1 &&
    ((japanese.has(first) && !japanese.has(end)) ||
      (hungarian.has(first) && HUNGARIAN_GIVEN.has(end) && !HUNGARIAN_GIVEN.has(first)) ||
      (korean.has(first) && /^\p{L}{2,}-\p{L}{2,}$/u.test(end) && !korean.has(end)) ||
      (chinese.has(first) && PINYIN.test(end) && !chinese.has(end)))
  return isSwapped ? { words: [words[1] ?? '', words[0] ?? ''], given: 0 } : { words: [...words], given: 0 }
}

/** "Last, First, PhD" without its commas: the given name before the family name, the degrees gone. */
export function withoutCommas(text: string, isName: (part: string) => boolean): string {
  const [last = '', ...rest] = text.split(/\s*[,、,]\s*/u).filter(Boolean)
  const lastWords = last.split(' ')
  const isDegree = (part: string) =>
    part.split(' ').every((word) => isCredential(word, lastWords.length)) || TITLE.has(plain(part))
  const named = rest.filter((part) => !isDegree(part))
  const first = named[0] ?? ''
  if (named.length !== 1 || !isName(first)) return last
  const words = withoutTitles(first.split(' '))
  const family = withoutTitles(lastWords).filter((word) => !PARTICLE.test(word)).length
  return words.length <= 3 && family <= 2 && !(family === 2 && words.length > 1)
    ? `${words.join(' ')} ${withoutTitles(lastWords).join(' ')}`
    : last
}

export interface ReadName {
  /** As it's said, with its title and without degrees; its letters are never changed. */
  full: string
  /** The name to greet by: a single name, an initial, or a name without such an order is kept whole. */
  given: string
  /** With its particles: "van der Berg". Empty for a single name without a title, and where no order is known. */
  family: string
}

function familyOf(words: readonly string[], given: number, hasTitle: boolean): string {
  if (words.length < 2) return hasTitle ? (words[0] ?? '') : ''
  if (given > 0) return words[0] ?? ''
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word) && at < words.length - 1)
  return words.slice(particle > 0 ? particle : -1).join(' ')
}

/** Reads a person's display name: the one reading that greetings, lists of people and letters use. */
export const readName: (text: string) => ReadName = remembered((text) => {
  const bare = text
    .replace(/\s+/gu, ' ')
    .replace(/\s*[([{<][^)\]}>]*[)\]}>]/gu, '')
    .replace(/\s+[|–—/].*$|\s+-\s.*$/u, '')
    .trim()
  const joined = withoutCommas(bare, (part) => /^\p{Lu}|^\p{Lo}/u.test(part))
  if (UNCASED.test(joined)) return { full: joined, given: joined, family: '' }
  const all = joined.split(' ')
  const titled = withoutTitles(all)
  const { words: ordered, given } = givenFirst(withoutCredentials(titled))
  const full = [...all.slice(0, all.length - titled.length), ...ordered].join(' ')
  const first = ordered[given] ?? full
  const isInitial = /^\p{L}\.?$/u.test(first) || /^\p{Lu}\.\p{Lu}/u.test(first)
  return { full, given: isInitial ? full : first, family: familyOf(ordered, given, titled.length < all.length) }
})
