import { withQualities } from './draft.ts'
import { type EditedText, lint } from './lint.ts'
import type { LintContext } from './lint-context.ts'
import type { Mend, Note } from './note.ts'
import { bodyWords, realign } from './note-text.ts'

/** The note as the user has changed it: what was left alone keeps its sources, and all of it is checked anew. */
export function readEdited(note: Note, edited: EditedText, context: LintContext): Note {
  const sentences = realign(note, edited.body)
  const words = bodyWords(sentences)
  return withQualities({ ...note, ...edited, sentences, words, findings: lint(edited, context) })
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
