import { DAY } from '../../lib/domain/time/units.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** The day of `ms` on the clock on the wall, `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  const at = new Date(ms)
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The time of `ms` on the clock on the wall, `HH:MM`. */
export function timeOf(ms: number): string {
  const at = new Date(ms)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The ms of a day and a time on the wall; null for what is not one, or is older than any video call. */
export function wallTime(day: string, time: string): number | null {
  const ms = new Date(`${day}T${time}`).getTime()
  return Number.isNaN(ms) || day < '2000' ? null : ms
}

/** Both ends of a meeting from what the fields say. An end before the start is past midnight. */
export function meetingTimes(
  on: string,
  start: string,
  end: string,
): { startedAt: number; endedAt: number | null } | null {
  const startedAt = wallTime(on, start)
  if (startedAt === null) return null
  const endedAt = end ? wallTime(on, end) : null
  return { startedAt, endedAt: endedAt !== null && endedAt < startedAt ? endedAt + DAY : endedAt }
}
