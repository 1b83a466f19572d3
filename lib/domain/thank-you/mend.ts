import { capital } from '../text/capital.ts'
import type { Mend } from './note.ts'

/** Makes the repair of what a rule has found at a place of the body; null when there is none. */
export type Mender = (body: string, at: number, found: string) => Mend | null

interface Span {
  from: number
  to: number
}

/** The sentence in which a place lies, with the space behind it, or the one before it at the end of a paragraph. */
function sentenceAt(body: string, at: number): Span {
  const start = body.lastIndexOf('\n', at - 1) + 1
  const ends = [...body.slice(start).matchAll(/[.?!][”“"’]?(?= |\n|$)|\n|$/gu)].map(
    (end) => start + end.index + end[0].trimEnd().length,
  )
  const to = ends.find((end) => end > at) ?? body.length
  const from = ends.filter((end) => end <= at).at(-1) ?? start
  if (body[to] === ' ') return { from: from === start ? from : from + 1, to: to + 1 }
  return { from, to }
}

/** Takes the sentence out; the greeting and the closing are none. */
export const dropSentence: Mender = (body, at) => {
  if (at < 0) return null
  const { from, to } = sentenceAt(body, at)
  const replace = body.slice(from, to)
  const alone = replace.trim() === '' || from === 0 || to === body.length
  return alone ? null : { label: 'drop-sentence', replace, with: '' }
}

/** Puts other words into the sentence; the sentence is what is replaced, so that the right place is found. */
export const reword =
  (said: (found: string) => string, label: Mend['label'] = 'plainer'): Mender =>
  (body, at, found) => {
    const { from, to } = sentenceAt(body, at)
    const replace = body.slice(from, to)
    const text = replace.slice(0, at - from) + said(found) + replace.slice(at - from + found.length)
    const tidy = text
      .replace(/ {2,}/gu, ' ')
      .replace(/ +([,.;:?!])/gu, '$1')
      .replace(/^[ ,]+/u, replace.startsWith(' ') ? ' ' : '')
    return tidy === replace ? null : { label, replace, with: capital(tidy) }
  }
