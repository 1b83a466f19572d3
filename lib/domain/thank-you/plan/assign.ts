import type { AskedQuestion, Debrief, DebriefPerson, Promised } from '../../debrief/debrief.ts'
import { hasName, mentionsSmall, namesOf } from '../text/names.ts'
import { related } from './relation.ts'

/** Who of the panel is told what is said to one person only, by person id. */
export interface Assignment {
  promises: ReadonlyMap<string, readonly Promised[]>
  unsaid: ReadonlyMap<string, readonly string[]>
  owed: ReadonlyMap<string, { raw: string; question: AskedQuestion }>
  stepFor: ReadonlySet<string>
  /** What they promised, by who did. */
  theirs: ReadonlyMap<string, readonly Promised[]>
}

/** The one who gets what concerns nobody in particular: people who compare notes need it once. */
export function firstReader(all: readonly DebriefPerson[]): DebriefPerson | undefined {
  const people = all.filter(hasName)
  return (
    people.find(({ part }) => part === 'manager' || part === 'decides') ??
    people.find(({ part }) => part === 'recruiter') ??
    people[0]
  )
}

const named = (text: string, people: readonly DebriefPerson[]) =>
  people.find((person) => namesOf(person).some((name) => mentionsSmall(text, name)))

/** All that was noted of a person. */
const aboutPerson = (person: DebriefPerson, questions: readonly AskedQuestion[]) =>
  [
    person.problem,
    person.success,
    person.skills,
    person.moment,
    person.words,
    ...person.stressed,
    ...questions.filter(({ askedBy }) => askedBy === person.id).map(({ text }) => text),
  ].join(' ')

/** By name, then by meaning; null when nobody is closer than the others. */
function closest(text: string, { questions }: Debrief, people: readonly DebriefPerson[]): DebriefPerson | undefined {
  const byName = named(text, people)
  if (byName) return byName
  const scored = people
    .map((person) => {
      const weak = questions.filter(({ askedBy, landed }) => askedBy === person.id && landed === 'weak')
      const asked = weak.reduce((sum, question) => sum + related(text, question.text), 0)
      return { person, score: related(text, aboutPerson(person, questions)) + asked }
    })
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.person : undefined
}

export function assignmentOf(debrief: Debrief): Assignment {
  const people = debrief.people.filter(hasName)
  const first = firstReader(people)
  const promises = new Map<string, Promised[]>()
  for (const promise of debrief.promisesByMe) {
    const to = closest(promise.text, debrief, people) ?? first
    if (to && /\p{L}/u.test(promise.text)) promises.set(to.id, [...(promises.get(to.id) ?? []), promise])
  }
  const unsaid = new Map<string, string[]>()
  const owed = new Map<string, { raw: string; question: AskedQuestion }>()
  for (const raw of debrief.review.unsaid) {
    const to = closest(raw, debrief, people) ?? first
    if (!to) continue
    const question = debrief.questions.find(
      ({ askedBy, landed, text }) => askedBy === to.id && landed === 'weak' && related(text, raw) > 0,
    )
    if (question && !owed.has(to.id)) owed.set(to.id, { raw, question })
    else unsaid.set(to.id, [...(unsaid.get(to.id) ?? []), raw])
  }
  const step = named(debrief.nextStep.text, people) ?? first
  const theirs = new Map<string, Promised[]>()
  for (const promise of debrief.promisesByThem) {
    const by = named(promise.text, people) ?? (people.length === 1 ? people[0] : undefined)
    if (by) theirs.set(by.id, [...(theirs.get(by.id) ?? []), promise])
  }
  return { promises, unsaid, owed, stepFor: new Set(step ? [step.id] : []), theirs }
}
