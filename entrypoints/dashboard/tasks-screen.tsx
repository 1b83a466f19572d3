import { useState } from 'preact/hooks'
import { type ExportForm, ExportTasks } from '../../components/tasks/export-tasks.tsx'
import { TasksView } from '../../components/tasks/tasks-view.tsx'
import { useText } from '../../components/text.ts'
import { useUndo } from '../../components/toast/use-undo.tsx'
import type { Task } from '../../lib/domain/follow-up/task.ts'
import { forCalendar, isUndated, saveTasks } from '../shared/tasks/save-tasks.ts'
import { useTasks } from '../shared/tasks/use-tasks.ts'
import { useNow } from '../shared/use-now.ts'
import { taskPage } from './debrief-page.ts'
import type { ScreenProps } from './screen-props.ts'

export function TasksScreen({ records }: ScreenProps) {
  const t = useText()
  const now = useNow()
  const [offerUndo, toast] = useUndo()
  const { lists, changes, add, problem } = useTasks(records, Number.MAX_SAFE_INTEGER, now, offerUndo)
  const [form, setForm] = useState<ExportForm>('events')
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  if (!lists) return null

  async function save(tasks: readonly Task[], as: ExportForm): Promise<void> {
    setBusy(true)
    await saveTasks(records, tasks, as, t).finally(() => setBusy(false))
    setSaved(true)
  }

  return (
    <>
      <TasksView
        {...lists}
        {...changes}
        problem={problem}
        onAdd={add}
        onOpen={(task) => {
          const page = taskPage(task)
          if (page) location.assign(page)
        }}
        onCalendar={(task) => void save([task], form)}
        exportOf={(shown) => {
          const chosen = forCalendar(shown)
          return (
            <ExportTasks
              {...{ form, busy }}
              onForm={setForm}
              count={chosen.length}
              undated={chosen.filter(isUndated).length}
              onExport={() => void save(chosen, form)}
            />
          )
        }}
      />
      <p class="away" role="status">
        {saved && t('tasksSavedFile')}
      </p>
      {toast}
    </>
  )
}
