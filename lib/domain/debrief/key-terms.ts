import { fold } from '../text/fold.ts'
import { stopWords } from './stop-words.ts'

const LONGEST_PHRASE = 3
const MOST = 12
/** A longer text than any advert is cut. */
const READ = 20_000

interface Term {
  /** As it stands where it comes first. */
  shown: string
  count: number
  words: number
  /** A proper noun, an acronym, or a German noun. */
  named: boolean
  listed: boolean
  at: number
}

/**
 * The terms that a job specification comes back to, the weightiest first: runs of words that say something, counted.
 * The same text always gives the same terms. English and German.
 */
export function keyTerms(specification: string, most = MOST): string[] {
  const terms = new Map<string, Term>()
  let at = 0
  for (const line of specification.slice(0, READ).split(/\r\n|\r|\n/)) {
    const listed = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s/.test(line)
    for (const run of runsOf(line)) take(terms, run, listed, at++)
  }
  const ranked = [...terms.entries()]
    .filter(([, term]) => term.words > 1 || term.named || term.count > 1)
    .sort(([, a], [, b]) => weight(b) - weight(a) || a.at - b.at)
  const chosen: [key: string, term: Term][] = []
  for (const [key, term] of ranked) {
    if (chosen.length === most) break
    if (!chosen.some(([known]) => ` ${known} `.includes(` ${key} `) || ` ${key} `.includes(` ${known} `))) {
      chosen.push([key, term])
    }
  }
  return chosen.map(([, { shown }]) => shown)
}

const weight = ({ count, words, named, listed }: Term) =>
  2 * count + (words > 1 ? 1.5 : 0) + (named ? 1 : 0) + (listed ? 0.5 : 0)

interface Word {
  text: string
  /** Its capital comes from itself, not from the beginning of a sentence. */
  capital: boolean
}

/** The runs of words that say something, between stop words and signs. */
function runsOf(line: string): Word[][] {
  const runs: Word[][] = []
  for (const sentence of line.split(/[.!?:;]+(?=\s|$)|[,()[\]{}"„“”«»/|•·–—]+|\s-\s/)) {
    let run: Word[] = []
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}&+#.'’-]*/gu) ?? []
    for (const [index, raw] of words.entries()) {
      const text = raw.replace(/[.'’-]+$/, '')
      if (!saysNothing(text)) run.push({ text, capital: /^\p{Lu}/u.test(text) && (index > 0 || isAcronym(text)) })
      else if (run.length > 0) {
        runs.push(run)
        run = []
      }
    }
    if (run.length > 0) runs.push(run)
  }
  return runs
}

const isAcronym = (text: string) => /\p{Lu}.*[\p{Lu}\p{N}+#]/u.test(text)
const saysNothing = (text: string) => text.length < 2 || !/\p{L}/u.test(text) || stopWords.has(text.toLowerCase())

/** Counts a run as a phrase, or word by word where it is too long for one. */
function take(terms: Map<string, Term>, run: readonly Word[], listed: boolean, at: number): void {
  const phrases = run.length <= LONGEST_PHRASE ? [run] : run.filter(({ capital }) => capital).map((word) => [word])
  for (const phrase of phrases) {
    const shown = phrase.map(({ text }) => text).join(' ')
    const key = phrase.map(({ text }) => folded(text)).join(' ')
    const known = terms.get(key)
    const named = phrase.some(({ capital }) => capital)
    if (!known) terms.set(key, { shown, count: 1, words: phrase.length, named, listed, at })
    else Object.assign(known, { count: known.count + 1, named: known.named || named, listed: known.listed || listed })
  }
}

/** Without the plural's ending, so that "backlogs" is another "backlog". */
const folded = (text: string) => fold(text).replace(/(?<=\p{L}{3})s$/u, '')
