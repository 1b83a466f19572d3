import { newTaskRecord, type Task, type TaskRecord } from './task.ts'
import { isOver } from './task-facts.ts'

export type TaskChange = Partial<
  Pick<TaskRecord, 'text' | 'due' | 'snoozedUntil' | 'doneAt' | 'dropped' | 'company' | 'exportedAt'>
>

/** What is to be stored beside a task after a change. `at`: ms since 1970 */
export function changeTask(task: Task, change: TaskChange, at: number): TaskRecord {
  const { id, interviewId, kind, wording, record } = task
  const before = record ?? newTaskRecord({ id, interviewId, kind, createdAt: at })
  // By its words of now, since the debrief may have changed them since the last time.
  return { ...before, ...change, wording, updatedAt: at }
}

/** A task of the user's own. */
export function newTask(id: string, own: { text: string; due: string; company: string }, at: number): TaskRecord {
  const [text, company] = [own.text.trim(), own.company.trim()]
  return newTaskRecord({ id, interviewId: null, kind: 'own', text, due: own.due, company, createdAt: at })
}

/** "Done" and "not needed", and back. */
export const toggled = (task: Task, at: number): TaskChange =>
  isOver(task) ? { doneAt: null, dropped: false } : { doneAt: at }
