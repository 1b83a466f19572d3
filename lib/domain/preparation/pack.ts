import type { CompanyDecision } from '../company/company-decisions.ts'
import { sameCompany } from '../company/same-company.ts'
import type { AskedQuestion, Debrief, DebriefPerson, Promised } from '../debrief/debrief.ts'
import { type Improvement, isPlan, planOf, type Review } from '../debrief/review.ts'
import { agreement } from '../people/same-person.ts'
import { fold, foldedLine } from '../text/fold.ts'
import { type Difference, differencesOf } from './differences.ts'
import type { From, Met } from './from.ts'

/** What is known of the meeting that comes. */
export interface Meeting {
  /** Empty where nothing says it. */
  company: string
  people: readonly { name: string; email: string }[]
}

/** A question of theirs, who asked it, and the plan that was made of it. */
export interface PastQuestion {
  question: AskedQuestion
  /** Empty while nobody said. */
  asker: string
  plan: Improvement | null
}

/** What earlier debriefs bring to the next interview. */
export interface Pack {
  /** If-then plans, those of this company first, then the newest. */
  plans: From<Improvement>[]
  /** Those who come first, also where they were met at another company; then the others of this company. */
  people: From<Met>[]
  /** Where two of them, or they and the job specification, want different things. */
  differences: Difference[]
  /** What this company asked; what didn't go well first. */
  questions: From<PastQuestion>[]
  /** What was said about pay and terms, the last word on each. */
  told: { kind: keyof Review['terms']; from: From<string> }[]
  /** Stories that this company has heard. */
  stories: From<string>[]
  promises: { byMe: From<Promised>[]; byThem: From<Promised>[] }
  /** Questions to this company that were left unasked, and open worries that are to be asked about. */
  unasked: From<{ id: string; text: string }>[]
  /** What the user didn't get to say. */
  unsaid: From<string>[]
  /** What is still to be looked up: gaps of the preparation, and worries that are to be researched. */
  research: From<string>[]
  /** What the user learned, and what wasn't as expected. */
  learned: From<string>[]
  /** What worked last time. */
  lessons: From<string>[]
}

const MOST_PLANS = 6
const MOST_LESSONS = 3
const terms = ['gave', 'heard', 'notice', 'start', 'place'] as const
const landingOrder = { weak: 0, fair: 1, '': 2, strong: 3 }

const some = (text: string) => text.trim() !== ''
const from = <T>(debrief: Debrief, values: readonly T[]): From<T>[] =>
  values.map((value) => ({ value, company: debrief.company, at: debrief.startedAt }))

/**
 * @param debriefs in any order; those of the future are left out by the caller
 * @param decisions what the user said of companies
 */
export function packFor(
  meeting: Meeting,
  debriefs: readonly Debrief[],
  decisions: readonly CompanyDecision[] = [],
): Pack {
  const newest = [...debriefs].sort((a, b) => b.startedAt - a.startedAt)
  const here = newest.filter(({ company }) => sameCompany(company, meeting.company, decisions))
  const others = newest.filter((debrief) => !here.includes(debrief))
  const ofHere = <T>(of: (debrief: Debrief) => readonly T[]) => here.flatMap((debrief) => from(debrief, of(debrief)))
  const lines = (of: (debrief: Debrief) => readonly string[]) => onceEach(ofHere((debrief) => of(debrief).filter(some)))
  const people = peopleMet(meeting, here, others)
  return {
    plans: [...here, ...others]
      .flatMap((debrief) => from(debrief, debrief.review.improvements.filter(isPlan)))
      .slice(0, MOST_PLANS),
    people,
    differences: differencesOf(people, here.find(({ jobSpec }) => some(jobSpec))?.jobSpec ?? ''),
    questions: ofHere(pastQuestions).sort(
      (a, b) => landingOrder[a.value.question.landed] - landingOrder[b.value.question.landed] || b.at - a.at,
    ),
    told: terms.flatMap((kind) => {
      const last = here.find(({ review }) => some(review.terms[kind]))
      return last ? [{ kind, from: { value: last.review.terms[kind], company: last.company, at: last.startedAt } }] : []
    }),
    stories: lines(({ questions }) => questions.map(({ story }) => story.trim())),
    promises: {
      byMe: ofHere(({ promisesByMe }) => promisesByMe.filter(({ text }) => some(text))),
      byThem: ofHere(({ promisesByThem }) => promisesByThem.filter(({ text }) => some(text))),
    },
    unasked: ofHere(unaskedOf),
    unsaid: lines(({ review }) => review.unsaid),
    research: lines(({ review }) => [
      ...review.preparation.gaps,
      ...review.concerns.filter(({ way, settled }) => way === 'research' && !settled).map(({ text }) => text),
    ]),
    learned: lines(({ review, surprises }) => [...surprises, ...review.news.map(({ text }) => text)]),
    lessons: newest.flatMap((debrief) => from(debrief, debrief.review.wentWell.filter(some))).slice(0, MOST_LESSONS),
  }
}

function pastQuestions({ questions, people, review }: Debrief): PastQuestion[] {
  return questions
    .filter(({ text }) => some(text))
    .map((question) => ({
      question,
      asker: people.find(({ id }) => id === question.askedBy)?.name ?? '',
      plan: planOf(review.improvements, question.id),
    }))
}

const unaskedOf = ({ review: { ownQuestions, concerns } }: Debrief) => [
  ...ownQuestions.filter(({ asked, text }) => !asked && some(text)).map(({ id, text }) => ({ id, text })),
  // A worry without a way is open: asking is the shorter of the two.
  ...concerns
    .filter(({ way, settled, text }) => way !== 'research' && !settled && some(text))
    .map(({ id, text }) => ({ id, text })),
]

/** The newest of texts that say the same. */
function onceEach(found: readonly From<string>[]): From<string>[] {
  const seen = new Set<string>()
  return found.filter(({ value }) => {
    const key = foldedLine(value)
    return !seen.has(key) && seen.add(key)
  })
}

const hasName = ({ name }: DebriefPerson) => some(name)

/** Each once, as they were last met. A given name alone is enough at the same company only, and only where it is one person. */
function peopleMet({ people }: Meeting, here: readonly Debrief[], others: readonly Debrief[]): From<Met>[] {
  const known: From<Met>[] = []
  const isKnown = (person: DebriefPerson) =>
    known.some(({ value }) => isSame(value.person, person.name, person.email) === 'full')
  const comes = (person: DebriefPerson, atThisCompany: boolean) =>
    people.some(({ name, email }) => {
      const same = isSame(person, name, email)
      return same === 'full' || (same === 'part' && atThisCompany)
    })
  for (const debrief of [...here, ...others]) {
    const atThisCompany = here.includes(debrief)
    for (const person of debrief.people.filter(hasName)) {
      const isComing = comes(person, atThisCompany)
      if ((atThisCompany || isComing) && !isKnown(person)) known.push(...from(debrief, [{ person, isComing }]))
    }
  }
  return known.sort((a, b) => Number(b.value.isComing) - Number(a.value.isComing))
}

function isSame(person: DebriefPerson, name: string, email: string): 'full' | 'part' | 'none' {
  if (some(email) && fold(person.email.trim()) === fold(email.trim())) return 'full'
  const names = [person.name, person.seenAs].filter(some)
  const found = some(name) ? names.map((one) => agreement(one, name)) : []
  return found.includes('full') ? 'full' : found.includes('part') ? 'part' : 'none'
}
