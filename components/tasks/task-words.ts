import type { Task } from '../../lib/domain/follow-up/task.ts'
import { groupOf } from '../../lib/domain/follow-up/task-groups.ts'
import { isFirm, isTheirs, type TaskKind } from '../../lib/domain/follow-up/task-kinds.ts'
import { addDays } from '../../lib/domain/time/days.ts'
import type { Text, TextKey } from '../text.ts'

interface TaskWords {
  /** Where it comes from: "you promised this"; null for what its title says already. */
  source: TextKey | null
  /** What it is called where nobody wrote words for it; null where it always has some. */
  title: ((task: Task, t: Text) => string) | null
  /** It is about other companies than the one of its interview. */
  isElsewhere?: true
}

const words: Readonly<Record<TaskKind, TaskWords>> = {
  promise: { source: 'taskOfPromise', title: null },
  'thank-you': { source: null, title: ({ person }, t) => t('taskThank', person) },
  'next-step': { source: 'taskOfNextStep', title: null },
  'follow-up': { source: null, title: followUpTitle },
  own: { source: null, title: null },
  gap: { source: 'taskOfGap', title: null },
  concern: { source: 'taskOfConcern', title: null },
  'would-change': { source: 'taskOfWouldChange', title: null },
  explore: { source: 'taskOfExplore', title: null, isElsewhere: true },
  promised: { source: 'taskOfPromised', title: null },
  decision: { source: 'taskOfDecision', title: (_, t) => t('taskDecision') },
}

function followUpTitle({ person, company, isLast }: Task, t: Text): string {
  const whom = person || company
  if (whom === '') return t(isLast ? 'taskFollowUpLastNobody' : 'taskFollowUpNobody')
  return t(isLast ? 'taskFollowUpLast' : 'taskFollowUp', whom)
}

/** What a task is called: in the user's words where they have any. */
export function taskTitle(task: Task, t: Text): string {
  const { title } = words[task.kind]
  return task.text.trim() || (title?.(task, t) ?? task.company)
}

/** What it is about and where it comes from: "Brindlewick Energy, you promised this". */
export function taskSource({ kind, company }: Task, t: Text): string {
  const { source, isElsewhere } = words[kind]
  return [!isElsewhere && company, source && t(source)].filter(Boolean).join(', ')
}

/** A day by its weekday and date. */
export function dayWords(day: string, { language }: Text): string {
  const at = new Date(`${day}T12:00:00`)
  if (Number.isNaN(at.getTime())) return day
  const year = at.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', ...year }).format(at)
}

/** When it is to be done, seen from today. */
export function dueWords(task: Task, today: string, t: Text): string {
  const { due, from, snoozedUntil, dropped, doneAt } = task
  if (dropped && doneAt === null) return t('taskNotNeeded')
  if (doneAt !== null) return t('taskDoneOn', dayOfMs(doneAt, t))
  if (snoozedUntil > today) return t('taskRests', dayWords(snoozedUntil, t))
  if (snoozedUntil === today) return t('taskToday')
  if (!isFirm(task) && due !== '') return due < today ? t('taskSoon') : t('taskBest', dayWords(due, t))
  if (due && due < today) return t(isTheirs(task) ? 'taskTheyWereDue' : 'taskWasDue', dayWords(due, t))
  if (due === today) return t('taskToday')
  if (from > today) return t('taskFrom', dayWords(from, t))
  if (due === '') return ''
  return due === addDays(today, 1) ? t('taskTomorrow') : t('taskBy', dayWords(due, t))
}

const dayOfMs = (ms: number, { language }: Text) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(ms)

export const isLate = (task: Task, today: string): boolean => groupOf(task, today) === 'overdue'
