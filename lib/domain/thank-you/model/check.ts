import { countWords } from '../../text/count-words.ts'
import { letterLanguage } from '../languages/languages.ts'
import type { ModelWords } from '../languages/model-words.ts'
import { modelWords } from '../languages/models.ts'
import { type EditedText, lint } from '../lint.ts'
import type { LintContext } from '../lint-context.ts'
import { stems } from '../plan/relation.ts'
import { ended, oneLine } from '../text/fragment.ts'
import { mentions, mentionsSmall, namesOf } from '../text/names.ts'
import { offLimits, placeholder, selfDoubt } from '../text/off-limits.ts'
import type { ModelSentence } from './answer.ts'
import { figuresIn } from './figures.ts'
import { contact, type FactKind, isGeneral, type ModelFact } from './material.ts'

/** Why a sentence of a model doesn't go into the letter. */
export const refusals = [
  /** It names no fact, or one that there isn't. */
  'source',
  /** A greeting, a closing, a signature. */
  'frame',
  /** Markup, an address, a telephone number, a gap to fill in. */
  'markup',
  'long',
  'number',
  'time',
  'name',
  'quotation',
  /** It says more than the facts that it names. */
  'invention',
  /** A promise that was none. */
  'promise',
  /** What one did is said of the other. */
  'whose',
  'question',
  'off-limits',
  /** The letter's own rules. */
  'rule',
] as const
export type Refusal = (typeof refusals)[number]

export interface CheckContext {
  facts: readonly ModelFact[]
  lint: LintContext
  /** Our own greeting and closing, between which a sentence is checked. */
  frame: { greeting: string; close: string }
}

const longest = 38
/** Rules about a letter as a whole. */
const ofWhole: ReadonlySet<string> = new Set(['gratitude-only', 'starts-with-i', 'no-callback', 'questions'])
const theirs: ReadonlySet<FactKind> = new Set(['said', 'talked-about', 'need', 'asked', 'their-step', 'decision'])
const mine: ReadonlySet<FactKind> = new Set(['why', 'proof', 'unsaid', 'promise', 'my-step'])
const toDo: ReadonlySet<FactKind> = new Set(['promise', 'my-step', 'their-step'])

/** A sentence as it goes into a letter: one line, our quotation marks, no markup of emphasis, one full stop. */
export function tidySentence(raw: string, language: string): string {
  const [open, close] = letterLanguage(language).quotes
  const line = oneLine(raw)
    .replace(/\*\*([^*]+)\*\*/gu, '$1')
    .replace(/\s*—\s*|\s+(?:–|--)\s+/gu, ', ')
    .replace(/["“„”«»]([^"“„”«»]+)["“”«»]/gu, `${open}$1${close}`)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/!+(?=\s|$)/gu, '.')
  return line === '' ? '' : ended(line)
}

/** Why a tidied sentence can't go into the letter; null when it can. */
export function refusalOf({ text, sources }: ModelSentence, context: CheckContext): Refusal | null {
  const { facts, lint } = context
  const words = modelWords(lint.language)
  const cited = facts.filter(({ id }) => sources.includes(id))
  if (sources.length === 0 || sources.some((id) => !facts.some((fact) => fact.id === id))) return 'source'
  if (words.frame.test(text)) return 'frame'
  if (placeholder.test(text) || contact.test(text) || /[<>{}[\]\\`|#*_~^]|&#?\w+;/u.test(text)) return 'markup'
  if (countWords(text) > longest || countWords(text) < 3) return 'long'
  const texts = [...cited, ...facts.filter(isGeneral)].map((fact) => fact.text)
  const said = texts.join('\n')
  return (
    untrueNumber(text, texts, words) ??
    untrueTime(text, said, words) ??
    untrueQuotation(text, cited) ??
    untrueName(text, said, context) ??
    wrongPerson(text, cited, words) ??
    improper(text, cited, lint) ??
    invention(text, cited, said, words) ??
    brokenRule(text, context)
  )
}

function untrueNumber(text: string, said: readonly string[], words: ModelWords): Refusal | null {
  const known = said.map((one) => figuresIn(one, words))
  const figures = figuresIn(text, words)
  if (figures.some((figure) => !known.some((one) => one.includes(figure)))) return 'number'
  // "From 240 to 1,900" has the numbers of "from 1,900 to 240".
  const isInOrder = (one: readonly string[]) => {
    let from = 0
    return figures
      .filter((figure) => known.every((other) => other.includes(figure) === (other === one)))
      .every((figure) => {
        from = one.indexOf(figure, from)
        return from >= 0
      })
  }
  return known.every(isInOrder) ? null : 'number'
}

function untrueTime(text: string, said: string, { times }: ModelWords): Refusal | null {
  const known = said.toLowerCase()
  return (text.match(times) ?? []).every((time) => known.includes(time.toLowerCase())) ? null : 'time'
}

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[\s,.;:!?]+$/gu, '')

/** What stands between quotation marks was said by the reader, word for word. */
function untrueQuotation(text: string, cited: readonly ModelFact[]): Refusal | null {
  const marks = text.match(/[“”„«»"]/gu)?.length ?? 0
  const quotes = [
    ...text.matchAll(/[“„«"]([^“”„«»"]+)[”“»"]/gu),
    ...text.matchAll(/(?<!\p{L})[‘'‚]([^’'‘]{3,})[’'‘](?!\p{L})/gu),
  ]
  if (marks % 2 === 1 || (marks > 0 && quotes.length === 0)) return 'quotation'
  const said = cited.filter(({ kind }) => kind === 'said').map((fact) => plainly(fact.text))
  return quotes.every(([, quote = '']) => said.some((words) => words.includes(plainly(quote)))) ? null : 'quotation'
}

/** Whoever and whatever is called by name stands in the facts, or is the reader. */
function untrueName(text: string, said: string, { lint }: CheckContext): Refusal | null {
  const words = modelWords(lint.language)
  const known = new Set([said, lint.company, ...namesOf(lint.person)].join(' ').match(/\p{L}+/gu) ?? [])
  const others = lint.others.flatMap(namesOf).filter((name) => !namesOf(lint.person).includes(name))
  if (others.some((name) => mentions(text, name) && !mentionsSmall(said, name))) return 'name'
  const outside = unquoted(text)
  const grounded = said.toLowerCase()
  const common = stems(words.everyLetter)
  const isUnknown = (word: string, at: number) => {
    if (/^(?:I(?:[’']\p{L}+)?|Sie|Ihr\p{Ll}*|Ihnen|Du|Dein\p{Ll}*|Dir|Dich)$/u.test(word)) return false
    const parts = word.replace(/[’']s?$/u, '').split(/[’'-]/u)
    if (parts.every((part) => known.has(part))) return false
    const begins = at === 0 || /[.?!:]\s+$/u.test(outside.slice(0, at))
    if (begins && (words.openers.test(word) || grounded.includes(word.toLowerCase()))) return false
    // All nouns have a capital: those that no letter needs have to come from the facts.
    const [stem] = words.nounsAreCapital ? stems(word) : []
    return stem === undefined || (!common.has(stem) && !grounded.includes(stem))
  }
  const capitals = outside.matchAll(/(?<!\p{L}[’'-]?)\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'-]\p{L}+)*/gu)
  return [...capitals].some((match) => isUnknown(match[0], match.index)) ? 'name' : null
}

const unquoted = (text: string) => text.replace(/[“„][^”“]*[”“]/gu, ' ')

/** What one of the two did, said or will do is said of the one. */
function wrongPerson(text: string, cited: readonly ModelFact[], words: ModelWords): Refusal | null {
  const has = (kinds: ReadonlySet<FactKind>) => cited.some(({ kind }) => kinds.has(kind))
  const outside = unquoted(text)
  if (words.commits.test(outside) && !has(toDo)) return 'promise'
  if (words.attributed.test(outside) && !has(theirs)) return 'whose'
  const deeds = [...outside.matchAll(words.deed)].map((match) => match[1] ?? match[2] ?? '')
  if (deeds.some((verb) => !words.noDeed.test(verb)) && !has(mine)) return 'whose'
  if (words.ofSelf.test(outside) && !has(mine)) return 'whose'
  const carriers = figuresIn(outside, words).map((figure) =>
    cited.filter((fact) => figuresIn(fact.text, words).includes(figure)),
  )
  const isMine = (facts: readonly ModelFact[]) => facts.length > 0 && facts.every(({ kind }) => mine.has(kind))
  const readerDid = [...outside.matchAll(words.readerDeed)].some((match) => !words.noDeed.test(match[1] ?? ''))
  if (readerDid && (isMine(cited.filter((fact) => !isGeneral(fact))) || carriers.some(isMine))) return 'whose'
  // "I could cut your backlog to 240": what was is no forecast.
  if (carriers.some(isMine) && words.conditional.test(outside) && words.ofReader.test(outside)) return 'promise'
  return carriers.some(isMine) && !words.ofMe.test(outside) ? 'whose' : null
}

function improper(text: string, cited: readonly ModelFact[], { language }: LintContext): Refusal | null {
  if (text.includes('?') && !cited.some(({ kind }) => kind === 'my-question')) return 'question'
  const isWork = cited.some(({ kind }) => mine.has(kind))
  if (offLimits(text, isWork) || selfDoubt(text)) return 'off-limits'
  return letterLanguage(language).isForeign(text) ? 'rule' : null
}

/** What a sentence says stands in the facts that it names; a word may be another, but none in a claim of one's own. */
function invention(text: string, cited: readonly ModelFact[], said: string, words: ModelWords): Refusal | null {
  const known = said.toLowerCase()
  const special = cited.filter((fact) => !isGeneral(fact))
  if (special.length > 0 && !special.some((fact) => speaksOf(text, fact, words))) return 'invention'
  const claims = unquoted(text).match(words.claims) ?? []
  if (claims.some((claim) => !known.includes(claim.toLowerCase()))) return 'invention'
  if (isTurnedRound(text, special, words)) return 'invention'
  const common = stems(`${words.everyLetter} ${words.otherWords}`)
  // "handed" and "hands", "Schicht" and "Spätschicht".
  const isNew = (stem: string) => !common.has(stem) && !known.includes(stem.slice(0, 4))
  const isOwnClaim = special.length > 0 && special.every(({ kind }) => mine.has(kind))
  const isInvented = (part: string) => {
    const unknown = [...stems(part)].filter(isNew).length
    const isAbout = special.length === 0 || special.some((fact) => speaksOf(part, fact, words))
    return unknown > (isOwnClaim || !isAbout ? 0 : 1)
  }
  return text.split(/(?<=[.?!][”“]?)\s+(?=\p{Lu})/u).some(isInvented) ? 'invention' : null
}

/** "Cases don't sit" has the words of "cases sit". */
function isTurnedRound(text: string, special: readonly ModelFact[], { negation }: ModelWords): boolean {
  if (special.length === 0) return false
  const has = special.some((fact) => negation.test(fact.text))
  if (negation.test(unquoted(text))) return !has
  const [only] = special
  const isShort = special.length === 1 && only !== undefined && only.kind !== 'said' && countWords(only.text) <= 14
  return has && isShort && !negation.test(text)
}

/** Whether a sentence says something of a fact: one of its words, its number, or its day. */
export function speaksOf(text: string, fact: ModelFact, words: ModelWords): boolean {
  const [said, own] = [stems(text), stems(fact.text)]
  const common = stems(words.everyLetter)
  if ([...own].some((stem) => !common.has(stem) && said.has(stem))) return true
  const figures = figuresIn(text, words)
  if (figuresIn(fact.text, words).some((figure) => figures.includes(figure))) return true
  const times = fact.text.match(words.times) ?? []
  if (times.some((time) => text.toLowerCase().includes(time.toLowerCase()))) return true
  // A fact of small words alone ("one queue, one truth") is there word for word.
  return plainly(text).includes(plainly(fact.text))
}

function brokenRule(text: string, { lint: context, frame: { greeting, close } }: CheckContext): Refusal | null {
  const found = (body: string) => lint({ subject: '', body } satisfies EditedText, { ...context, notes: [] })
  const before = new Set(found(`${greeting}\n\n${close}`).map(({ rule, excerpt }) => `${rule}\n${excerpt}`))
  const broken = found(`${greeting}\n\n${text}\n\n${close}`).filter(
    ({ rule, excerpt }) => !ofWhole.has(rule) && !before.has(`${rule}\n${excerpt}`),
  )
  return broken.length > 0 ? 'rule' : null
}
