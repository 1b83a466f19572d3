import { remembered } from '../people/remembered.ts'
import { foldedWords } from '../text/fold.ts'
import {
  frameWords,
  genericWords,
  negations,
  numberWords,
  oppositeGroups,
  otherPeople,
  wordGroups,
} from './question-words.ts'

/** A question, read once to be compared with many. */
export interface ReadQuestion {
  /** The folded words, to see at once that two are the same. */
  line: string
  /** What it is about: stems, or the group of words that one stands in. */
  terms: readonly Term[]
  /** Its pairs and triples of letters, for questions whose words alone say too little. */
  grams: ReadonlySet<string>
  numbers: string
  isNegated: boolean
  /** It asks for a number or a time: how long, how many. */
  isAmount: boolean
  /** It asks how one does something. */
  isManner: boolean
  /** Somebody else does it, or it is done to them. */
  ofOthers: boolean
  /** Of each line of opposites, the side that it is on; -1 for none or for several. */
  sides: readonly number[]
}

interface Term {
  key: string
  /** 0 to 1: what stands in every interview says little. */
  weight: number
  grams: ReadonlySet<string>
  word: string
  /** Its letters in the order of the alphabet, each once in a row: letters that changed places stay the same. */
  letters: string
}

/** From here on two wordings count as one question. Set on labelled pairs, see `tests/domain/question`. */
export const SAME = 0.56
/** What a word costs that the other question lacks: much where both have such words, little where only one does. */
const BOTH = 2
const ONE = 0.35
/** From here on a word counts as another one misspelt. */
const MISSPELT = 0.72
const AMOUNT =
  /\b(?:how (?:long|many|much|often|old|far)|wie (?:lange?|viele?|oft|hoch|weit|alt)|combien|cuanto|cuantos|quanto|quanti|hoe (?:lang|veel|vaak)|ile)\b/u
const MANNER = /^(?:and |und |so )?(?:how|wie|comment|hoe)\b/u
const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Pairs and triples of letters. */
const gramsOf = (text: string): ReadonlySet<string> => {
  const padded = ` ${text} `
  const grams = new Set<string>()
  for (let at = 0; at < padded.length - 1; at++) {
    grams.add(padded.slice(at, at + 2))
    if (at < padded.length - 2) grams.add(padded.slice(at, at + 3))
  }
  return grams
}

const matcherOf = (words: readonly string[]) => {
  const whole = new Set(words.filter((word) => !word.endsWith('*')))
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return (word: string) => whole.has(word) || starts.some((start) => word.startsWith(start))
}
const groupMatchers = wordGroups.map(matcherOf)
const sideMatchers = oppositeGroups.map((sides) => sides.map(matcherOf))

const ENDINGS = /(?:ungen|ung|ingly|ings|ing|ies|ied|ed|est|ers|er|en|em|es|et|te|e|s|n|t)$/u

/** Without the endings of inflected words. Not a stem of any grammar: only the same for both wordings. */
function stem(word: string): string {
  let rest = word
  for (let times = 0; times < 2 && rest.length > 4; times++) rest = rest.replace(ENDINGS, '')
  return rest.length < 3 ? word : rest
}

const lettersOf = (word: string) => [...word.replace(/(.)\1+/gu, '$1')].sort().join('')
const slips = new Set([...frameWords].filter((word) => word.length > 3).map(lettersOf))
const frameStems = new Set([...frameWords].filter((word) => word.length > 3).map(stem))
const isFrame = (word: string) =>
  frameWords.has(word) || (word.length > 3 && (slips.has(lettersOf(word)) || frameStems.has(stem(word))))

const termOf = remembered((word: string): Term => {
  const group = groupMatchers.findIndex((matches) => matches(word))
  return {
    key: group >= 0 ? `#${group}` : stem(word),
    weight: genericWords.has(word) ? 0.4 : 1,
    grams: gramsOf(word),
    word,
    letters: lettersOf(word),
  }
})

const wordsOf = (line: string): string[] =>
  line.split(' ').flatMap((said) => {
    const word = numberWords.get(said) ?? said
    if (!UNCASED.test(word)) return word === '' ? [] : [word]
    const signs = [...word]
    return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
  })

/** @param text as it was typed, in any language */
export function readQuestion(text: string): ReadQuestion {
  const line = foldedWords(text)
  const words = wordsOf(line)
  const telling = words.filter((word) => !isFrame(word))
  return {
    line,
    terms: [
      ...new Map((telling.length > 0 ? telling : words).map((word) => [termOf(word).key, termOf(word)])).values(),
    ],
    grams: gramsOf(line),
    numbers: words.filter((word) => /^\d+$/.test(word)).join(' '),
    isNegated: words.some((word) => negations.has(word)),
    isAmount: AMOUNT.test(line),
    isManner: MANNER.test(line) && !AMOUNT.test(line),
    ofOthers: words.some((word) => otherPeople.has(word)),
    sides: sideMatchers.map((sides) => {
      const on = sides.flatMap((matches, side) => (words.some(matches) ? [side] : []))
      return on.length === 1 ? (on[0] ?? -1) : -1
    }),
  }
}

/** How much two questions ask the same, 0 to 1. */
export function likeness(a: ReadQuestion, b: ReadQuestion): number {
  if (a.line === '' || b.line === '') return 0
  if (a.line === b.line) return 1
  if (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '') return 0
  if (a.sides.some((side, at) => side >= 0 && (b.sides[at] ?? -1) >= 0 && side !== b.sides[at])) return 0
  if (a.isAmount !== b.isAmount && (a.isManner || b.isManner)) return 0
  const turned = (a.isNegated === b.isNegated ? 1 : 0.6) * (a.ofOthers === b.ofOthers ? 1 : 0.75)
  return turned * (0.85 * sharedTerms(a.terms, b.terms) + 0.15 * dice(a.grams, b.grams))
}

/**
 * What both are about, against what only one has. A word that each has and the other has not makes two questions of them
 * ("TCP and UDP", "TCP and IP"); a word more on one side is only more said.
 */
function sharedTerms(a: readonly Term[], b: readonly Term[]): number {
  const left = [...b]
  let shared = 0
  let onlyA = 0
  for (const term of a) {
    let best = -1
    let value = 0
    for (const [at, other] of left.entries()) {
      const same = term.key === other.key ? 1 : misspelt(term, other)
      if (same > value) [best, value] = [at, same]
    }
    if (best < 0) onlyA += term.weight
    else {
      const [other] = left.splice(best, 1)
      shared += value * Math.max(term.weight, other?.weight ?? 0)
    }
  }
  const onlyB = weightOf(left)
  const apart = BOTH * Math.min(onlyA, onlyB) + ONE * Math.abs(onlyA - onlyB)
  return shared === 0 ? 0 : shared / (shared + apart)
}

const weightOf = (terms: readonly Term[]) => terms.reduce((sum, { weight }) => sum + weight, 0)

function misspelt(a: Term, b: Term): number {
  const [short, long] = a.word.length <= b.word.length ? [a.word, b.word] : [b.word, a.word]
  if (short.length < 3) return 0
  if (short.length > 3 && a.letters === b.letters) return 1
  if (long.startsWith(short)) return 0.9
  // "wknd" is the weekend.
  if (!VOWELS.test(short) && long.replace(VOWELS_ALL, '') === short) return 0.9
  if (isTurned(short, long)) return 0
  const value = dice(a.grams, b.grams)
  return value >= MISSPELT ? value : 0
}

const VOWELS = /[aeiouyаеиоуыэюя]/u
const VOWELS_ALL = /(?<=.)[aeiouyаеиоуыэюя]/gu
/** What stands before a word and makes the opposite of it. */
const TURNS =
  /^(?:anti|dis|hyper|hypo|inter|intra|over|under|uber|unter|post|pre|vor|nach|ein|aus|auf|ab|an|be|ent|im|in|ir|il|non|un|up|down|out|a)/u

/** "symmetric" and "asymmetric", "Wareneingang" and "Warenausgang": nearly the same letters, and the opposite. */
function isTurned(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const bare = [a.slice(start), b.slice(start)].map((rest) => [rest, rest.replace(TURNS, '')])
  const [one = [], other = []] = bare
  return one.some((rest) => rest.length > 3 && other.includes(rest))
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const gram of few) if (many.has(gram)) shared++
  return (2 * shared) / (a.size + b.size)
}
