import { type Debrief, type DebriefPerson, debriefFields, personFields } from '../../lib/domain/debrief/debrief.ts'
import { hasMark } from '../../lib/domain/fields.ts'
import type { Mark } from '../step/step.tsx'

const some = (...texts: string[]) => texts.some((text) => text.trim() !== '')
const mark = (done: boolean, begun: boolean): Mark => (done ? 'done' : begun ? 'part' : 'waiting')

/** So many questions make a debrief worth comparing with the next one. */
const enoughQuestions = 3

export const countQuestions = ({ questions }: Debrief) => questions.filter(({ text }) => some(text)).length

export function whoMark({ company, role, people }: Debrief): Mark {
  const named = people.some(({ name }) => some(name))
  return mark(some(company) && some(role) && named, some(company, role) || named)
}

export const feltMark = ({ feel, chance }: Debrief): Mark =>
  mark(feel !== '' && chance !== null, feel !== '' || chance !== null)

export const askedMark = (debrief: Debrief): Mark =>
  mark(countQuestions(debrief) >= enoughQuestions, countQuestions(debrief) > 0)

/** Done when the thank-you note has what it needs: what counts for them, and something of their own. */
export function personMark(person: DebriefPerson): Mark {
  const has = (mark: string) => hasMark(personFields, person, mark)
  return mark(has('aspects') && has('own'), has('person'))
}

export const surprisesMark = ({ surprises }: Debrief): Mark => mark(some(...surprises), false)

export function promisesMark(debrief: Debrief): Mark {
  const has = (mark: string) => hasMark(debriefFields, debrief, mark)
  return mark(some(debrief.nextStep.text) && has('dated'), has('promises'))
}
