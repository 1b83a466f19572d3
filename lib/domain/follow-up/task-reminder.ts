import type { Reminders } from '../interview/reminders.ts'
import { addDays, instantOf } from '../time/days.ts'

/** After this a task stands in the lists only. Days */
const PATIENCE = 7

/**
 * How many tasks the badge counts, and when that changes next by itself (ms since 1970; null for never). A task calls
 * from the morning of its day on, and for a week. `days`: those on which tasks call, `YYYY-MM-DD`
 */
export function taskReminder(
  days: readonly string[],
  { reminders, now, timeZone }: { reminders: Reminders; now: number; timeZone: string },
): { due: number; next: number | null } {
  if (!reminders.on) return { due: 0, next: null }
  const morning = (day: string) => instantOf(day, reminders.nextMorning / 60, timeZone)
  const spans = days.map((day) => ({ from: morning(day), to: morning(addDays(day, PATIENCE + 1)) }))
  const changes = spans.flatMap(({ from, to }) => [from, to]).filter((at) => at > now)
  return {
    due: spans.filter(({ from, to }) => from <= now && now < to).length,
    next: changes.length > 0 ? Math.min(...changes) : null,
  }
}
