import * as z from 'zod/mini'
import type { RecordKind } from '../record.ts'
import { fitSchema, morningSchema, outcomeSchema } from './fit.ts'
import { reviewSchema } from './review.ts'

const id = z.string().check(z.minLength(1), z.maxLength(100))
/** A day without a zone, `YYYY-MM-DD`, or empty when none was given. */
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))

export const feels = ['good', 'mixed', 'flat', 'rough', 'odd'] as const
export type Feel = (typeof feels)[number]
export const landings = ['weak', 'fair', 'strong'] as const
export type Landing = (typeof landings)[number]
export const questionKinds = ['example', 'what-if', 'know-how', 'motive', 'background', 'other'] as const
export type QuestionKind = (typeof questionKinds)[number]
/** What a person has to do with the hiring. */
export const hiringParts = ['decides', 'manager', 'peer', 'recruiter', 'executive', 'other'] as const
export type HiringPart = (typeof hiringParts)[number]
export const formats = ['video', 'phone', 'on-site'] as const

/** Somebody as the calendar has them. What still says the same was not touched by the user, and follows the calendar. */
export const listedPersonSchema = z.object({ name: z.string(), title: z.string(), email: z.string() })
export type ListedPerson = z.infer<typeof listedPersonSchema>

export const debriefPersonSchema = z.object({
  id,
  name: z.string(),
  /** The name shown in the call, byte for byte, when it came from there. */
  seenAs: z.string(),
  listed: z.nullable(listedPersonSchema),
  title: z.string(),
  email: z.string(),
  part: z.union([z.enum(hiringParts), z.literal('')]),
  /** How they introduced themselves: "call me Bea". */
  introducedAs: z.string(),
  /** Guide A, step 3: what this person considers to be the key aspects of the role, at most three. */
  stressed: z.array(z.string()),
  skills: z.string(),
  problem: z.string(),
  success: z.string(),
  words: z.string(),
  moment: z.string(),
})
export type DebriefPerson = z.infer<typeof debriefPersonSchema>

export const askedQuestionSchema = z.object({
  id,
  text: z.string(),
  askedBy: z.string(),
  kind: z.union([z.enum(questionKinds), z.literal('')]),
  answer: z.string(),
  story: z.string(),
  landed: z.union([z.enum(landings), z.literal('')]),
  reaction: z.string(),
})
export type AskedQuestion = z.infer<typeof askedQuestionSchema>

export const promiseSchema = z.object({ id, text: z.string(), due: day })
export type Promised = z.infer<typeof promiseSchema>

/** The meeting as the calendar has it. What still says the same was not touched by the user, and follows the calendar. */
export const listedFactsSchema = z.object({
  /** Of the event over all its copies. */
  eventKey: z.string(),
  company: z.string(),
  role: z.string(),
  round: z.string(),
  format: z.enum(formats),
  place: z.string(),
  plannedMinutes: z.nullable(z.number()),
})
export type ListedFacts = z.infer<typeof listedFactsSchema>

/** What the user wrote about one interview: the first tier here, the later ones in their own parts. Every text may be empty. */
export const debriefSchema = z.object({
  schemaVersion: z.literal(4),
  /** The id of its interview: there is one debrief for each. */
  interviewId: id,
  company: z.string(),
  role: z.string(),
  round: z.string(),
  format: z.enum(formats),
  place: z.string(),
  /** ms since 1970; the call's own times until the user corrects them. */
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  /** The call's own end is a guess, and the user has not corrected it. */
  endIsApproximate: z.optional(z.literal(true)),
  plannedMinutes: z.nullable(z.number()),
  /** null without an event. */
  listed: z.nullable(listedFactsSchema),
  feel: z.union([z.enum(feels), z.literal('')]),
  /** "Will they ask you back?", 1 to 10. */
  chance: z.nullable(z.number().check(z.minimum(1), z.maximum(10))),
  people: z.array(debriefPersonSchema),
  /** Names from the call or the calendar that the user took out, so that nothing brings them back. */
  removedNames: z.array(z.string()),
  questions: z.array(askedQuestionSchema),
  surprises: z.array(z.string()),
  promisesByMe: z.array(promiseSchema),
  promisesByThem: z.array(promiseSchema),
  nextStep: z.object({
    text: z.string(),
    who: z.enum(['', 'me', 'them']),
    by: day,
    decisionBy: day,
  }),
  /** The job specification as it was pasted. */
  jobSpec: z.string(),
  review: reviewSchema,
  fit: fitSchema,
  morning: morningSchema,
  outcome: outcomeSchema,
  /** Live notes that already have their place in a field. */
  filedNotes: z.array(z.string()),
  /** When the user last pressed "Done for now"; null while the debrief waits. */
  settledAt: z.nullable(z.number()),
  updatedAt: z.number(),
})
export type Debrief = z.infer<typeof debriefSchema>

export const debriefKind: RecordKind<Debrief> = {
  name: 'debrief',
  version: 4,
  schema: debriefSchema,
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
  },
}
