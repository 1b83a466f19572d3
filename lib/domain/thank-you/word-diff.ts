/** A stretch of words: in both texts, only in the one before, only in the one after. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Longer texts are no letters: they are told apart as a whole. */
const mostWords = 1500

/** What changed between two texts, word by word. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  if (a.length > mostWords || b.length > mostWords) return gathered([gone(before), fresh(after)])
  return gathered(walk(a, b, commonLengths(a, b)))
}

const gone = (text: string): Stretch => ({ kind: 'gone', text })
const fresh = (text: string): Stretch => ({ kind: 'new', text })

const wordsOf = (text: string) => text.replace(/\r\n?/gu, '\n').match(/\S+|\s+/gu) ?? []

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

/** Neighbours as one stretch each: what went, then what came. Mere space between two changes is a part of both. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  let [went, came, space] = ['', '', '']
  const end = () => {
    if (went !== '') all.push(gone(went))
    if (came !== '') all.push(fresh(came))
    if (space !== '') all.push({ kind: 'same', text: space })
    went = came = space = ''
  }
  for (const { kind, text } of stretches) {
    if (kind === 'same') {
      const isBetween = went !== '' || came !== ''
      if (isBetween && /^\s+$/u.test(text) && space === '') space = text
      else {
        end()
        all.push({ kind, text })
      }
      continue
    }
    went += space + (kind === 'gone' ? text : '')
    came += space + (kind === 'new' ? text : '')
    space = ''
  }
  end()
  return joinedSame(all)
}

function joinedSame(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = all.at(-1)
    if (kind === 'same' && last?.kind === 'same') last.text += text
    else if (text !== '') all.push({ kind, text })
  }
  return all
}
