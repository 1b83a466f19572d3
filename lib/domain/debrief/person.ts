import * as z from 'zod/mini'
import { choice, given, isBlank, kept, make, type Of, shapeOf, text, texts } from '../fields.ts'
import { id } from './schemas.ts'

/** What a person has to do with the hiring. */
export const hiringParts = ['decides', 'manager', 'peer', 'recruiter', 'executive', 'other'] as const
export type HiringPart = (typeof hiringParts)[number]

/** What a letter can be made of, the best callback first. */
export const materialKinds = ['words', 'moment', 'problem', 'stressed', 'success', 'skills'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** What the calendar knows of somebody too. */
const listedFields = {
  name: text({ marks: [], search: 'person', summary: 'people', letter: 'sourceName' }),
  title: text({ marks: [], search: 'person', summary: 'people', letter: 'sourceTitle' }),
  email: text({ marks: [], search: 'person', summary: null, letter: null }),
}

/** Somebody as the calendar has them. What still says the same was not touched by the user, and follows the calendar. */
export type ListedPerson = Of<typeof listedFields>

/**
 * Somebody who was there. Of a text, `person` begins the step that asks for their view; `aspects` and `own` make it
 * complete; `heard` is something that a first look back needs.
 */
export const personFields = {
  id: given(id),
  ...listedFields,
  /** The name shown in the call, byte for byte, when it came from there. */
  seenAs: text({ marks: [], search: null, summary: 'people', letter: null }),
  listed: kept(z.nullable(z.object(shapeOf(listedFields))), null),
  part: choice(hiringParts),
  /** How they introduced themselves: "call me Bea". */
  introducedAs: text({ marks: [], search: null, summary: null, letter: 'sourceIntroduced' }),
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
}
export type DebriefPerson = Of<typeof personFields>

/** @param name as the call showed it; empty for somebody who is typed in */
export const newPerson = (id: string, name = ''): DebriefPerson => make(personFields, { id, name, seenAs: name })

export const isBlankPerson = (person: DebriefPerson): boolean => isBlank(personFields, person)

/** Somebody who stands here by the calendar alone, and of whom nothing was written. */
export function isOnlyListed(person: DebriefPerson): boolean {
  const { listed } = person
  const keys = Object.keys(listedFields) as (keyof typeof listedFields)[]
  if (!listed || keys.some((key) => person[key] !== listed[key])) return false
  return isBlankPerson({ ...person, ...make(listedFields, {}) })
}
