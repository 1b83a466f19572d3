import type { AskedQuestion, Debrief } from '../debrief/debrief.ts'
import { type Improvement, planOf } from '../debrief/review.ts'
import { likeness, type ReadQuestion, readQuestion, SAME } from './likeness.ts'

/** A question as it was asked in one interview. */
export interface Asked {
  question: AskedQuestion
  interviewId: string
  company: string
  /** When the interview began. ms since 1970 */
  at: number
  /** The plan that was made of it. */
  plan: Improvement | null
}

export interface SeenBefore {
  /** The last time. */
  last: Asked
  /** Other wordings, the latest first, each once. */
  wordings: readonly string[]
  /** In how many of the interviews with questions it was asked. */
  interviews: number
  of: number
}

export type FindSeen = (text: string, interviewId: string) => SeenBefore | null

interface Entry extends Asked {
  read: ReadQuestion
}

const MOST_WORDINGS = 3
/** Anything shorter is still being typed. */
const LEAST_LETTERS = 6

/**
 * Reads all questions once, and then finds those like the one that is typed.
 *
 * @param debriefs in any order
 */
export function createSeenBefore(debriefs: readonly Debrief[]): FindSeen {
  const entries = debriefs
    .flatMap((debrief) => debrief.questions.map((question) => entryOf(debrief, question)))
    .filter(({ read }) => read.line !== '')
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry.read)) {
      const known = byKey.get(key)
      if (known) known.push(entry)
      else byKey.set(key, [entry])
    }
  }
  const withQuestions = new Set(entries.map(({ interviewId }) => interviewId))
  return (text, interviewId) => {
    const read = readQuestion(text)
    if (read.line.length < LEAST_LETTERS) return null
    const near = new Set(keysOf(read).flatMap((key) => byKey.get(key) ?? []))
    const same = [...near]
      .filter((entry) => entry.interviewId !== interviewId && likeness(read, entry.read) >= SAME)
      .sort((a, b) => b.at - a.at)
    const [last] = same
    if (!last) return null
    const others = new Map(same.map((entry) => [entry.read.line, entry.question.text.trim()]))
    others.delete(read.line)
    return {
      last,
      wordings: [...others.values()].slice(0, MOST_WORDINGS),
      interviews: new Set(same.map((entry) => entry.interviewId)).size,
      of: withQuestions.size - (withQuestions.has(interviewId) ? 1 : 0),
    }
  }
}

const entryOf = ({ interviewId, company, startedAt, review }: Debrief, question: AskedQuestion): Entry => ({
  question,
  interviewId,
  company,
  at: startedAt,
  plan: planOf(review.improvements, question.id),
  read: readQuestion(question.text),
})

/** Where a question is looked up: what it is about, and how its words begin, so that a slip of the hand is found too. */
const keysOf = ({ terms, line }: ReadQuestion): string[] => [
  ...new Set([
    ...terms.map(({ key }) => key),
    ...line.split(' ').flatMap((word) => (word.length > 5 ? [`~${word.slice(0, 4)}`] : [])),
  ]),
]
