import { Button } from '../form/button.tsx'
import { Segment } from '../form/segment.tsx'
import { Icon } from '../icon/icon.tsx'
import { type TextKey, useText } from '../text.ts'

/** As what tasks go into a calendar. */
export type ExportForm = 'events' | 'tasks' | 'both'

export interface ExportTasksProps {
  form: ExportForm
  onForm: (form: ExportForm) => void
  /** How many go into the file. */
  count: number
  /** Of them those that have no day, and therefore no place among calendar entries. */
  undated: number
  busy: boolean
  onExport: () => void
}

const hints: Record<ExportForm, TextKey> = {
  events: 'tasksExportEventsHint',
  tasks: 'tasksExportTasksHint',
  both: 'tasksExportBothHint',
}

/** Tasks as a file for a calendar, and why there is nothing to subscribe to. */
export function ExportTasks({ form, onForm, count, undated, busy, onExport }: ExportTasksProps) {
  const t = useText()
  const inFile = form === 'events' ? count - undated : count
  return (
    <section class="card stack s3" aria-labelledby="tasks-export">
      <h2 id="tasks-export">{t('tasksExportTitle')}</h2>
      <div class="measure stack s3">
        <Segment
          label={t('tasksExportAs')}
          value={form}
          options={[
            { value: 'events', label: t('tasksExportEvents') },
            { value: 'tasks', label: t('tasksExportTasks') },
            { value: 'both', label: t('tasksExportBoth') },
          ]}
          onChange={onForm}
        />
        <p class="small soft">{t(hints[form])}</p>
        {form !== 'tasks' && undated > 0 && <p class="small soft">{t.plural('tasksExportUndated', undated)}</p>}
        <div class="row">
          <Button kind="primary" disabled={inFile === 0} busy={busy} onClick={onExport}>
            <Icon name="save" />
            {t.plural('tasksExportSave', inFile)}
          </Button>
        </div>
        <p class="hint">{t('tasksExportAgain')}</p>
        <p class="hint">{t('tasksExportSubscribe')}</p>
      </div>
    </section>
  )
}
