import type { Interview } from '../interview/interview.ts'
import type { LiveNote } from '../interview/live-note.ts'
import type { AskedQuestion, Debrief, DebriefPerson, Promised } from './debrief.ts'
import { followed, whoIs } from './unite.ts'

export type NewId = () => string

export function newPerson(id: string, name = ''): DebriefPerson {
  return {
    id,
    name,
    seenAs: name,
    listed: null,
    title: '',
    email: '',
    part: '',
    introducedAs: '',
    stressed: [],
    skills: '',
    problem: '',
    success: '',
    words: '',
    moment: '',
  }
}

export function newQuestion(id: string, text = '', askedBy = ''): AskedQuestion {
  return { id, text, askedBy, kind: '', answer: '', story: '', landed: '', reaction: '' }
}

export function newPromise(id: string, text = ''): Promised {
  return { id, text, due: '' }
}

/** The debrief as it first comes up: filled with what the call has shown. */
export function prefill(interview: Interview, newId: NewId): Debrief {
  return {
    schemaVersion: 2,
    interviewId: interview.id,
    company: '',
    role: '',
    round: '',
    format: 'video',
    place: '',
    startedAt: interview.startedAt,
    endedAt: interview.endedAt,
    plannedMinutes: null,
    listed: null,
    feel: '',
    chance: null,
    people: interview.seenNames.map((name) => newPerson(newId(), name)),
    removedNames: [],
    questions: [],
    surprises: [],
    promisesByMe: [],
    promisesByThem: [],
    nextStep: { text: '', who: '', by: '', decisionBy: '' },
    filedNotes: [],
    settledAt: null,
    updatedAt: interview.updatedAt,
  }
}

/**
 * Takes what the call has shown since into a debrief that is under way: names that are new, the later end after a
 * rejoin. Somebody whom the calendar named already is seen, not added. Never touches what the user wrote, and returns the same object when there is nothing new.
 *
 * @param endBefore the call's end as this debrief last knew it: a time that the user corrected stays
 */
export function mergeCall(debrief: Debrief, interview: Interview, endBefore: number | null, newId: NewId): Debrief {
  const known = new Set([...debrief.people.flatMap(({ name, seenAs }) => [name, seenAs]), ...debrief.removedNames])
  const fresh = interview.seenNames.filter((name) => !known.has(name))
  const endedAt = debrief.endedAt === endBefore ? interview.endedAt : debrief.endedAt
  if (fresh.length === 0 && endedAt === debrief.endedAt) return debrief
  const unseen = debrief.people.filter(({ seenAs, listed }) => seenAs === '' && listed !== null)
  const who = whoIs(
    unseen,
    fresh.map((name) => [name]),
  )
  const people = debrief.people.map((person) => {
    const seenAs = fresh[who.indexOf(person)]
    return seenAs && person.listed ? followed({ ...person, seenAs }, person.listed) : person
  })
  const others = fresh.filter((_, index) => !who[index])
  return { ...debrief, endedAt, people: [...people, ...others.map((name) => newPerson(newId(), name))] }
}

/**
 * Puts live notes where they belong: questions and their answers into the list, promises to the user's promises.
 * Signals and concerns stay notes, for the user to read. Each note is filed once.
 */
export function fileNotes(debrief: Debrief, notes: readonly LiveNote[], newId: NewId): Debrief {
  const fresh = notes.filter(({ id }) => !debrief.filedNotes.includes(id)).sort((a, b) => a.at - b.at)
  if (fresh.length === 0) return debrief
  const questions = [...debrief.questions]
  const promisesByMe = [...debrief.promisesByMe]
  for (const { kind, text } of fresh) {
    if (kind === 'question') questions.push(newQuestion(newId(), text))
    if (kind === 'promise') promisesByMe.push(newPromise(newId(), text))
    if (kind === 'answer') {
      const last = questions.pop() ?? newQuestion(newId())
      questions.push({ ...last, answer: last.answer ? `${last.answer} ${text}` : text })
    }
  }
  return { ...debrief, questions, promisesByMe, filedNotes: [...debrief.filedNotes, ...fresh.map(({ id }) => id)] }
}
