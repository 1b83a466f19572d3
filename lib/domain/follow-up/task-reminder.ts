import { addDays, daysFrom, instantOf } from '../thank-you/text/days.ts'
import type { Reminders } from './reminders.ts'
import { isOver, type Task, type TaskKind } from './task.ts'
import { dayOfTask, todayOf } from './tasks.ts'

/** Only what somebody is waiting for, and what the user wrote down; a list of what to read up on calls nobody. */
const calling: ReadonlySet<TaskKind> = new Set(['promise', 'next-step', 'follow-up', 'own'])
/** After this it stands in the lists only. Days */
const PATIENCE = 7

/**
 * How many tasks the badge counts, and when that changes next by itself (ms since 1970; null for never). A task calls
 * from the morning of its last day on, and for a week; a day that only a rule chose calls nobody, but for follow-ups.
 */
export function taskReminder(
  tasks: readonly Task[],
  { reminders, now, timeZone }: { reminders: Reminders; now: number; timeZone: string },
): { due: number; next: number | null } {
  if (!reminders.on) return { due: 0, next: null }
  const days = tasks
    .filter((task) => calling.has(task.kind) && !isOver(task) && task.isSettled)
    .filter(({ kind, dueBy, snoozedUntil }) => kind === 'follow-up' || dueBy === 'said' || snoozedUntil !== '')
    .flatMap((task) => dayOfTask(task) || [])
  const morning = (day: string) => instantOf(day, reminders.nextMorning / 60, timeZone)
  const today = todayOf(now, timeZone)
  const ends = (day: string) => morning(addDays(day, PATIENCE + 1))
  const due = days.filter((day) => daysFrom(day, today) <= PATIENCE + 1 && morning(day) <= now && now < ends(day))
  const next = days.flatMap((day) => [morning(day), ends(day)]).filter((at) => at > now)
  return { due: due.length, next: next.length > 0 ? Math.min(...next) : null }
}
