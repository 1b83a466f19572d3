import { countWords } from '../text/count-words.ts'
import type { Note, Sentence } from './note.ts'

/** Sentences as plain text: a blank line between paragraphs, `\n` line ends. */
export function joined(sentences: readonly Sentence[]): string {
  const paragraphs = new Map<number, string[]>()
  for (const { paragraph, text } of sentences) paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text])
  return [...paragraphs.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, texts]) => texts.join(' '))
    .join('\n\n')
}

/** The body of a note as it goes into the mail, from the greeting to the signature. */
export function noteText(note: Pick<Note, 'sentences'>): string {
  return joined(note.sentences)
}

/** The words of the letter itself: without greeting and closing. */
export function bodyWords(sentences: readonly Sentence[]): number {
  return sentences
    .filter(({ slot }) => slot !== 'greeting' && slot !== 'close')
    .reduce((sum, { text }) => sum + countWords(text), 0)
}

/**
 * The sentences of a text that the user has edited. One that is still there word for word keeps its sources; what is
 * new stands with the slot of the sentence before it, and without a source, as it is the user's own. Behind the greeting's
 * paragraph it is a part of the letter.
 */
export function realign(note: Pick<Note, 'sentences'>, editedBody: string): Sentence[] {
  const left = [...note.sentences]
  let slot: Sentence['slot'] = 'greeting'
  let own = 0
  return editedBody
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((text, paragraph) =>
      known(text, left).map((part): Sentence => {
        slot = part.known?.slot ?? (slot === 'greeting' && paragraph > 0 ? 'thanks' : slot)
        const key = part.known?.key ?? `own.${++own}`
        return { key, slot, text: part.text, sources: part.known?.sources ?? [], paragraph }
      }),
    )
}

interface Part {
  text: string
  known: Sentence | null
}

/** Cuts a paragraph at the sentences that it still has, the longest first, so that none is found inside another. */
function known(text: string, left: Sentence[]): Part[] {
  const found = [...left].sort((a, b) => b.text.length - a.text.length).find((sentence) => stands(text, sentence.text))
  if (found === undefined) return ownSentences(text)
  left.splice(left.indexOf(found), 1)
  const at = text.indexOf(found.text)
  const before = text.slice(0, at).trim()
  const after = text.slice(at + found.text.length).trim()
  return [
    ...(before === '' ? [] : known(before, left)),
    { text: found.text, known: found },
    ...(after === '' ? [] : known(after, left)),
  ]
}

/** Whether a sentence stands in a text by itself and not as a part of a longer one. */
function stands(text: string, sentence: string): boolean {
  const at = text.indexOf(sentence)
  if (at < 0 || sentence === '') return false
  const before = text.slice(0, at).trimEnd()
  const after = text.slice(at + sentence.length)
  return (before === '' || /[.?!:,”“"’]$/u.test(before)) && (after === '' || /^\s/u.test(after))
}

function ownSentences(text: string): Part[] {
  return text
    .split(/(?<=[.?!][”“"’]?)[ \t]+(?=[\p{Lu}\p{Lo}“„"])/u)
    .map((one) => ({ text: one.trim(), known: null }))
    .filter((part) => part.text !== '')
}
