import { foldedParts } from './fold.ts'

/** A text in which somebody may look for something, and where it stands. */
export interface Piece {
  interviewId: string
  kind: 'company' | 'role' | 'round' | 'person' | 'question' | 'answer' | 'note' | 'promise'
  text: string
  /** Whom it is from or about; empty when that is open. */
  person: string
}

export interface Hit extends Piece {
  /** Where the words stand in the text: from and to, in order, none over another. */
  marks: readonly (readonly [from: number, to: number])[]
}

export interface Found {
  /** The interviews in which all words come up, in the order of the pieces. */
  interviewIds: readonly string[]
  /** The places themselves, in the order of the pieces. */
  hits: readonly Hit[]
}

/**
 * Looks for all words of a query, wherever in an interview each of them stands. A plain scan: ten years of interviews are
 * looked through in some milliseconds.
 *
 * @param most so many places at most
 */
export function createSearch(pieces: readonly Piece[]): (query: string, most?: number) => Found {
  const folded = pieces.map((piece) => foldedParts(piece.text))
  return (query, most = 50) => {
    const words = foldedParts(query).split(/\s+/).filter(Boolean)
    if (words.length === 0) return { interviewIds: [], hits: [] }
    const seen = new Map<string, Set<string>>()
    for (const [index, { interviewId }] of pieces.entries()) {
      for (const word of words) {
        if (!folded[index]?.includes(word)) continue
        const known = seen.get(interviewId)
        if (known) known.add(word)
        else seen.set(interviewId, new Set([word]))
      }
    }
    const all = new Set(words).size
    const interviewIds = [...seen].filter(([, found]) => found.size === all).map(([id]) => id)
    const wanted = new Set(interviewIds)
    const hits: Hit[] = []
    for (const [index, piece] of pieces.entries()) {
      if (hits.length >= most) break
      if (!wanted.has(piece.interviewId) || !words.some((word) => folded[index]?.includes(word))) continue
      hits.push({ ...piece, marks: marksOf(piece.text, words) })
    }
    return { interviewIds, hits }
  }
}

/** Where folded words stand in a text that is not folded. */
function marksOf(text: string, words: readonly string[]): Hit['marks'] {
  let folded = ''
  /** For each sign of the folded text, where its own sign begins and ends. */
  const at: [from: number, to: number][] = []
  let from = 0
  for (const sign of text) {
    const to = from + sign.length
    const part = foldedParts(sign)
    for (let index = 0; index < part.length; index++) at.push([from, to])
    folded += part
    // An accent that stands alone belongs to the sign before it.
    const last = at.at(-1)
    if (part === '' && last) last[1] = to
    from = to
  }
  const marks: [number, number][] = []
  for (const word of words) {
    for (let index = folded.indexOf(word); index >= 0; index = folded.indexOf(word, index + word.length)) {
      const [first, last] = [at[index], at[index + word.length - 1]]
      if (first && last) marks.push([first[0], last[1]])
    }
  }
  marks.sort((a, b) => a[0] - b[0])
  return marks.reduce<[number, number][]>((joined, [start, end]) => {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
    return joined
  }, [])
}
