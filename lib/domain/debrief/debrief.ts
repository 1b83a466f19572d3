import * as z from 'zod/mini'
import {
  answer,
  choice,
  given,
  isBlank,
  kept,
  list,
  type Making,
  make,
  type Of,
  part,
  shapeOf,
  text,
  texts,
} from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import { fitFields, morningFields, outcomeFields } from './fit.ts'
import { ownPromiseFields, theirPromiseFields } from './promise.ts'
import { questionFields } from './question.ts'
import { reviewFields } from './review.ts'
import { day, id, score } from './schemas.ts'

export type { Promised } from './promise.ts'
export type { AskedQuestion, Landing, QuestionKind } from './question.ts'
export { landings, questionKinds } from './question.ts'

export const feels = ['good', 'mixed', 'flat', 'rough', 'odd'] as const
export type Feel = (typeof feels)[number]
export const formats = ['video', 'phone', 'on-site'] as const

/** What a person has to do with the hiring. */
export const hiringParts = ['decides', 'manager', 'peer', 'recruiter', 'executive', 'other'] as const
export type HiringPart = (typeof hiringParts)[number]

/** What a letter can be made of, the best callback first. */
export const materialKinds = ['words', 'moment', 'problem', 'stressed', 'success', 'skills'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** How the user wants a note of theirs to be said: as a sentence, a topic or a quotation, or not at all. */
export const sayings = ['sentence', 'topic', 'words', 'out'] as const
export type Saying = (typeof sayings)[number]

/** What the calendar knows of somebody too. */
const listedPersonFields = {
  name: text({ marks: [], search: 'person', summary: 'people', letter: 'sourceName' }),
  title: text({ marks: [], search: 'person', summary: 'people', letter: 'sourceTitle' }),
  email: text({ marks: [], search: 'person', summary: null, letter: null }),
}

/** Somebody as the calendar has them. What still says the same was not touched by the user, and follows the calendar. */
export type ListedPerson = Of<typeof listedPersonFields>

/**
 * Somebody who was there. Of a text, `person` begins the step that asks for their view; `aspects` and `own` make it
 * complete; `heard` is something that a first look back needs.
 */
export const personFields = {
  id: given(id),
  ...listedPersonFields,
  /** The name shown in the call, byte for byte, when it came from there. */
  seenAs: text({ marks: [], search: null, summary: 'people', letter: null }),
  listed: kept(z.nullable(z.object(shapeOf(listedPersonFields))), null),
  part: choice(hiringParts),
  /** How they introduced themselves: "call me Bea". */
  introducedAs: text({ marks: [], search: 'person', summary: null, letter: 'sourceIntroduced' }),
  /** Guide A, step 3: what this person considers to be the key aspects of the role, at most three. */
  stressed: texts({
    marks: ['person', 'aspects', 'heard'],
    search: 'note',
    summary: 'stressed',
    letter: ['sourceStressed', 'stressed'],
  }),
  skills: text({
    marks: ['person'],
    search: 'note',
    summary: ['stressed', 'summarySkills'],
    letter: ['sourceSkills', 'skills'],
  }),
  problem: text({
    marks: ['person', 'own'],
    search: 'note',
    summary: ['stressed', 'summaryProblem'],
    letter: ['sourceProblem', 'problem'],
  }),
  success: text({ marks: ['person', 'own'], search: 'note', summary: null, letter: ['sourceSuccess', 'success'] }),
  words: text({ marks: ['person', 'own', 'heard'], search: 'note', summary: null, letter: ['sourceWords', 'words'] }),
  moment: text({
    marks: ['person', 'own', 'heard'],
    search: 'note',
    summary: null,
    letter: ['sourceMoment', 'moment'],
  }),
  /** Why that stayed with the user, to follow "because". */
  because: text({ marks: ['person', 'own'], search: 'note', summary: null, letter: 'sourceBecause' }),
  /** What the user has done that fits what this person needs. */
  fits: text({ marks: ['person', 'own'], search: 'note', summary: null, letter: 'sourceFits' }),
  /** By the key of a field; without an entry it is found out. */
  sayAs: kept(z.record(z.string(), z.enum(sayings)), {}),
}
export type DebriefPerson = Of<typeof personFields>

/** What the calendar knows of the meeting too. */
const meetingFields = {
  company: text({ marks: [], search: 'company', summary: 'meeting', letter: 'sourceCompany' }),
  role: text({ marks: [], search: 'role', summary: 'meeting', letter: 'sourceRole' }),
  round: text({ marks: [], search: 'round', summary: 'meeting', letter: 'sourceRound' }),
  format: answer(z.enum(formats), 'video'),
  place: text({ marks: [], search: 'who', summary: null, letter: null }),
  plannedMinutes: kept(z.nullable(z.number()), null),
}
export type ListedField = keyof typeof meetingFields
export const listedFields = Object.keys(meetingFields) as readonly ListedField[]
/** What stands in a debrief of which nothing is known. */
export const nothingListed: Of<typeof meetingFields> = make(meetingFields, {})

/** The meeting as the calendar has it. What still says the same was not touched by the user, and follows the calendar. */
const listedFactsFields = {
  /** Of the event over all its copies. */
  eventKey: given(z.string()),
  ...meetingFields,
}
export type ListedFacts = Of<typeof listedFactsFields>
export const toListedFacts = (facts: ListedFacts): ListedFacts => make(listedFactsFields, facts)

/** What the user wrote about one interview: the first tier here, the later ones in their own parts. Every text may be empty. */
export const debriefFields = {
  /** The id of its interview: there is one debrief for each. */
  interviewId: given(id),
  ...meetingFields,
  /** ms since 1970; the call's own times until the user corrects them. */
  startedAt: given(z.number(), { letter: 'sourceWhen' }),
  endedAt: given(z.nullable(z.number())),
  /** The call's own end as this debrief last took it in. While `endedAt` still says the same, it follows the call. */
  callEndedAt: kept(z.nullable(z.number()), null),
  /** The call's own end is a guess, and the user has not corrected it. */
  endIsApproximate: kept(z.optional(z.literal(true)), undefined),
  /** null without an event. */
  listed: kept(z.nullable(z.object(shapeOf(listedFactsFields))), null),
  feel: choice(feels),
  /** "Will they ask you back?", 1 to 10. */
  chance: answer(score(10), null),
  people: list(personFields),
  /** Names from the call or the calendar that the user took out, so that nothing brings them back. */
  removedNames: kept(z.array(z.string()), []),
  questions: list(questionFields),
  surprises: texts({ marks: ['surprises'], search: 'surprises', summary: null, letter: null }),
  promisesByMe: list(ownPromiseFields),
  promisesByThem: list(theirPromiseFields),
  nextStep: part({
    text: text({ marks: ['promises'], search: 'promise', summary: 'next', letter: 'sourceNextStep' }),
    who: choice(['me', 'them'], { marks: ['promises', 'dated'] }),
    by: answer(day, '', { marks: ['promises', 'dated'], letter: 'sourceNextBy' }),
    decisionBy: answer(day, '', { marks: ['promises', 'dated'], letter: 'sourceDecision' }),
  }),
  /** The job specification as it was pasted. */
  jobSpec: text({ marks: [], search: 'job-spec', summary: null, letter: null }),
  review: part(reviewFields),
  fit: part(fitFields),
  morning: part(morningFields),
  outcome: part(outcomeFields),
  /** Live notes that already have their place in a field. */
  filedNotes: kept(z.array(z.string()), []),
  /** When the user last pressed "Done for now"; null while the debrief waits. */
  settledAt: kept(z.nullable(z.number()), null),
  updatedAt: given(z.number()),
}

export const debriefKind = describeRecord({
  name: 'debrief',
  fields: debriefFields,
  version: 6,
  migrations: {
    1: (row) => ({
      ...row,
      listed: null,
      people: Array.isArray(row.people) ? row.people.map((person) => ({ ...person, listed: null })) : row.people,
    }),
    2: (row) => {
      const assessment = () => ({ score: null, why: '' })
      const rating = () => ({ score: null, noEvidence: false, evidence: '' })
      return {
        ...row,
        jobSpec: '',
        review: {
          wentWell: [],
          assessments: {
            rapport: assessment(),
            frame: assessment(),
            listening: assessment(),
            examples: assessment(),
            awareness: assessment(),
            closing: assessment(),
          },
          improvements: [],
          ownQuestions: [],
          unsaid: [],
          preparation: { helped: [], missing: [], gaps: [], minutes: null, sources: '' },
          goals: [],
          news: [],
          concerns: [],
          terms: { gave: '', heard: '', notice: '', start: '', place: '' },
          conduct: [],
        },
        fit: {
          wishes: '',
          valuesMatch: [],
          valuesGap: [],
          growth: '',
          ratings: { values: rating(), role: rating(), manager: rating(), pay: rating(), uncounted: rating() },
          dealbreakers: [],
          light: '',
          lightWhy: '',
          wouldChange: '',
          otherRoles: [],
          journal: '',
          journalPrivate: true,
        },
        morning: { at: null, chance: null, light: '', cameBack: '', noteSent: '' },
        outcome: { state: '', feedback: '', at: null },
      }
    },
    3: (row) => row,
    // Whether the user had corrected the end wasn't kept: what stands there stays.
    4: (row) => ({ ...row, callEndedAt: null }),
    5: (row) => ({
      ...row,
      people: Array.isArray(row.people)
        ? row.people.map((person) => ({ ...person, because: '', fits: '', sayAs: {} }))
        : row.people,
    }),
  },
})
export type Debrief = RecordOf<typeof debriefKind>

/** The debrief of an interview, with nothing in it but what is handed in. */
export const newDebrief = (values: Making<typeof debriefFields>): Debrief => debriefKind.make(values)

/** @param name as the call showed it; empty for somebody who is typed in */
export const newPerson = (id: string, name = ''): DebriefPerson => make(personFields, { id, name, seenAs: name })

export const isBlankPerson = (person: DebriefPerson): boolean => isBlank(personFields, person)

/** Somebody who stands here by the calendar alone, and of whom nothing was written. */
export function isOnlyListed(person: DebriefPerson): boolean {
  const { listed } = person
  const keys = Object.keys(listedPersonFields) as (keyof typeof listedPersonFields)[]
  if (!listed || keys.some((key) => person[key] !== listed[key])) return false
  return isBlankPerson({ ...person, ...make(listedPersonFields, {}) })
}
