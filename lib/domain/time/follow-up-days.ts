import { addBusinessDays } from './business-days.ts'
import { addDays } from './days.ts'

/** When to ask how things stand. Days are `YYYY-MM-DD`. */
export interface FollowUp {
  number: 1 | 2
  /** The first day on which it is not too early. */
  from: string
  due: string
}

export interface FollowUpFacts {
  /** The day of the interview, or of the last note about it. */
  endedOn: string
  /** The days that they named and that have not been kept yet. */
  theirDays: readonly string[]
  /** When the first was sent; null while it was not. */
  firstSentOn: string | null
  holidays: ReadonlySet<string>
}

/**
 * The follow-ups as far as they are known: one to two business days after a day that they named, or else five to seven
 * after the interview or the note; the second and last a week after the first. After that it is quiet.
 */
export function followUpDays({ endedOn, theirDays, firstSentOn, holidays }: FollowUpFacts): FollowUp[] {
  const days = (number: 1 | 2, from: string, later: number): FollowUp => ({
    number,
    from,
    due: addBusinessDays(from, later, holidays),
  })
  const [named] = [...theirDays].sort()
  const first = named
    ? days(1, addBusinessDays(named, 1, holidays), 1)
    : days(1, addBusinessDays(endedOn, 5, holidays), 2)
  if (firstSentOn === null) return [first]
  return [first, days(2, addBusinessDays(addDays(firstSentOn, 7), 0, holidays), 2)]
}
