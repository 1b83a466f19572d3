import type { Sentence } from '../../lib/domain/thank-you/note.ts'

/** The sentences of a note, gathered into its paragraphs. */
export function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const paragraph = paragraphs.get(sentence.paragraph)
    if (paragraph) paragraph.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  return [...paragraphs.entries()].sort(([a], [b]) => a - b).map(([, paragraph]) => paragraph)
}
