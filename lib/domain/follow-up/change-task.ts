import type { Task, TaskRecord } from './task.ts'
import { isOver } from './task-facts.ts'

export type TaskChange = Partial<
  Pick<TaskRecord, 'text' | 'due' | 'snoozedUntil' | 'doneAt' | 'dropped' | 'company' | 'exportedAt'>
>

/** What is to be stored beside a task after a change. `at`: ms since 1970 */
export function changeTask(task: Task, change: TaskChange, at: number): TaskRecord {
  const before: TaskRecord = task.record ?? {
    schemaVersion: 1,
    id: task.id,
    interviewId: task.interviewId,
    kind: task.kind,
    wording: task.wording,
    text: null,
    due: null,
    snoozedUntil: '',
    doneAt: null,
    dropped: false,
    company: '',
    exportedAt: null,
    createdAt: at,
    updatedAt: at,
  }
  // By its words of now, since the debrief may have changed them since the last time.
  return { ...before, ...change, wording: task.wording, updatedAt: at }
}

/** A task of the user's own. */
export function newTask(id: string, own: { text: string; due: string; company: string }, at: number): TaskRecord {
  return {
    schemaVersion: 1,
    id,
    interviewId: null,
    kind: 'own',
    wording: '',
    text: own.text.trim(),
    due: own.due,
    snoozedUntil: '',
    doneAt: null,
    dropped: false,
    company: own.company.trim(),
    exportedAt: null,
    createdAt: at,
    updatedAt: at,
  }
}

/** "Done" and "not needed", and back. */
export const toggled = (task: Task, at: number): TaskChange =>
  isOver(task) ? { doneAt: null, dropped: false } : { doneAt: at }
