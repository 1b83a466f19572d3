import { withQualities } from './draft.ts'
import { type EditedText, lint } from './lint.ts'
import type { LintContext } from './lint-context.ts'
import { type Aside, type Mend, type Note, type Sentence, slots } from './note.ts'
import { bodyWords, realign } from './note-text.ts'
import { stems } from './plan/relation.ts'

/**
 * The note as the user has changed it: what was left alone keeps its sources, and all of it is checked anew.
 *
 * @param byModel sentences of a language model that were taken into the text
 */
export function readEdited(
  note: Note,
  edited: EditedText,
  context: LintContext,
  byModel: readonly Sentence[] = [],
): Note {
  const sentences = realign({ sentences: [...note.sentences, ...byModel] }, edited.body)
  const words = bodyWords(sentences)
  const asides = note.asides.filter((aside) => !isTold(aside, edited.body))
  return withQualities({ ...note, ...edited, sentences, words, asides, findings: lint(edited, context) })
}

/** A text with the words `from` replaced, and without the gap that they leave when nothing takes their place. */
export function replaced(body: string, from: string, to: string): string {
  const at = from === '' ? -1 : body.indexOf(from)
  if (at < 0) return body
  const before = body.slice(0, at)
  const after = body.slice(at + from.length)
  if (to !== '') return before + to + after
  const isAlone = (before === '' || before.endsWith('\n')) && (after === '' || after.startsWith('\n'))
  if (isAlone) return `${before.trimEnd()}\n\n${after.trimStart()}`.trim()
  return after.startsWith('\n') || after === ''
    ? before.replace(/[ \t]+$/u, '') + after
    : before + after.replace(/^[ \t]+/u, '')
}

/** One tap: the words that were found give way. Words that stand in both go from the subject alone where it is about it. */
export function mended({ subject, body }: EditedText, mend: Mend): EditedText {
  const isSubject = mend.label === 'subject' || !body.includes(mend.replace)
  return isSubject
    ? { subject: replaced(subject, mend.replace, mend.with).replace(/\s+/gu, ' ').trim(), body }
    : { subject, body: replaced(body, mend.replace, mend.with) }
}

/**
 * The text with an aside put in, behind the last sentence that comes before its slot. `cursor`: where in the body its sentence
 * has to be finished. `note` is the note as it stands, with the user's own text where there is one.
 */
export function putIn(
  { sentences }: Pick<Note, 'sentences'>,
  { subject, body }: EditedText,
  { howToPutIn: { sentence, cursor, slot } }: Aside,
): { text: EditedText; cursor: number } {
  const before = sentences.filter((one) => slots.indexOf(one.slot) <= slots.indexOf(slot) && body.includes(one.text))
  const anchor = before.at(-1)
  const at = anchor ? body.indexOf(anchor.text) + anchor.text.length : 0
  const gap = anchor === undefined ? '' : anchor.slot === 'greeting' && body.includes('\n') ? '\n\n' : ' '
  const put = anchor === undefined ? `${sentence}\n\n` : gap + sentence
  return { text: { subject, body: body.slice(0, at) + put + body.slice(at) }, cursor: at + gap.length + cursor }
}

/** Whether most of the words of an aside stand in a text: then it's no longer beside it, whoever put it in. */
export function isTold({ text }: Pick<Aside, 'text'>, body: string): boolean {
  const [words, said] = [stems(text), stems(body)]
  if (words.size === 0) return body.includes(text)
  return [...words].filter((word) => said.has(word)).length >= 0.6 * words.size
}
