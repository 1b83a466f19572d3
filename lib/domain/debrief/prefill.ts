import type { Interview } from '../interview/interview.ts'
import type { LiveNote } from '../interview/live-note.ts'
import { laterTiers, newConcern, newNews } from './blank.ts'
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
    schemaVersion: 3,
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
    ...laterTiers(),
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
 * Puts live notes where they belong: questions and their answers into the list, promises to the user's promises, signals
 * to the news, concerns to the concerns, a name to the people. Each note is filed once.
 */
export function fileNotes(debrief: Debrief, notes: readonly LiveNote[], newId: NewId): Debrief {
  const fresh = notes.filter(({ id }) => !debrief.filedNotes.includes(id)).sort((a, b) => a.at - b.at)
  if (fresh.length === 0) return debrief
  const filed = fresh.reduce((now, note) => filedNote(now, note, newId), debrief)
  return { ...filed, filedNotes: [...debrief.filedNotes, ...fresh.map(({ id }) => id)] }
}

function filedNote(debrief: Debrief, { kind, text }: LiveNote, newId: NewId): Debrief {
  const { questions, promisesByMe, people, review } = debrief
  switch (kind) {
    case 'question':
      return { ...debrief, questions: [...questions, newQuestion(newId(), text)] }
    case 'answer': {
      const last = questions.at(-1) ?? newQuestion(newId())
      const answered = { ...last, answer: last.answer ? `${last.answer} ${text}` : text }
      return { ...debrief, questions: [...questions.slice(0, -1), answered] }
    }
    case 'promise':
      return { ...debrief, promisesByMe: [...promisesByMe, newPromise(newId(), text)] }
    case 'signal':
      return { ...debrief, review: { ...review, news: [...review.news, newNews(newId(), text)] } }
    case 'concern':
      return { ...debrief, review: { ...review, concerns: [...review.concerns, newConcern(newId(), text)] } }
    case 'name':
      return whoIs(people, [[text]])[0] ? debrief : { ...debrief, people: [...people, newPerson(newId(), text)] }
  }
}
