import type { Interview } from '../interview/interview.ts'
import type { LiveNote } from '../interview/live-note.ts'
import { type Debrief, type DebriefPerson, newDebrief, newPerson } from './debrief.ts'
import { newPromise } from './promise.ts'
import { newQuestion } from './question.ts'
import { newConcern, newNews } from './review.ts'

export { newPerson, newPromise, newQuestion }

/** `of`: what the id is for, where two pages may learn of it at once. */
export type NewId = (of?: string) => string

/** The debrief as it first comes up: filled with what the call has shown. */
export function prefill(interview: Interview, newId: NewId): Debrief {
  const { id, startedAt, endedAt, endIsApproximate, updatedAt } = interview
  const people = interview.seenNames.map((name) => newPerson(newId(name), name))
  return newDebrief({ interviewId: id, startedAt, endedAt, callEndedAt: endedAt, endIsApproximate, people, updatedAt })
}

/**
 * Puts live notes where they belong: questions and their answers into the list, promises to the user's promises, signals
 * to the news, concerns to the concerns, a name to the people. Each note is filed once.
 */
export function fileNotes(debrief: Debrief, notes: readonly LiveNote[], newId: NewId): Debrief {
  const fresh = notes.filter(({ id }) => !debrief.filedNotes.includes(id)).sort((a, b) => a.at - b.at)
  if (fresh.length === 0) return debrief
  const filed = fresh.reduce((now, note) => filedNote(now, note, newId), debrief)
  return { ...filed, filedNotes: [...debrief.filedNotes, ...fresh.map(({ id }) => id)] }
}

function filedNote(debrief: Debrief, { id: noteId, kind, text }: LiveNote, newId: NewId): Debrief {
  const { questions, promisesByMe, people, review } = debrief
  switch (kind) {
    case 'question':
      return { ...debrief, questions: [...questions, newQuestion(newId(noteId), text)] }
    case 'answer': {
      const last = questions.at(-1) ?? newQuestion(newId(noteId))
      const answered = { ...last, answer: last.answer ? `${last.answer} ${text}` : text }
      return { ...debrief, questions: [...questions.slice(0, -1), answered] }
    }
    case 'promise':
      return { ...debrief, promisesByMe: [...promisesByMe, newPromise(newId(noteId), text)] }
    case 'signal':
      return { ...debrief, review: { ...review, news: [...review.news, newNews(newId(noteId), text)] } }
    case 'concern':
      return { ...debrief, review: { ...review, concerns: [...review.concerns, newConcern(newId(noteId), text)] } }
    case 'name':
      return people.some((person) => isCalled(person, text))
        ? debrief
        : { ...debrief, people: [...people, newPerson(newId(noteId), text)] }
  }
}

/** Whether a name that was noted in haste is a part of a person's name. */
function isCalled({ name, seenAs }: DebriefPerson, noted: string): boolean {
  const part = noted.trim().toLowerCase()
  return [name, seenAs].some((known) => known.toLowerCase().split(/\s+/).includes(part) || known.toLowerCase() === part)
}
