import { isFirm, isOver, type Task, type TaskKind } from './task.ts'
import { dayOfTask } from './tasks.ts'

/** Only what somebody is waiting for, and what the user wrote down; a list of what to read up on calls nobody. */
const calling: ReadonlySet<TaskKind> = new Set(['promise', 'next-step', 'follow-up', 'own'])

/**
 * The days on which tasks call, one for each, `YYYY-MM-DD`, in order. A day that only a rule chose calls nobody, but for
 * follow-ups; nor does a task whose debrief still waits, which calls by itself.
 */
export const callingDays = (tasks: readonly Task[]): string[] =>
  tasks
    .filter((task) => calling.has(task.kind) && isFirm(task) && !isOver(task) && task.isSettled)
    .flatMap((task) => dayOfTask(task) || [])
    .sort()
