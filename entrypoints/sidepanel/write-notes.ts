import { draftThankYou } from '../../lib/domain/thank-you/draft.ts'
import { readEdited } from '../../lib/domain/thank-you/edited.ts'
import { draftFollowUps } from '../../lib/domain/thank-you/follow-up-notes.ts'
import { lintContext } from '../../lib/domain/thank-you/lint.ts'
import type { LintContext } from '../../lib/domain/thank-you/lint-context.ts'
import type { LetterInput, Note } from '../../lib/domain/thank-you/note.ts'
import { noteText } from '../../lib/domain/thank-you/note-text.ts'
import { type Overlap, overlapOf } from '../../lib/domain/thank-you/overlap.ts'
import { partsOf } from '../../lib/domain/thank-you/polish.ts'
import type { ThankYouDraft } from '../../lib/domain/thank-you/thank-you-draft.ts'
import { DAY } from '../../lib/domain/time/units.ts'

/** A follow-up is due on a later day: before that none is looked for. ms */
const FIRST_DAY_MS = DAY

/** The drafted notes of an interview: those of thanks, and a follow-up once it is due or asked for (`wanted`). */
export function draftNotes(input: LetterInput, wanted: string): Note[] {
  const { debrief, now } = input
  const isLater = now - (debrief.endedAt ?? debrief.startedAt) > FIRST_DAY_MS || wanted.endsWith('follow-up')
  const followUps = isLater ? draftFollowUps(input) : []
  const due = followUps.filter(({ id, dueAt }) => id === wanted || dueAt === undefined || dueAt <= now)
  return [...draftThankYou(input), ...due]
}

export interface WrittenNotes {
  /** As they stand: with the user's own text, where there is one. */
  notes: Note[]
  /** The same notes as they were drafted. */
  drafted: Note[]
  overlaps: Overlap[]
}

/** The notes as they stand. Of those that were edited only the user's text is read anew, at every key. */
export function writeNotes(
  input: LetterInput,
  drafted: Note[],
  drafts: Readonly<Record<string, ThankYouDraft>>,
): WrittenNotes {
  const notes = drafted.map((note) => {
    const { edited, modelSentences } = drafts[note.id] ?? {}
    return edited ? readEdited(note, edited, contextOf(input, note, drafted), modelSentences) : note
  })
  // Who compares are the people who were met: the notes to each of them.
  const compared = notes.filter(({ kind }) => kind === 'thanks' || kind === 'recruiter')
  const own = compared.flatMap(({ id }) => {
    const body = drafts[id]?.edited?.body
    return body === undefined ? [] : [[id, partsOf(body).middle]]
  })
  return { notes, drafted, overlaps: overlapOf(compared, Object.fromEntries(own)) }
}

export function contextOf(input: LetterInput, note: Pick<Note, 'person' | 'id'>, notes: readonly Note[]): LintContext {
  return lintContext(input, note.person, [...notes], [], note.id)
}

/** What goes out: the user's own text where there is one. */
export function mailOf(note: Note, draft: Pick<ThankYouDraft, 'edited'> | undefined) {
  return {
    to: note.person.email.trim(),
    name: note.person.name.trim(),
    subject: draft?.edited?.subject ?? note.subject,
    body: draft?.edited?.body ?? noteText(note),
  }
}
export type OutgoingMail = ReturnType<typeof mailOf>
