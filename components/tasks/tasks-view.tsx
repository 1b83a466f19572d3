import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CompanyDecision } from '../../lib/domain/company/company-decisions.ts'
import { companyKey } from '../../lib/domain/company/same-company.ts'
import type { Task } from '../../lib/domain/follow-up/task.ts'
import { groupTasks, type TaskGroup, taskGroups } from '../../lib/domain/follow-up/task-groups.ts'
import { Empty } from '../empty/empty.tsx'
import { Button } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { Icon } from '../icon/icon.tsx'
import { type TextKey, useText } from '../text.ts'
import { AddTask, type OwnTask } from './add-task.tsx'
import { TaskRows } from './task-rows.tsx'
import type { TaskActions } from './task-tools.tsx'
import './tasks.css'

export interface TasksViewProps extends TaskActions {
  /** In their order. */
  tasks: readonly Task[]
  today: string
  holidays: ReadonlySet<string>
  /** What the user said of companies. */
  companyDecisions?: readonly CompanyDecision[]
  onAdd: (task: OwnTask) => void
  /** What saves the tasks that are shown as a file. */
  exportOf: (shown: readonly Task[]) => ComponentChildren
  /** Why the last change is not on the disk; empty when it is. */
  problem: string
}

const titles: Record<TaskGroup, TextKey> = {
  overdue: 'tasksOverdue',
  today: 'tasksToday',
  week: 'tasksWeek',
  later: 'tasksLater',
  waiting: 'tasksWaiting',
  done: 'tasksDone',
}
/** So many that are done are shown at first. */
const DONE = 5

type Opened = '' | 'add' | 'export'

/** All tasks, by where they stand. */
export function TasksView({
  tasks,
  today,
  holidays,
  companyDecisions = [],
  onAdd,
  exportOf,
  problem,
  ...actions
}: TasksViewProps) {
  const t = useText()
  const [company, setCompany] = useState('')
  const [opened, open] = useState<Opened>('')
  const keyOf = (name: string) => companyKey(name, companyDecisions)
  const named = [...new Set(tasks.flatMap((task) => task.company || []))].sort((a, b) => a.localeCompare(b, t.language))
  // A company that is written in several ways is one choice.
  const companies = named.filter((name, at) => named.findIndex((other) => keyOf(other) === keyOf(name)) === at)
  const chosen = companies.find((name) => keyOf(name) === keyOf(company)) ?? ''
  const shown = chosen ? tasks.filter((task) => keyOf(task.company) === keyOf(chosen)) : tasks
  const groups = groupTasks(shown, today)
  const soon = groups.overdue.length + groups.today.length + groups.week.length
  const toggle = (what: Opened) => open(opened === what ? '' : what)
  return (
    <>
      <header class="row apart top">
        <div class="grow">
          <h1>{t('tasksTitle')}</h1>
          <p class="soft">{soon > 0 ? t.plural('tasksSoon', soon) : t('tasksNoneSoon')}</p>
        </div>
        <div class="row">
          <Button expanded={opened === 'add'} onClick={() => toggle('add')}>
            <Icon name="plus" />
            {t('taskAdd')}
          </Button>
          {tasks.length > 0 && (
            <Button expanded={opened === 'export'} onClick={() => toggle('export')}>
              <Icon name="calendar" />
              {t('tasksExport')}
            </Button>
          )}
        </div>
      </header>
      <div class="tasks-problem" role="alert">
        {problem && <p class="nudge bad">{problem}</p>}
      </div>
      {opened === 'add' && (
        <AddTask
          companies={companies}
          company={chosen}
          onAdd={(task) => {
            onAdd(task)
            open('')
          }}
          onCancel={() => open('')}
        />
      )}
      {opened === 'export' && exportOf(shown)}
      {companies.length > 1 && (
        <div class="tasks-filter">
          <Select
            label={t('tasksCompany')}
            value={chosen}
            options={[
              { value: '', label: t('tasksAllCompanies') },
              ...companies.map((name) => ({ value: name, label: name })),
            ]}
            onChange={setCompany}
          />
        </div>
      )}
      {tasks.length === 0 ? (
        <Empty title={t('tasksEmpty')}>{t('tasksEmptyHow')}</Empty>
      ) : (
        taskGroups.map((group) => (
          <Group key={group} group={group} tasks={groups[group]} {...{ today, holidays }} {...actions} />
        ))
      )}
    </>
  )
}

interface GroupProps extends TaskActions {
  group: TaskGroup
  tasks: readonly Task[]
  today: string
  holidays: ReadonlySet<string>
}

function Group({ group, tasks, today, holidays, ...actions }: GroupProps) {
  const t = useText()
  const [all, showAll] = useState(group !== 'done')
  if (tasks.length === 0) return null
  const listed = all ? tasks : tasks.slice(0, DONE)
  return (
    <section class="section" data-group={group} aria-labelledby={`tasks-${group}`}>
      <header>
        <h2 id={`tasks-${group}`}>{t(titles[group])}</h2>
        <span class="hint num">{tasks.length}</span>
      </header>
      <TaskRows tasks={listed} {...{ today, holidays }} {...actions} />
      {listed.length < tasks.length && (
        <Button kind="quiet" class="start" onClick={() => showAll(true)}>
          {t('homeShowAll', tasks.length)}
        </Button>
      )}
    </section>
  )
}
