import type { Interview } from '../interview/interview.ts'
import type { LiveNote } from '../interview/live-note.ts'
import type { AskedQuestion, Debrief, DebriefPerson, Promised } from './debrief.ts'

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
