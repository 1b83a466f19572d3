import type { Task } from './task.ts'
import { isOver } from './task-facts.ts'
import { isFirm, taskKinds } from './task-kinds.ts'
import { dayOfTask } from './tasks.ts'

/**
 * The days on which tasks call, one for each, `YYYY-MM-DD`, in order. A day that only a rule chose calls nobody, but for
 * follow-ups; nor does a task whose debrief still waits, which calls by itself.
 */
export const callingDays = (tasks: readonly Task[]): string[] =>
  tasks
    .filter((task) => taskKinds[task.kind].calls && isFirm(task) && !isOver(task) && task.isSettled)
    .flatMap((task) => dayOfTask(task) || [])
    .sort()
