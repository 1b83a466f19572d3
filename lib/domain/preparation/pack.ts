import type { CompanyDecision } from '../company/company-decisions.ts'
import { sameCompany } from '../company/same-company.ts'
import type { Debrief } from '../debrief/debrief.ts'
import type { Improvement, Review } from '../debrief/review.ts'

/** Something from an earlier debrief, and which interview it is from. */
export interface From<T> {
  value: T
  company: string
  /** ms since 1970 */
  at: number
}

/** What earlier debriefs bring to the next interview. */
export interface Pack {
  /** If-then plans, those of this company first, then the newest. */
  plans: From<Improvement>[]
  /** What this company was told, the last word on each. */
  told: { kind: keyof Review['terms']; from: From<string> }[]
  /** Stories that this company has heard. */
  stories: From<string>[]
  /** Questions to this company that were left unasked. */
  unasked: From<{ id: string; text: string }>[]
  /** What worked last time. */
  lessons: From<string>[]
}

const MOST_PLANS = 6
const MOST_LESSONS = 3
const terms = ['gave', 'heard', 'notice', 'start', 'place'] as const

/**
 * @param debriefs in any order; those of the future are left out by the caller
 * @param decisions what the user said of companies
 */
export function packFor(
  company: string,
  debriefs: readonly Debrief[],
  decisions: readonly CompanyDecision[] = [],
): Pack {
  const newest = [...debriefs].sort((a, b) => b.startedAt - a.startedAt)
  const here = newest.filter((debrief) => sameCompany(debrief.company, company, decisions))
  const others = newest.filter((debrief) => !here.includes(debrief))
  const from = <T>(debrief: Debrief, values: readonly T[]): From<T>[] =>
    values.map((value) => ({ value, company: debrief.company, at: debrief.startedAt }))
  const isPlan = ({ when, action }: Improvement) => when.trim() !== '' && action.trim() !== ''
  const some = (text: string) => text.trim() !== ''
  return {
    plans: [...here, ...others]
      .flatMap((debrief) => from(debrief, debrief.review.improvements.filter(isPlan)))
      .slice(0, MOST_PLANS),
    told: terms.flatMap((kind) => {
      const last = here.find(({ review }) => some(review.terms[kind]))
      return last ? [{ kind, from: { value: last.review.terms[kind], company: last.company, at: last.startedAt } }] : []
    }),
    stories: here.flatMap((debrief) =>
      from(debrief, [...new Set(debrief.questions.map(({ story }) => story.trim()).filter(some))]),
    ),
    unasked: here.flatMap((debrief) =>
      from(
        debrief,
        debrief.review.ownQuestions
          .filter(({ asked, text }) => !asked && some(text))
          .map(({ id, text }) => ({ id, text })),
      ),
    ),
    lessons: newest.flatMap((debrief) => from(debrief, debrief.review.wentWell.filter(some))).slice(0, MOST_LESSONS),
  }
}
