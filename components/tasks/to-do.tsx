import type { Task } from '../../lib/domain/follow-up/task.ts'
import { nextFew } from '../../lib/domain/follow-up/task-groups.ts'
import { Button } from '../form/button.tsx'
import type { SentQuestion } from '../home/item.ts'
import { SentQuestionRows } from '../home/sent-questions.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { TaskRows } from './task-rows.tsx'
import type { TaskActions } from './task-tools.tsx'
import './tasks.css'

/** So many stand on the home. */
const FEW = 4

export interface ToDoProps extends TaskActions {
  tasks: readonly Task[]
  today: string
  holidays: ReadonlySet<string>
  now: number
  /** Notes that were opened in the mail. */
  sent: readonly SentQuestion[]
  onSent: (draftId: string, yes: boolean) => void
  onAll: () => void
}

/** The next few tasks, and the notes of which only the user knows whether they went. */
export function ToDo({ tasks, today, holidays, now, sent, onSent, onAll, ...actions }: ToDoProps) {
  const t = useText()
  const { few, soon, open } = nextFew(tasks, today, FEW)
  if (few.length === 0 && sent.length === 0) return null
  return (
    <section class="section" aria-labelledby="to-do" data-tasks={open}>
      <header>
        <h2 id="to-do">{t('homeToDo')}</h2>
        {soon > 0 && <span class="hint">{t.plural('tasksSoon', soon)}</span>}
      </header>
      <TaskRows tasks={few} {...{ today, holidays }} {...actions}>
        <SentQuestionRows now={now} tasks={sent} onSent={onSent} />
      </TaskRows>
      <Button kind="quiet" class="show-all" onClick={onAll}>
        <Icon name="task" />
        {t.plural('tasksAll', open)}
      </Button>
    </section>
  )
}
