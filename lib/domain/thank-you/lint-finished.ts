import { mended, warn } from './finding.ts'
import type { LetterLanguagePack } from './languages/language.ts'
import { letterLanguage } from './languages/languages.ts'
import type { LintContext } from './lint-context.ts'
import type { Finding } from './note.ts'
import { firstName } from './text/names.ts'

/** What stands between quotation marks was said so, and is no slip of the letter; places stay the same. */
export const withoutQuotes = (text: string): string =>
  text.replace(/“[^”]*”|„[^“]*“/gu, (quote) => '_'.repeat(quote.length))

/** What shows that a letter isn't finished: notes that went in as they were typed. `middle`: without greeting and closing. */
export function unfinished(middle: string, body: string, context: LintContext): Finding[] {
  const language = letterLanguage(context.language)
  const text = withoutQuotes(middle)
  const found = [...shorthand(text, language), ...foreign(text, language)]
  const colons = text.match(/:(?!\d|\/\/)/gu)?.length ?? 0
  if (colons > 1) found.push(warn('colons', String(colons)))
  for (const pattern of language.checks.slips) {
    const slip = pattern.exec(text)?.[0]
    if (slip !== undefined) found.push(warn('slip', slip.trim()))
  }
  return [...found, ...titled(body, context)]
}

function shorthand(text: string, { haste }: LetterLanguagePack): Finding[] {
  const words = text.split(/\s+/u).map((word) => word.replace(/^[(]+|[),;:.?!]+$/gu, ''))
  const left = words.find(
    (word) => haste.doubtful.has(word) || haste.shorthand[word] !== undefined || /→|->|^w\/$|^@$/u.test(word),
  )
  return left === undefined ? [] : [warn('shorthand', left)]
}

function foreign(text: string, language: LetterLanguagePack): Finding[] {
  const sentence = text.split(/(?<=[.?!])\s+|\n+/u).find((one) => one.split(' ').length > 4 && language.isForeign(one))
  return sentence === undefined ? [] : [warn('language', sentence)]
}

/** "Hi Dr. Marsh" mixes two tones, and "Dr. Maya" is how nobody is called. */
function titled(body: string, { person, greeting }: LintContext): Finding[] {
  const line = body.trimStart().split('\n')[0] ?? ''
  const title = '(?:Dr|Prof|Mr|Mrs|Ms|Mx|Miss|Frau|Herrn?)\\.?'
  const first = firstName(person.name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const isMixed = new RegExp(`^(?:Hi|Hey|Hallo) ${title} `, 'u').test(line)
  const isFirst =
    person.name.trim().includes(' ') && new RegExp(`(?:^|\\s)${title} ${first},`, 'u').test(line) && line !== greeting
  if (!isMixed && !isFirst) return []
  const mend =
    line === greeting || greeting === '' ? null : ({ label: 'greet', replace: line, with: greeting } as const)
  return [mended(warn('title', line), mend)]
}
