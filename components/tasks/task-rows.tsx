import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Task } from '../../lib/domain/follow-up/task.ts'
import { TaskRow } from './task-row.tsx'
import type { TaskActions } from './task-tools.tsx'

export interface TaskRowsProps extends TaskActions {
  tasks: readonly Task[]
  /** `YYYY-MM-DD` */
  today: string
  holidays: ReadonlySet<string>
  /** More rows, behind the tasks. */
  children?: ComponentChildren
}

/** Tasks, a line each. When the line that has the focus goes, the next one gets it, so that the keyboard is not lost. */
export function TaskRows({ tasks, today, holidays, children, ...actions }: TaskRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const left = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (left.current === null) return
    const lost = document.activeElement === document.body || document.activeElement === null
    const rows = list.current?.querySelectorAll<HTMLElement>('.task .check input') ?? []
    if (lost) rows[Math.min(left.current, rows.length - 1)]?.focus()
    left.current = null
  }, [tasks])
  const remember = () => {
    const rows = [...(list.current?.querySelectorAll('.task') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    left.current = at < 0 ? null : at
  }
  const remembering = <A extends unknown[]>(action: (...args: A) => void) => {
    return (...args: A) => {
      remember()
      action(...args)
    }
  }
  return (
    <ul class="card list rows" ref={list}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          {...{ task, today, holidays }}
          {...actions}
          onToggle={remembering(actions.onToggle)}
          onSnooze={remembering(actions.onSnooze)}
          onDrop={remembering(actions.onDrop)}
          onRemove={remembering(actions.onRemove)}
        />
      ))}
      {children}
    </ul>
  )
}
