import type { DebriefPerson } from '../debrief/debrief.ts'
import { WEEK } from '../time/units.ts'
import { assembled } from './assemble.ts'
import { deskFor, type Taken } from './desk.ts'
import { bodyOf } from './letter.ts'
import { lint, lintContext } from './lint.ts'
import type { LetterInput, Note, NoteKind, Quality, Sentence } from './note.ts'
import { organiserNote } from './organiser-note.ts'
import { factsFor } from './plan/facts.ts'
import { isInformational, readerOf } from './reader.ts'
import { statusCheck } from './status-check.ts'
import { subjectOf } from './subject.ts'
import { hasName } from './text/names.ts'

/**
 * The thank-you notes of an interview, one for each person with a name, and the organiser's where somebody has no
 * address. They are made of what was captured and of nothing else; the same input always gives the same notes. A note
 * that was sent stays as it was then.
 */
export function draftThankYou(given: LetterInput): Note[] {
  const input = withLight(given)
  const taken = nothingTaken(input)
  const notes: Note[] = []
  const add = (note: Note | null) => {
    if (note) notes.push({ ...note, findings: lint(note, lintContext(input, note.person, notes, [], note.id)) })
  }
  for (const person of input.debrief.people.filter(hasName)) add(noteTo(person, input, taken))
  if (notes.some(({ kind }) => kind === 'thanks' || kind === 'recruiter')) add(organiserNote(input, taken))
  return notes.map(withQualities)
}

/** The input with the light of the debrief where the caller gives none. */
export function withLight(input: LetterInput): LetterInput {
  return { ...input, light: input.light ?? (input.debrief.fit.light || undefined) }
}

export function nothingTaken(input: LetterInput): Taken {
  return { before: new Set(input.usedBefore), here: new Set(), facts: new Set(), runs: new Set() }
}

/** What kind of note a person gets. `at`: when it is written, ms since 1970. */
function kindOf(person: DebriefPerson, input: LetterInput, at: number): NoteKind {
  const { debrief } = input
  if (isInformational(debrief)) return 'informational'
  if (at - (debrief.endedAt ?? debrief.startedAt) > WEEK) return 'status-check'
  return readerOf(person, debrief) === 'recruiter' ? 'recruiter' : 'thanks'
}

function noteTo(person: DebriefPerson, given: LetterInput, taken: Taken): Note {
  const input = { ...given, now: given.sent?.[person.id] ?? given.now }
  const desk = deskFor({ id: person.id, kind: kindOf(person, input, input.now), person }, input, taken)
  const facts = factsFor(person, input.debrief, desk.language, desk.language.isFamiliar(desk.choice.register))
  if (desk.kind === 'status-check') return statusCheck(desk, facts)
  const body = bodyOf(desk, facts)
  const gap = body.form === 'plain' ? 'moment' : body.stale ? 'news' : null
  return assembled(desk, { ...body, gap, subject: subjectOf(desk, body.topic, facts.promises[0] ?? null) })
}

/** The quality meter of a note that has its findings. */
export function withQualities(note: Note): Note {
  const has = (slot: Sentence['slot'], field = /./u) =>
    note.sentences.some((one) => one.slot === slot && one.sources.some((source) => field.test(source.field)))
  const qualities: Record<Quality, boolean> = {
    specific: has('callback') || has('missed'),
    personal: has('callback', /^(?:people\.(?:words|moment|name)|questions\.)/u),
    useful: has('fit') || has('promise') || has('missed'),
    'next-step': has('next-step') || has('interest', /^nextStep\./u),
    short: note.words <= 150,
    names: !note.findings.some(({ rule }) => /name|company|spelling/u.test(rule)),
  }
  return { ...note, qualities }
}
