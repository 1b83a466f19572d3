import type { Interview } from '../interview/interview.ts'
import { isOf, type Occasion } from './occasion.ts'
import { ASKED_WITHIN_MS } from './unattended-interviews.ts'

export interface Upcoming {
  /** On by the calendar or started in a program, and not yet over as far as anybody knows. */
  on: { occasion: Occasion; record: Interview | null }[]
  next: Occasion | null
  /** The others of the day of `next`. */
  later: Occasion[]
}

/**
 * The interviews that are on or to come. Those of which the browser shows the call are left out.
 *
 * @param interviews the latest records
 * @param now ms since 1970
 */
export function upcoming(occasions: readonly Occasion[], interviews: readonly Interview[], now: number): Upcoming {
  const open = occasions
    .map((occasion) => ({ occasion, record: interviews.find(({ event }) => isOf(event, occasion)) ?? null }))
    .filter(({ occasion, record }) => {
      if (occasion.off || occasion.verdict === 'other') return false
      if (record) return record.source === 'app' && record.status === 'live'
      return occasion.verdict === 'interview'
    })
  const isOn = ({ occasion: { start, end }, record }: (typeof open)[number]) =>
    record ? now < end + ASKED_WITHIN_MS : start <= now && now < end
  const toCome = open.filter(({ occasion, record }) => !record && occasion.start > now)
  const [next, ...others] = toCome.map(({ occasion }) => occasion)
  return {
    on: open.filter(isOn),
    next: next ?? null,
    later: others.filter(({ start }) => next !== undefined && isSameDay(start, next.start)),
  }
}

/** In the process's zone. */
const isSameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString()
