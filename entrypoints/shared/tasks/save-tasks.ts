import { taskSource, taskTitle } from '../../../components/tasks/task-words.ts'
import type { Text } from '../../../components/text.ts'
import { saveFile } from '../../../lib/browser/save-file.ts'
import { readSettings } from '../../../lib/browser/stored.ts'
import type { CalendarTask, TaskForm } from '../../../lib/calendar/write-tasks.ts'
import { changeTask } from '../../../lib/domain/follow-up/change-task.ts'
import type { Task } from '../../../lib/domain/follow-up/task.ts'
import { isOver } from '../../../lib/domain/follow-up/task-facts.ts'
import type { Records } from '../../../lib/storage/repository.ts'

/** What goes into the file: what is open, and what a calendar was told of before and is over now. */
export const forCalendar = (tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => !isOver(task) || task.exportedAt !== null)

export const isUndated = ({ from, due, window, snoozedUntil }: Task): boolean =>
  window === null && from === '' && due === '' && snoozedUntil === ''

/**
 * Saves tasks as a file for a calendar, and keeps that they were, so that each has the same UID the next time. The library
 * for calendars is loaded now.
 */
export async function saveTasks(records: Records, tasks: readonly Task[], form: TaskForm, t: Text): Promise<void> {
  const at = Date.now()
  const [{ writeTasks }, { settings }] = await Promise.all([
    import('../../../lib/calendar/write-tasks.ts'),
    readSettings(),
  ])
  const text = writeTasks(
    tasks.map((task) => toCalendar(task, t)),
    { form, at, remindAt: settings.reminders.nextMorning },
  )
  saveFile(`afterword-tasks-${new Date(at).toISOString().slice(0, 10)}.ics`, text, 'text/calendar')
  for (const task of tasks) {
    // The file is there; what cannot be written is only not remembered.
    await records.tasks
      .change(task.id, (stored) => changeTask({ ...task, record: stored ?? null }, { exportedAt: at }, task.changedAt))
      .catch(console.error)
  }
}

function toCalendar(task: Task, t: Text): CalendarTask {
  const { id, from, due, window, snoozedUntil, changedAt } = task
  const moved = snoozedUntil > due
  return {
    id,
    title: taskTitle(task, t),
    about: taskSource(task, t),
    from: moved || snoozedUntil > from ? snoozedUntil : from,
    due: moved ? snoozedUntil : due,
    window: snoozedUntil === '' ? window : null,
    doneAt: isOver(task) ? (task.doneAt ?? changedAt) : null,
    changedAt,
  }
}
