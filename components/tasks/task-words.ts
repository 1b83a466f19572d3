import { isFirm, isTheirs, type Task, type TaskKind } from '../../lib/domain/follow-up/task.ts'
import { groupOf } from '../../lib/domain/follow-up/task-groups.ts'
import { addDays } from '../../lib/domain/time/days.ts'
import type { Text, TextKey } from '../text.ts'

/** What a task is called: in the user's words where they have any. */
export function taskTitle({ kind, text, person, company, isLast }: Task, t: Text): string {
  if (text.trim() !== '') return text.trim()
  if (kind === 'thank-you') return t('taskThank', person)
  if (kind === 'decision') return t('taskDecision')
  const whom = person || company
  if (whom === '') return t(isLast ? 'taskFollowUpLastNobody' : 'taskFollowUpNobody')
  return t(isLast ? 'taskFollowUpLast' : 'taskFollowUp', whom)
}

const sources: Partial<Record<TaskKind, TextKey>> = {
  promise: 'taskOfPromise',
  promised: 'taskOfPromised',
  decision: 'taskOfDecision',
  'next-step': 'taskOfNextStep',
  gap: 'taskOfGap',
  concern: 'taskOfConcern',
  'would-change': 'taskOfWouldChange',
  explore: 'taskOfExplore',
}

/** What it is about and where it comes from: "Brindlewick Energy, you promised it". */
export function taskSource({ kind, company }: Task, t: Text): string {
  const source = sources[kind]
  return [company, source && t(source)].filter(Boolean).join(', ')
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
