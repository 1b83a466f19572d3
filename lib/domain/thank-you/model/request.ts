import { choiceFor } from '../desk.ts'
import { modelWords } from '../languages/models.ts'
import type { LetterInput, Note } from '../note.ts'
import { fullName } from '../text/names.ts'
import { isGeneral, type ModelFact, materialOf } from './material.ts'

/** What a model is asked: two messages, and the form of the answer. */
export interface ModelRequest {
  /** What it is to do. The only part that tells it anything. */
  system: string
  /** The facts as JSON. */
  user: string
  /** JSON schema of the answer. */
  schema: Readonly<Record<string, unknown>>
  /** Tag of the letter's language. */
  language: string
}

/** Words that a letter has at most, and a short one. */
const most = { full: 130, short: 75 }

/** How many words the middle of a note has at most. */
export function mostWords(input: LetterInput, { id, kind }: Pick<Note, 'id' | 'kind'>): number {
  return kind === 'recruiter' || choiceFor(input, id).length === 'short' ? most.short : most.full
}

/**
 * The request for a note, with the facts that its answer is checked against; null for a note that no model writes: one that
 * says nothing of the interview, one to others than those who were met, and a message on LinkedIn.
 */
export function modelRequest(
  input: LetterInput,
  note: Pick<Note, 'id' | 'kind' | 'person' | 'language'>,
): { request: ModelRequest; facts: ModelFact[] } | null {
  const choice = choiceFor(input, note.id)
  const light = input.light ?? input.debrief.fit.light
  const isWritten = note.kind === 'thanks' || note.kind === 'recruiter'
  if (!isWritten || choice.channel === 'linkedin' || light === 'red') return null
  const facts = materialOf(input, note)
  if (facts.every(isGeneral)) return null
  const words = modelWords(note.language)
  const system = words.instruction(mostWords(input, note), choice.register)
  const user = JSON.stringify({
    reader: fullName(note.person.name),
    facts: facts.map(({ id, kind, text }) => ({ id, kind, text })),
  })
  return { request: { system, user, schema: schemaFor(facts), language: note.language }, facts }
}

const schemaFor = (facts: readonly ModelFact[]) => ({
  type: 'object',
  properties: {
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          text: { type: 'string' },
          sources: { type: 'array', items: { type: 'string', enum: facts.map(({ id }) => id) } },
        },
        required: ['text', 'sources'],
        additionalProperties: false,
      },
    },
  },
  required: ['sentences'],
  additionalProperties: false,
})
