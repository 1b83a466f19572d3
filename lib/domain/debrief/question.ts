import * as z from 'zod/mini'
import { choice, given, isBlank, kept, make, type Of, text } from '../fields.ts'
import { id } from './schemas.ts'

export const landings = ['weak', 'fair', 'strong'] as const
export type Landing = (typeof landings)[number]
export const questionKinds = ['example', 'what-if', 'know-how', 'motive', 'background', 'other'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A question of theirs, and what the user said to it. */
export const questionFields = {
  id: given(id),
  text: text({
    marks: ['asked', 'heard'],
    search: 'question',
    summary: 'asked',
    letter: ['sourceQuestion', 'question'],
  }),
  /** The id of the person; empty while nobody said. */
  askedBy: kept(z.string(), ''),
  kind: choice(questionKinds),
  answer: text({ marks: [], search: 'answer', summary: null, letter: 'sourceAnswer' }),
  story: text({ marks: [], search: 'answer', summary: null, letter: 'sourceStory' }),
  landed: choice(landings),
  reaction: text({ marks: [], search: 'note', summary: null, letter: null }),
}
export type AskedQuestion = Of<typeof questionFields>

export const newQuestion = (id: string, text = '', askedBy = ''): AskedQuestion =>
  make(questionFields, { id, text, askedBy })

export const isBlankQuestion = (question: AskedQuestion): boolean => isBlank(questionFields, question)
