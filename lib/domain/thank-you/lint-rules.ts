import type { CheckWords } from './languages/language.ts'
import { inAnyLanguage, ofAllLanguages, wholeWord } from './languages/languages.ts'
import { dropSentence, type Mender, reword } from './mend.ts'
import type { Finding } from './note.ts'

/** A rule that is a pattern: what it finds is the excerpt. `more` findings are allowed before it speaks. */
export interface PatternRule {
  rule: string
  level: Finding['level']
  pattern: RegExp
  allowed?: number
  mend?: Mender
}

/** Plainer words for those that every form letter has; the sentence goes where there are none. */
const plainer = ofAllLanguages(({ checks }) => checks.plainer)

const plainOrGone: Mender = (body, at, found) => {
  const known = plainer.find(([words]) => words.test(found))
  return known
    ? reword(() => known[1], known[1] === '' ? 'drop-words' : 'plainer')(body, at, found)
    : dropSentence(body, at, found)
}

const anywhere = (words: (checks: CheckWords) => string) => wholeWord(({ checks }) => words(checks), 'giu')
const once = (words: (checks: CheckWords) => string) => wholeWord(({ checks }) => words(checks))
const alternatives = (words: (checks: CheckWords) => string) => inAnyLanguage(({ checks }) => words(checks))

const adjective = `\\p{L}+(?:${alternatives(({ adjective }) => adjective.endings)})(?:${alternatives(({ adjective }) => adjective.inflections)})?`
const and = inAnyLanguage(({ reading }) => reading.and)

/** Rules on the body that need nothing but its words, in all languages. */
export const patternRules: readonly PatternRule[] = [
  {
    rule: 'placeholder',
    level: 'block',
    pattern:
      /\{[^{}]*\}|\[[^[\]\n]*\]|<\/?\p{L}[^<>\n]*>|\$\{|\bundefined\b|\bNaN\b|\bTODO\b|\bXXX+\b|_{3,}|\blorem ipsum\b/gu,
  },
  {
    rule: 'stock-phrase',
    level: 'warn',
    pattern: anywhere(({ stockPhrase }) => stockPhrase),
    mend: plainOrGone,
  },
  {
    rule: 'cv',
    level: 'warn',
    pattern: anywhere(({ cv }) => cv),
    mend: dropSentence,
  },
  {
    rule: 'negative-parallel',
    level: 'warn',
    pattern: new RegExp(
      alternatives(({ negativeParallel }) => negativeParallel),
      'giu',
    ),
    mend: dropSentence,
  },
  { rule: 'dash', level: 'warn', pattern: /\s*(?:—|--)\s*|\s–\s/gu, mend: reword(() => ', ') },
  { rule: 'emoji', level: 'warn', pattern: /\p{Extended_Pictographic}\ufe0f?/gu, mend: reword(() => '', 'drop-words') },
  { rule: 'exclamation', level: 'warn', pattern: /!+/gu, allowed: 1, mend: reword(() => '.') },
  { rule: 'list', level: 'warn', pattern: /^[ \t]*(?:[-*•]|\d+[.)])[ \t]/gmu, mend: reword(() => '') },
  {
    rule: 'bold',
    level: 'warn',
    pattern: /\*\*[^*\n]+\*\*|<b>/gu,
    mend: reword((found) => found.replace(/\*\*|<b>/gu, '')),
  },
  {
    rule: 'superlative',
    level: 'warn',
    pattern: anywhere(({ superlative }) => superlative),
    mend: dropSentence,
  },
  {
    rule: 'flattery',
    level: 'warn',
    pattern: anywhere(({ flattery }) => flattery),
    allowed: 1,
    mend: dropSentence,
  },
  {
    rule: 'three-adjectives',
    level: 'warn',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${adjective}, ${adjective},? (?:${and}) ${adjective}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    rule: 'apology',
    level: 'warn',
    pattern: anywhere(({ apology }) => apology),
    mend: dropSentence,
  },
]

export const attachment = once(({ attachment }) => attachment)
export const apology = once(({ apology }) => apology)
export const gratitudeOnly = new RegExp(`^(?:${alternatives(({ gratitude }) => gratitude)})$`, 'iu')
export const pastMarker = once(({ past }) => past)
export const futureMarker = once(({ future }) => future)
export const beginsWithI = new RegExp(`^(?:${alternatives(({ I }) => I)})\\s`, 'u')
