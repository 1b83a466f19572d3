import { addBusinessDays } from '../time/business-days.ts'
import { addDays, daysFrom, weekdayOf } from '../time/days.ts'
import type { Task } from './task.ts'
import { isOver } from './task-facts.ts'
import { isFirm, isTheirs, taskKinds } from './task-kinds.ts'
import { dayOfTask } from './tasks.ts'

export const taskGroups = ['overdue', 'today', 'week', 'later', 'waiting', 'done'] as const
export type TaskGroup = (typeof taskGroups)[number]

/** Where a task stands on a day. The week ends on Sunday. What is only suggested is never overdue, but one of this week. */
export function groupOf(task: Task, today: string): TaskGroup {
  if (isOver(task)) return 'done'
  if (isTheirs(task)) return 'waiting'
  const due = dayOfTask(task)
  if (due && due < today) return isFirm(task) ? 'overdue' : 'week'
  const from = task.snoozedUntil || task.from || due
  if (from && from <= today) return 'today'
  return from && from <= addDays(today, (7 - weekdayOf(today)) % 7) ? 'week' : 'later'
}

/** The tasks by where they stand, each group in the order given, what was done last first. */
export function groupTasks(tasks: readonly Task[], today: string): Record<TaskGroup, Task[]> {
  const groups: Record<TaskGroup, Task[]> = { overdue: [], today: [], week: [], later: [], waiting: [], done: [] }
  for (const task of tasks) groups[groupOf(task, today)].push(task)
  const when = ({ doneAt, changedAt }: Task) => doneAt ?? changedAt
  groups.done.sort((a, b) => when(b) - when(a))
  return groups
}

const order = (task: Task, today: string) => taskGroups.indexOf(groupOf(task, today))

/** What is overdue for longer than this does not stand before what is due now. Days */
const STALE = 14

/**
 * The next few for a glance: overdue first, then by day. Left out is what rests until a later day, what they have to do,
 * and a thank-you that the home asks about in another way.
 */
export function nextFew(
  tasks: readonly Task[],
  today: string,
  count: number,
): { few: Task[]; soon: number; open: number } {
  const open = tasks.filter((task) => {
    const group = groupOf(task, today)
    const waits = task.isOpened || (taskKinds[task.kind].homeAsks && !task.isSettled)
    return group !== 'done' && group !== 'waiting' && task.snoozedUntil <= today && !waits
  })
  open.sort((a, b) => order(a, today) - order(b, today))
  const isStale = (task: Task) => daysFrom(dayOfTask(task) || today, today) > STALE
  const soon = open.filter((task) => groupOf(task, today) !== 'later').length
  return {
    few: [...open.filter((task) => !isStale(task)), ...open.filter(isStale)].slice(0, count),
    soon,
    open: open.length,
  }
}

/** What "not now" offers, each day once. */
export function snoozeDays(
  today: string,
  holidays: ReadonlySet<string>,
): { name: 'tomorrow' | 'business-day' | 'next-week'; day: string }[] {
  const offers = [
    { name: 'tomorrow' as const, day: addDays(today, 1) },
    { name: 'business-day' as const, day: addBusinessDays(today, 1, holidays) },
    { name: 'next-week' as const, day: addBusinessDays(addDays(today, 7), 0, holidays) },
  ]
  return offers.filter(({ day }, at) => offers.findIndex((one) => one.day === day) === at)
}
