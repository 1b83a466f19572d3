import { capital } from '../../text/capital.ts'
import { countWords } from '../../text/count-words.ts'
import type { Reading } from './reading.ts'
import type { Tidied } from './tidied.ts'

/** More would be a second letter behind the colon. */
const mostWords = 30
const mostPieces = 2
/** Signs that only notes have, and marks that the sentence around it has already. */
const noteSigns = /[→/[\]{}()<>|"“”„«»*+=#~^]|\p{Extended_Pictographic}/u

/** Words that were typed twice, with a sigh or by a slip of the hand. */
export const doubled = /(?<!\p{L})(?<words>\p{L}{2,}(?: \p{L}+){0,3})[,.]? \k<words>(?!\p{L})/iu

/** One pattern that finds what any of these does. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu')

/** What a language says of words that can stand behind a colon as they were typed. */
export interface NoteWords {
  /** Words that make a piece unfit: of somebody else, of doubt, of the talk itself. */
  unfit: RegExp
  /** The words inside a sentence: without the capital of a line; empty when they can't stand there. */
  lowered: (text: string) => string
}

/**
 * Pieces that no reader could prove a form of, as words behind a colon; null where even that would not read. The run of
 * pieces that has a number comes first.
 */
export function asNote(pieces: readonly Tidied[], { unfit, lowered }: NoteWords): Reading | null {
  const words = pieces.map((piece) => (isFit(piece, unfit) ? withoutColons(piece.text) : null))
  const runs = words.flatMap((_, at) => (words[at] && !words[at - 1] ? [runFrom(words, at)] : []))
  const long = runs.filter((run) => countWords(run) >= 4)
  const best = long.find((run) => /\d/u.test(run)) ?? long[0]
  const x = best === undefined ? '' : lowered(best)
  return x === '' ? null : { form: 'anything', values: { x, X: capital(x) } }
}

function isFit({ text, unknown, asks }: Tidied, unfit: RegExp): boolean {
  const count = countWords(text)
  return (
    !asks &&
    unknown.length === 0 &&
    count >= 2 &&
    count <= mostWords &&
    !noteSigns.test(text) &&
    !doubled.test(text) &&
    !/^[\p{L}\d]+, /u.test(text) &&
    // Whoever begins small writes the rest in haste, too.
    /^[\p{Lu}\d€£$]/u.test(text) &&
    !unfit.test(text) &&
    (text.match(/:/gu)?.length ?? 0) <= 1
  )
}

/** The sentence around it has the colon of the letter. */
const withoutColons = (text: string) => text.replace(/:(?= )/gu, ',')

/** As many whole pieces as there is room for. A later one begins with a capital, as it is a sentence of its own. */
function runFrom(words: readonly (string | null)[], at: number): string {
  let run = words[at] ?? ''
  for (const next of words.slice(at + 1, at + mostPieces)) {
    if (next === null || countWords(`${run} ${next}`) > mostWords) break
    run = `${run}. ${next.slice(0, 1).toUpperCase()}${next.slice(1)}`
  }
  return run
}
