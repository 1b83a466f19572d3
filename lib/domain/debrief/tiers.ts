import { hasMark } from '../fields.ts'
import { type Debrief, debriefFields } from './debrief.ts'
import { criteria, fitRatings } from './review.ts'

/**
 * The parts of a debrief. They order what is asked, and never lock: every field can be filled at any time. `capture` is
 * the sixty seconds between two interviews, `summary` what is handed to a recruiter, apart from both.
 */
export const tiers = ['now', 'today', 'tonight', 'morning'] as const
export type Tier = (typeof tiers)[number] | 'capture' | 'summary'

/** A part by its name in an address or a stored row; undefined for anything else. */
export const toTier = (name: unknown): Tier | undefined =>
  name === 'capture' || name === 'summary' ? name : tiers.find((tier) => tier === name)

const some = (...texts: string[]) => texts.some((text) => text.trim() !== '')

/** Enough of each tier for its purpose; what is open is offered again, and never demanded. */
export function openTiers(debrief: Debrief): { first: boolean; today: boolean; tonight: boolean; card: boolean } {
  return {
    first: !hasFirst(debrief),
    today: !hasToday(debrief),
    tonight: !hasTonight(debrief),
    card: debrief.morning.at === null,
  }
}

/** What a first look back may still need, in the order in which it is asked. */
export type FirstGap = 'company' | 'who' | 'heard' | 'next'

export function firstGaps(debrief: Debrief): FirstGap[] {
  const { company, people, promisesByMe, promisesByThem, nextStep } = debrief
  const promised = [...promisesByMe, ...promisesByThem].some(({ text }) => some(text))
  const gaps: [FirstGap, boolean][] = [
    ['company', !some(company)],
    ['who', !people.some(({ name }) => some(name))],
    ['heard', !hasHeard(debrief)],
    ['next', !promised && !some(nextStep.text)],
  ]
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []))
}

/** Somebody met, and something that they asked or stressed. */
function hasFirst(debrief: Debrief): boolean {
  const { people, company } = debrief
  return hasHeard(debrief) && (some(company) || people.some(({ name }) => some(name)))
}

const hasHeard = (debrief: Debrief): boolean => hasMark(debriefFields, debrief, 'heard')

function hasToday({ review }: Debrief): boolean {
  const looked = criteria.filter((criterion) => review.assessments[criterion].score !== null).length
  const planned = review.improvements.some(({ text, when, action }) => some(text, when, action))
  return some(...review.wentWell) && (looked >= 3 || planned)
}

function hasTonight({ fit }: Debrief): boolean {
  const answered = fitRatings.filter((rating) => fit.ratings[rating].score !== null || fit.ratings[rating].noEvidence)
  return fit.light !== '' && answered.length >= 3
}
