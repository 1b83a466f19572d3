import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { DateField } from '../form/date-field.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { useText } from '../text.ts'

/** A task of the user's own. `due`: `YYYY-MM-DD` or empty */
export interface OwnTask {
  text: string
  due: string
  company: string
}

export interface AddTaskProps {
  /** Offered for the company. */
  companies: readonly string[]
  company: string
  onAdd: (task: OwnTask) => void
  onCancel: () => void
}

export function AddTask({ companies, company, onAdd, onCancel }: AddTaskProps) {
  const t = useText()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [task, setTask] = useState<OwnTask>({ text: '', due: '', company })
  const [isEmpty, complain] = useState(false)
  useEffect(() => first.current?.focus(), [])
  const save = () => {
    if (task.text.trim() === '') {
      complain(true)
      first.current?.focus()
    } else onAdd({ ...task, text: task.text.trim().slice(0, 2_000), company: task.company.trim().slice(0, 2_000) })
  }
  return (
    <form
      class="card tasks-add"
      aria-label={t('taskAdd')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div class="fields">
        <Field label={t('taskWhat')} problem={isEmpty ? t('taskWhatMissing') : undefined}>
          <Input entryRef={first} value={task.text} onChange={(text) => setTask({ ...task, text })} />
        </Field>
        <DateField label={t('taskWhen')} value={task.due} onChange={(due) => setTask({ ...task, due })} />
        <Field label={t('taskCompany')}>
          <Input list={id} value={task.company} onChange={(next) => setTask({ ...task, company: next })} />
        </Field>
      </div>
      <datalist id={id}>
        {companies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="row">
        <Button kind="primary" type="submit">
          {t('taskAddSave')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('taskCancel')}
        </Button>
      </div>
    </form>
  )
}
