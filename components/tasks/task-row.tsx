import { useId, useRef, useState } from 'preact/hooks'
import type { Task } from '../../lib/domain/follow-up/task.ts'
import { isOver } from '../../lib/domain/follow-up/task-facts.ts'
import { placeOf } from '../../lib/domain/follow-up/task-place.ts'
import { Button } from '../form/button.tsx'
import '../form/check.css'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { type TaskActions, TaskTools } from './task-tools.tsx'
import './tasks.css'
import { dueWords, isLate, taskSource, taskTitle } from './task-words.ts'

export interface TaskRowProps extends TaskActions {
  task: Task
  /** `YYYY-MM-DD` */
  today: string
  holidays: ReadonlySet<string>
}

/** One task: a box that ticks it off, its words, which open it, and all else behind a button. */
export function TaskRow({ task, today, holidays, ...actions }: TaskRowProps) {
  const t = useText()
  const titleId = useId()
  const more = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const title = taskTitle(task, t)
  const over = isOver(task)
  const due = dueWords(task, today, t)
  // A task of the user's own belongs nowhere: its words open what can be done with it.
  const show = () => (placeOf(task) ? actions.onOpen(task) : setOpen(!open))
  const fold = () => {
    more.current?.focus()
    setOpen(false)
  }
  return (
    <li class={over ? 'task over' : 'task'} data-task={task.kind}>
      <div class="row one top">
        <label class="check">
          <input type="checkbox" aria-labelledby={titleId} checked={over} onChange={() => actions.onToggle(task)} />
        </label>
        <button type="button" class="words" onClick={show}>
          <span class="title" id={titleId} dir="auto">
            {title}
          </span>
          <span class="hints">
            <span class="hint cut" dir="auto">
              {taskSource(task, t)}
            </span>
            {due && <span class={isLate(task, today) ? 'hint late' : 'hint'}>{due}</span>}
          </span>
        </button>
        <Button
          kind="quiet"
          only
          label={t('taskMoreFor', title)}
          expanded={open}
          class="more"
          buttonRef={more}
          onClick={() => setOpen(!open)}
        >
          <Icon name="more" />
        </Button>
      </div>
      {open && <TaskTools {...{ task, title, today, holidays }} {...actions} onFold={fold} />}
    </li>
  )
}
