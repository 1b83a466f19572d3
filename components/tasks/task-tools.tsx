import { useEffect, useRef, useState } from 'preact/hooks'
import type { Task } from '../../lib/domain/follow-up/task.ts'
import { isOver } from '../../lib/domain/follow-up/task-facts.ts'
import { snoozeDays } from '../../lib/domain/follow-up/task-groups.ts'
import { placeOf } from '../../lib/domain/follow-up/task-place.ts'
import { addDays } from '../../lib/domain/time/days.ts'
import { Button } from '../form/button.tsx'
import { DateField } from '../form/date-field.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Icon } from '../icon/icon.tsx'
import { type TextKey, useText } from '../text.ts'
import { dayWords } from './task-words.ts'

/** What can be done with a task. */
export interface TaskActions {
  /** Done, or not done after all. */
  onToggle: (task: Task) => void
  /** `day`: not to be shown before, `YYYY-MM-DD`. */
  onSnooze: (task: Task, day: string) => void
  onDrop: (task: Task) => void
  /** Other words and another day; empty for none. */
  onEdit: (task: Task, text: string, due: string) => void
  /** Takes away a task of the user's own. */
  onRemove: (task: Task) => void
  /** To where it came from. */
  onOpen: (task: Task) => void
  onCalendar: (task: Task) => void
}

export interface TaskToolsProps extends TaskActions {
  task: Task
  title: string
  today: string
  holidays: ReadonlySet<string>
  onFold: () => void
}

export function TaskTools(props: TaskToolsProps) {
  const { task, title, onFold } = props
  const t = useText()
  const [editing, edit] = useState(false)
  const tools = useRef<HTMLFieldSetElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // What had the focus is gone with the other form.
    if (editing || wasEditing.current) tools.current?.querySelector<HTMLElement>('input, button')?.focus()
    wasEditing.current = editing
  }, [editing])
  const place = placeOf(task)
  const own = task.record !== null && task.interviewId === null
  return (
    <fieldset class="task-tools stack s3" ref={tools} onKeyDown={(event) => event.key === 'Escape' && onFold()}>
      <legend class="away">{t('taskMoreFor', title)}</legend>
      {editing ? (
        <EditTask {...props} onDone={() => edit(false)} />
      ) : (
        <>
          {!isOver(task) && <Snooze {...props} />}
          <div class="row">
            {place && (
              <Button compact onClick={() => props.onOpen(task)}>
                <Icon name={place.name === 'thank-you' ? 'mail' : 'book'} />
                {t(place.name === 'thank-you' ? 'taskOpenLetter' : 'taskOpenDebrief')}
              </Button>
            )}
            <Button compact onClick={() => edit(true)}>
              <Icon name="pen" />
              {t('taskEdit')}
            </Button>
            {(task.due || task.from) && (
              <Button compact onClick={() => props.onCalendar(task)}>
                <Icon name="calendar" />
                {t('taskToCalendar')}
              </Button>
            )}
            {own ? (
              <Button compact kind="danger" onClick={() => props.onRemove(task)}>
                <Icon name="trash" />
                {t('taskRemove')}
              </Button>
            ) : (
              !isOver(task) && (
                <Button compact kind="quiet" onClick={() => props.onDrop(task)}>
                  {t('taskDrop')}
                </Button>
              )
            )}
          </div>
        </>
      )}
    </fieldset>
  )
}

const names: Record<ReturnType<typeof snoozeDays>[number]['name'], TextKey> = {
  tomorrow: 'taskSnoozeTomorrow',
  'business-day': 'taskSnoozeBusinessDay',
  'next-week': 'taskSnoozeNextWeek',
}

/** "Not now", and until when. */
function Snooze({ task, today, holidays, onSnooze }: TaskToolsProps) {
  const t = useText()
  const [day, setDay] = useState('')
  const tomorrow = addDays(today, 1)
  return (
    <div class="stack s2">
      <p class="label">{t('taskSnooze')}</p>
      <div class="row">
        {snoozeDays(today, holidays).map(({ name, day: until }) => (
          <Button key={name} compact onClick={() => onSnooze(task, until)}>
            {t(names[name])}
            {name !== 'tomorrow' && <span class="hint num">{dayWords(until, t)}</span>}
          </Button>
        ))}
      </div>
      <div class="row bottom">
        <div class="grow day">
          <DateField label={t('taskSnoozeDay')} value={day} min={tomorrow} onChange={setDay} />
        </div>
        <Button compact disabled={day < tomorrow} onClick={() => onSnooze(task, day)}>
          {t('taskSnoozeUntil')}
        </Button>
      </div>
    </div>
  )
}

/** Other words and another day. The debrief keeps what it says. */
function EditTask({ task, title, onEdit, onDone }: TaskToolsProps & { onDone: () => void }) {
  const t = useText()
  const [text, setText] = useState(title)
  const [due, setDue] = useState(task.due)
  const save = () => {
    if (text.trim() === '') return
    onEdit(task, text.trim().slice(0, 2_000), due)
    onDone()
  }
  return (
    <form
      class="stack s3"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={t('taskWhat')} hint={task.interviewId !== null && t('taskEditHint')}>
        <Input value={text} onChange={setText} />
      </Field>
      <DateField label={t('taskWhen')} value={due} onChange={setDue} />
      <div class="row">
        <Button compact type="submit" disabled={text.trim() === ''}>
          {t('taskSave')}
        </Button>
        <Button compact kind="quiet" onClick={onDone}>
          {t('taskCancel')}
        </Button>
      </div>
    </form>
  )
}
