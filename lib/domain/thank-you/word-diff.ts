/** A stretch of words: in both texts, only in the one before, only in the one after. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Longer texts are no letters: they are told apart as a whole. */
const mostWords = 1500

/** What changed between two texts, word by word; spaces and line breaks stay with the word before them. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  if (a.length > mostWords || b.length > mostWords) return gathered([gone(before), fresh(after)])
  return gathered(walk(a, b, commonLengths(a, b)))
}

const gone = (text: string): Stretch => ({ kind: 'gone', text })
const fresh = (text: string): Stretch => ({ kind: 'new', text })

const wordsOf = (text: string) => text.replace(/\r\n?/gu, '\n').match(/\S+\s*|\s+/gu) ?? []

/** For each pair of places: how many words the rests from there have in common, in their order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [lengths[i], lengths[i + 1]]
      if (row && below) row[j] = a[i] === b[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return lengths
}

function walk(a: readonly string[], b: readonly string[], lengths: readonly Uint16Array[]): Stretch[] {
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stretches.push({ kind: 'same', text: a[i] ?? '' })
      i += 1
      j += 1
    } else if (i < a.length && (j >= b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      stretches.push(gone(a[i] ?? ''))
      i += 1
    } else {
      stretches.push(fresh(b[j] ?? ''))
      j += 1
    }
  }
  return stretches
}

/** Neighbours of one kind as one stretch. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = all.at(-1)
    if (text === '') continue
    if (last?.kind === kind) last.text += text
    else all.push({ kind, text })
  }
  return all
}
