import { foldedWords } from '../text/fold.ts'

/** Of the pairs of letters of two texts the share that both have. */
const ALIKE = 0.7

/** Whether one text is likely the other one reworded: a mended letter, a word more or less. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [foldedWords(a), foldedWords(b)]
  if (one === '' || other === '') return false
  return holds(one, other) || holds(other, one) || share(one, other) >= ALIKE
}

function holds(long: string, short: string): boolean {
  const words = new Set(long.split(' '))
  return short.split(' ').every((word) => words.has(word))
}

function share(a: string, b: string): number {
  const left = pairs(b)
  const total = pairs(a).length + left.length
  const both = pairs(a).filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return total === 0 ? 0 : (2 * both.length) / total
}

const pairs = (text: string) => Array.from(text.slice(1), (letter, at) => text[at] + letter)
