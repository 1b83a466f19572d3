import type { Note, Sentence } from './note.ts'
import { joined } from './note-text.ts'

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []

/** Five words in a row, as written: what two readers who compare their notes would notice. */
export function fiveGrams(text: string): Set<string> {
  const all = tokens(text)
  return new Set(all.slice(0, Math.max(0, all.length - 4)).map((_, at) => all.slice(at, at + 5).join(' ')))
}

export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const gram of a) if (b.has(gram)) return true
  return false
}

/** The part of the words that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(tokens(a)), new Set(tokens(b))]
  const both = [...left].filter((token) => right.has(token)).length
  return both / Math.max(1, left.size + right.size - both)
}

/** Above this part of common words two notes read alike. */
export const mostAlike = 0.45

export interface Overlap {
  /** Ids of the two notes. */
  a: string
  b: string
  /** Five words in a row that the callbacks and fit links have in common. */
  shared: number
  /** The part of the words that the letters have in common, 0 to 1. */
  jaccard: number
}

/**
 * How alike each two notes are. `bodies`: the text of the letter, greeting and closing apart, of a note that the user
 * has edited, by id; all of it then counts as what was written for the person.
 */
export function overlapOf(
  notes: readonly Pick<Note, 'id' | 'sentences'>[],
  bodies: Readonly<Record<string, string>> = {},
): Overlap[] {
  const of = (note: Pick<Note, 'sentences'>, wants: (sentence: Sentence) => boolean) =>
    joined(note.sentences.filter(wants))
  const read = notes.map((note) => {
    const own = bodies[note.id]
    const letter = own ?? of(note, ({ slot }) => slot !== 'greeting' && slot !== 'close')
    return {
      id: note.id,
      letter,
      grams: fiveGrams(of(note, (one) => isSpecial(one) && (own === undefined || own.includes(one.text)))),
    }
  })
  return read.flatMap((a, at) =>
    read.slice(at + 1).map((b) => ({
      a: a.id,
      b: b.id,
      shared: [...a.grams].filter((gram) => b.grams.has(gram)).length,
      jaccard: likeness(a.letter, b.letter),
    })),
  )
}

/** Callback and fit link are for one person. What the organiser is told of somebody else's talk is no callback. */
export const isSpecial = ({ key }: Pick<Sentence, 'key'>): boolean => isSpecialKey(key)

export const isSpecialKey = (key: string): boolean => /^(?:callback|fit)(?!\.topic)(?:\.|$)/u.test(key)
