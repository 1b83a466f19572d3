import { fold } from '../../text/fold.ts'

/** A term that stands in a text. `at` counts in words; it is -1 for scripts that are written without spaces. */
export interface Hit<Kind extends string> {
  kind: Kind
  /** As the list has it, for showing. */
  term: string
  at: number
  length: number
}

interface Entry<Kind extends string> {
  kind: Kind
  term: string
  words: string[]
}

// Written without spaces, or with endings and articles joined on: looked for anywhere.
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u
const STEM = 4

const SEPARATOR = /((?:[^\p{L}\p{M}\p{N}':+#&]|:(?!\d)|(?<!\d):)+)/u
/** What ends a phrase: a mark, a line, a hyphen with a space. "Media - interview" is no media interview. */
const BREAK = /[^\s\-'*_~^`@$%=\\]|\s-|-\s|\n/u

/** The words of a folded text; "1:1" and "c'est" are one each. */
export const wordsOf = (folded: string): string[] => phrasesOf(folded).words

/** The words, and those of them that a mark stands before. */
function phrasesOf(folded: string): { words: string[]; breaks: Set<number> } {
  const words: string[] = []
  const breaks = new Set<number>()
  for (const [index, piece] of folded.split(SEPARATOR).entries()) {
    if (index % 2 === 0) {
      if (piece !== '') words.push(piece)
    } else if (BREAK.test(piece)) breaks.add(words.length)
  }
  return { words, breaks }
}

const push = <T>(map: Map<string, T[]>, key: string, entry: T) => {
  const held = map.get(key)
  if (held) held.push(entry)
  else map.set(key, [entry])
}

/**
 * Makes a finder for lists of terms, each list one string with `|` between. `word*` stands for any ending, `*word` for any
 * beginning. One look-up a word, however many terms there are.
 */
export function termFinder<Kind extends string>(lists: Readonly<Record<Kind, string>>): (text: string) => Hit<Kind>[] {
  const whole = new Map<string, Entry<Kind>[]>()
  const begins = new Map<string, Entry<Kind>[]>()
  const ends = new Map<string, Entry<Kind>[]>()
  const joined = new Map<string, { kind: Kind; term: string }[]>()
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const raw of lists[kind].split(/[|\n]/)) {
      const term = raw.trim()
      const folded = fold(term)
      if (!folded) continue
      if (JOINED.test(term)) {
        push(joined, folded, { kind, term })
        continue
      }
      const words = folded.split(/[\s-]+/)
      const entry = { kind, term: term.replaceAll('*', ''), words }
      const first = words[0] ?? ''
      if (first.startsWith('*')) push(ends, first.slice(-STEM), entry)
      else if (first.endsWith('*')) push(begins, first.slice(0, STEM), entry)
      else push(whole, first, entry)
    }
  }
  const anywhere = new RegExp([...joined.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)', 'gu')

  return (text) => {
    const folded = fold(text)
    const { words, breaks } = phrasesOf(folded)
    const hits: Hit<Kind>[] = []
    const look = (entries: Entry<Kind>[] | undefined, at: number) => {
      for (const { kind, term, words: wanted } of entries ?? []) {
        if (wanted.every((word, offset) => fits(word, words[at + offset]) && !(offset > 0 && breaks.has(at + offset))))
          hits.push({ kind, term, at, length: wanted.length })
      }
    }
    for (const [at, word] of words.entries()) {
      look(whole.get(word), at)
      look(begins.get(word.slice(0, STEM)), at)
      look(ends.get(word.slice(-STEM)), at)
    }
    if (JOINED.test(text)) {
      for (const [found] of folded.matchAll(anywhere)) {
        for (const { kind, term } of joined.get(found) ?? []) hits.push({ kind, term, at: -1, length: 1 })
      }
    }
    return hits
  }
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1))
  return wanted.startsWith('*') ? word.endsWith(wanted.slice(1)) : word === wanted
}
