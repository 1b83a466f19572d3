import { german } from './de/german.ts'
import { english } from './en/english.ts'
import type { LetterLanguagePack } from './language.ts'

// The languages that letters can be written in, in the order in which they're offered. They hold half of the panel's
// code: what a page shows first must not import them, and the settings hold a language's tag as any text.

/** The first is written where there's no letter in the language that is wanted. */
const packs: readonly [LetterLanguagePack, ...LetterLanguagePack[]] = [english, german]

/** Tags of all of them. */
export const letterLanguages: readonly string[] = packs.map(({ id }) => id)

/**
 * The language for a tag. A stored one may come from a build that knows more languages, or from the texts of the
 * browser: it then stays stored as it is, and the letter is written in the first language.
 */
export function letterLanguage(tag: string): LetterLanguagePack {
  return packs.find(({ id }) => id === tag) ?? packs[0]
}

/** The alternatives of all languages as one pattern. */
export function inAnyLanguage(words: (language: LetterLanguagePack) => string): string {
  return packs.map(words).filter(Boolean).join('|')
}

/** A pattern of such words that matches them as whole words only. */
export function wholeWord(words: (language: LetterLanguagePack) => string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${inAnyLanguage(words)})(?![\\p{L}\\p{N}])`, flags)
}

/** What each language has one of, all of them together. */
export function ofAllLanguages<T>(parts: (language: LetterLanguagePack) => readonly T[]): T[] {
  return packs.flatMap(parts)
}
