import type { Debrief } from '../debrief/debrief.ts'
import { type NewId, newPromise, newQuestion } from '../debrief/prefill.ts'
import { letterLanguage } from './languages/languages.ts'

/** The debrief of the practice call, filled in: a new user sees what becomes of a few lines before they write any. */
export function filledForPractice(debrief: Debrief, language: string, newId: NewId): Debrief {
  if (debrief.company !== '' || debrief.questions.length > 0) return debrief
  const sample = letterLanguage(language).practice
  const facts = [sample.first, sample.second]
  return {
    ...debrief,
    company: 'Brindlewick Energy',
    role: sample.role,
    feel: 'good',
    chance: 7,
    people: debrief.people.map((person, at) => ({ ...person, ...facts[at] })),
    questions: sample.questions.map(({ text, answer }) => ({
      ...newQuestion(newId(), text, debrief.people[0]?.id ?? ''),
      answer,
    })),
    promisesByMe: [newPromise(newId(), sample.promise)],
  }
}
