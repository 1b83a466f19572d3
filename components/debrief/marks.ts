import type { AskedQuestion, Debrief, DebriefPerson } from '../../lib/domain/debrief/debrief.ts'
import type { Mark } from '../step/step.tsx'

const some = (...texts: string[]) => texts.some((text) => text.trim() !== '')
const mark = (done: boolean, begun: boolean): Mark => (done ? 'done' : begun ? 'part' : 'waiting')

/** So many questions make a debrief worth comparing with the next one. */
const enoughQuestions = 3

export const isBlankQuestion = ({ text, answer, story, reaction, landed, kind }: AskedQuestion) =>
  !some(text, answer, story, reaction, landed, kind)

export const isBlankPerson = ({ name, seenAs, title, email, introducedAs }: DebriefPerson) =>
  !some(name, seenAs, title, email, introducedAs)

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
export function personMark({ stressed, skills, problem, success, words, moment }: DebriefPerson): Mark {
  const own = some(problem, success, words, moment)
  return mark(stressed.length > 0 && own, stressed.length > 0 || own || some(skills))
}

export const surprisesMark = ({ surprises }: Debrief): Mark => mark(some(...surprises), false)

export function promisesMark({ promisesByMe, promisesByThem, nextStep }: Debrief): Mark {
  const dated = some(nextStep.who, nextStep.by, nextStep.decisionBy)
  const promised = some(...[...promisesByMe, ...promisesByThem].map(({ text }) => text))
  return mark(some(nextStep.text) && dated, some(nextStep.text) || dated || promised)
}
