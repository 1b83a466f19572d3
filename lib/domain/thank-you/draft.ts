import type { DebriefPerson } from '../debrief/debrief.ts'
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
const week = 7 * 86_400_000

/**
 * The thank-you notes of an interview, one for each person with a name, and the organiser's where somebody has no
 * address. They are made of what was captured and of nothing else; the same input always gives the same notes. A note
 * that was sent stays as it was then.
 */
export function draftThankYou(given: LetterInput): Note[] {
  const input = withLight(given)
  const notes: Note[] = []
  let taken = nothingTaken(input)
  const add = (write: (taken: Taken, shift: number) => Note | null) => {
    const written = unlike(notes, taken, write)
    if (!written) return
    const { note } = written
    taken = written.taken
    notes.push({ ...note, findings: lint(note, lintContext(input, note.person, notes, [], note.id)) })
  }
  for (const person of input.debrief.people.filter(hasName)) add((into, shift) => noteTo(person, input, into, shift))
  if (notes.some(({ kind }) => kind === 'thanks' || kind === 'recruiter'))
    add((into, shift) => organiserNote(input, into, shift))
  return notes.map(withQualities)
}

/** How often other words are tried for what several people are told. */
const tries = 6

/**
 * A note that reads unlike those before it. People of a panel get the same thanks and the same next step, so a short
 * note is tried in other words until fewer than the allowed part of them is shared, or the best of them is taken.
 */
function unlike(
  notes: readonly Note[],
  taken: Taken,
  write: (taken: Taken, shift: number) => Note | null,
): { note: Note; taken: Taken } | null {
  let best: { note: Note; taken: Taken; likeness: number } | null = null
  const before = notes.map(letterOf)
  for (let shift = 0; shift < tries; shift += 1) {
    const into = copyOf(taken)
    const note = write(into, shift)
    if (!note) return null
    const alike = Math.max(0, ...before.map((other) => likeness(letterOf(note), other)))
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
  if (at - (debrief.endedAt ?? debrief.startedAt) > week) return 'status-check'
  return readerOf(person, debrief) === 'recruiter' ? 'recruiter' : 'thanks'
}

function noteTo(person: DebriefPerson, given: LetterInput, taken: Taken, shift: number): Note {
  const input = { ...given, now: given.sent?.[person.id] ?? given.now }
  const desk = deskFor({ id: person.id, kind: kindOf(person, input, input.now), person, shift }, input, taken)
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
