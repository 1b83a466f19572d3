import { debrief, empty, interview, type Sample } from './samples.ts'

const DAY = 24 * 3_600_000

/** Minutes since midnight. */
export const minuteOf = (at: number): number => new Date(at).getHours() * 60 + new Date(at).getMinutes()

/** The morning after an interview of which only the first part is done. */
export function momentDue(now: number): Sample {
  const one = interview('one', now - DAY, { status: 'debriefed' })
  return { ...empty, interviews: [one], debriefs: [debrief(one)] }
}
