import type { DebriefPerson } from '../debrief/debrief.ts'
import { WEEK } from '../time/units.ts'
import { assembled } from './assemble.ts'
import { bodyOf } from './body.ts'
import { deskFor, type Taken } from './desk.ts'
import { lint, lintContext } from './lint.ts'
import type { LetterInput, Note, NoteKind, Quality, Sentence } from './note.ts'
import { joined } from './note-text.ts'
import { organiserNote } from './organiser-note.ts'
import { likeness, mostAlike } from './overlap.ts'
import { isInformational, readerOf } from './reader.ts'
import { statusCheck } from './status-check.ts'
import { subjectOf } from './subject.ts'
import { hasName } from './text/names.ts'

/** After a week nobody is thanked any more. */

/**
 * The thank-you notes of an interview, one for each person with a name, and the organiser's where somebody has no
 * address. They are made of what was captured and of nothing else; the same input always gives the same notes. A note
 * that was sent stays as it was then.
 */
export function draftThankYou(given: LetterInput): Note[] {
  const input = withLight(given)
  const notes: Note[] = []
  let taken = nothingTaken(input)
  const add = (write: (taken: Taken, other: Try) => Note | null) => {
    const written = unlike(notes, taken, write)
    if (!written) return
    const { note } = written
    taken = written.taken
    notes.push({ ...note, findings: lint(note, lintContext(input, note.person, notes, [], note.id)) })
  }
  for (const person of input.debrief.people.filter(hasName)) add((into, other) => noteTo(person, input, into, other))
  if (notes.some(({ kind }) => kind === 'thanks' || kind === 'recruiter'))
    add((into, { shift }) => organiserNote(input, into, shift))
  return notes.map(withQualities)
}

/** What is tried for what several people are told: other words, then fewer of them. */
const tries = [0, 1, 2].flatMap((lean) => [0, 1, 2, 3, 4, 5].slice(0, 4 + lean).map((shift) => ({ lean, shift })))
type Try = (typeof tries)[number]

/**
 * A note that reads unlike those before it. People of a panel get the same thanks and the same next step, so a short
 * note is tried in other words, and then without what the others are told, until no more than the allowed part of its words
 * is shared; else the least alike is taken.
 */
function unlike(
  notes: readonly Note[],
  taken: Taken,
  write: (taken: Taken, other: Try) => Note | null,
): { note: Note; taken: Taken } | null {
  let best: { note: Note; taken: Taken; likeness: number } | null = null
  const before = notes.map(letterOf)
  for (const other of tries) {
    const into = copyOf(taken)
    const note = write(into, other)
    if (!note) return null
    const alike = Math.max(0, ...before.map((text) => likeness(letterOf(note), text)))
    if (best === null || alike < best.likeness) best = { note, taken: into, likeness: alike }
    if (alike <= mostAlike) break
  }
  return best
}

function letterOf({ sentences }: Note): string {
  return joined(sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'close'))
}

function copyOf({ before, frames, grams, material }: Taken): Taken {
  return { before, frames: new Set(frames), grams: [...grams], material: new Set(material) }
}

/** The input with the light of the debrief where the caller gives none. */
export function withLight(input: LetterInput): LetterInput {
  return { ...input, light: input.light ?? (input.debrief.fit.light || undefined) }
}

export function nothingTaken(input: LetterInput): Taken {
  return { before: new Set(input.usedBefore), frames: new Set(), grams: [], material: new Set() }
}

/** What kind of note a person gets. `at`: when it is written, ms since 1970. */
function kindOf(person: DebriefPerson, input: LetterInput, at: number): NoteKind {
  const { debrief } = input
  if (isInformational(debrief)) return 'informational'
  if (at - (debrief.endedAt ?? debrief.startedAt) > WEEK) return 'status-check'
  return readerOf(person, debrief) === 'recruiter' ? 'recruiter' : 'thanks'
}

function noteTo(person: DebriefPerson, given: LetterInput, taken: Taken, other: Try): Note {
  const input = { ...given, now: given.sent?.[person.id] ?? given.now }
  const desk = deskFor({ id: person.id, kind: kindOf(person, input, input.now), person, ...other }, input, taken)
  if (desk.kind === 'status-check') return statusCheck(desk)
  const body = bodyOf(desk)
  const gap = body.lead === null ? 'moment' : body.stale ? 'news' : null
  return assembled(desk, { ...body, gap, subject: subjectOf(desk, body.lead) })
}

/** The quality meter of a note that has its findings. */
export function withQualities(note: Note): Note {
  const has = (slot: Sentence['slot'], field = /./u) =>
    note.sentences.some((one) => one.slot === slot && one.sources.some((source) => field.test(source.field)))
  const qualities: Record<Quality, boolean> = {
    specific: has('callback') || has('missed'),
    personal: has('callback', /^(?:people\.(?:words|moment|name)|questions\.)/u),
    useful: has('fit') || has('promise') || has('missed'),
    'next-step': has('next-step'),
    short: note.words <= 150,
    names: !note.findings.some(({ rule }) => /name|company|spelling/u.test(rule)),
  }
  return { ...note, qualities }
}
