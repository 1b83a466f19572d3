import { inAnyLanguage, letterLanguage } from './languages/languages.ts'
import { type EditedText, lint } from './lint.ts'
import type { LintContext } from './lint-context.ts'
import type { Finding } from './note.ts'
import type { LetterLanguage } from './style.ts'

/** A letter taken apart: a language model gets the middle, and never the greeting or the signature. */
export interface LetterParts {
  greeting: string
  middle: string
  close: string
}

/** What is asked of a language model. */
export interface PolishRequest {
  /** What it is to do, and above all what not. */
  instruction: string
  text: string
  language: LetterLanguage
}

export type Polished = { ok: true; text: EditedText } | { ok: false; findings: Finding[] }

export function partsOf(body: string): LetterParts {
  const all = body
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n+/u)
    .map((part) => part.trim())
    .filter(Boolean)
  if (all.length < 3) return { greeting: '', middle: all.join('\n\n'), close: '' }
  return { greeting: all[0] ?? '', middle: all.slice(1, -1).join('\n\n'), close: all.at(-1) ?? '' }
}

export function polishRequest(body: string, language: LetterLanguage): PolishRequest {
  return { instruction: letterLanguage(language).polish.instruction, text: partsOf(body).middle, language }
}

const lead = new RegExp(`^\\s*(?:${inAnyLanguage(({ polish }) => polish.lead)})\\b[^\\n]*:\\s*\\n`, 'iu')

/** Models put answers into fences, quotes and a sentence of introduction. */
function bare(answer: string): string {
  return answer
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(lead, '')
    .replace(/^\s*```\w*\n?|\n?```\s*$/gu, '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .trim()
}

const numbers = (text: string) => text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []
const quotes = (text: string) => [...text.matchAll(/[“„"]([^“”„"]+)[”“"]/gu)].map((match) => match[1] ?? '')
const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length

const block = (rule: string, excerpt: string): Finding => ({ level: 'block', rule, excerpt })

/** What a model must not do to a letter: its facts are the user's. */
function betrayals(before: string, after: string, language: LetterLanguage): Finding[] {
  const known = before.toLowerCase()
  const added = (words: readonly string[]) => words.find((word) => !known.includes(word.toLowerCase()))
  const number = added(numbers(after))
  const name = added(letterLanguage(language).polish.names(after))
  const lost = [...quotes(before), ...numbers(before)].find((words) => !after.includes(words))
  const longer = wordCount(after) > wordCount(before) * 1.25 + 5
  return [
    ...(after === '' ? [block('polish-empty', '')] : []),
    ...(number === undefined ? [] : [block('polish-added', number)]),
    ...(name === undefined ? [] : [block('polish-added', name)]),
    ...(lost === undefined || after === '' ? [] : [block('polish-lost', lost)]),
    ...(longer ? [block('polish-longer', String(wordCount(after)))] : []),
  ]
}

/**
 * Takes a model's answer into the letter, or refuses it with the reasons. Greeting and signature stay as they were. What
 * was wrong before is no reason: the user knows of it.
 */
export function takePolished(
  before: EditedText,
  answer: string,
  language: LetterLanguage,
  context: LintContext,
): Polished {
  const { greeting, middle, close } = partsOf(before.body)
  const better = bare(answer)
  const text = { subject: before.subject, body: [greeting, better, close].filter(Boolean).join('\n\n') }
  const knownBlocks = new Set(blocks(lint(before, context)).map(({ rule }) => rule))
  const findings = [
    ...betrayals(middle, better, language),
    ...blocks(lint(text, context)).filter(({ rule }) => !knownBlocks.has(rule)),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, text }
}

const blocks = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'block')
