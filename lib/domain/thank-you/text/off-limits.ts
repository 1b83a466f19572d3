import { type OffLimits, offLimitTopics } from '../languages/language.ts'
import { wholeWord } from '../languages/languages.ts'

/**
 * What a thank-you note never touches: pay, other offers, nerves, complaints, private life, and what was looked up
 * outside the call; each judged with the words around it, as "the package leaflet" is work and "the package" is pay.
 */
const topics = offLimitTopics.map((topic) => ({ topic, pattern: wholeWord(({ reading }) => reading.offLimits[topic]) }))

/** Of work that somebody does, these say nothing private. */
const ofWork: ReadonlySet<OffLimits> = new Set(['complaints', 'sore'])

/**
 * The words in a text that a thank-you note must not say, with their topic; null when there are none. `isWork`: it is a
 * promise, a next step or a piece of the writer's own work.
 */
export function offLimits(text: string, isWork = false): { topic: OffLimits; excerpt: string } | null {
  for (const { topic, pattern } of topics) {
    if (isWork && ofWork.has(topic)) continue
    const found = pattern.exec(text)
    if (found) return { topic, excerpt: found[0] }
  }
  return null
}

const doubt = wholeWord(({ reading }) => reading.selfDoubt)

/** A person's self-criticism of an answer: true of the moment, but no part of a note. */
export function selfDoubt(text: string): boolean {
  return offLimits(text)?.topic === 'nerves' || doubt.test(text)
}

/** What would look like an unfilled slot of a form letter, whoever wrote it. */
export const placeholder =
  /\{[^{}]*\}|\[[^[\]]*\]|<\/?[\p{L}][^<>]*>|\$\{|\bundefined\b|\bNaN\b|\[object|\bTODO\b|\bXXX+\b|_{3,}|\blorem ipsum\b/u
