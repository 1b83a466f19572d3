import { useRef } from 'preact/hooks'
import type { MetPerson } from '../../lib/domain/calendar/understanding.ts'
import { emailProblem } from '../debrief/email.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { useUndo } from '../toast/use-undo.tsx'

export interface EventPeopleProps {
  people: readonly MetPerson[]
  onChange: (next: MetPerson[]) => void
}

/** Those whom the user will meet and those who arrange it, to be typed. */
export function EventPeople({ people, onChange }: EventPeopleProps) {
  const t = useText()
  const [offerUndo, toast] = useUndo()
  const newest = useRef({ people, onChange })
  newest.current = { people, onChange }
  const set = (index: number, patch: Partial<MetPerson>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...patch, from: 'user' } : person)))
  const add = () => onChange([...people, { name: '', title: '', email: '', part: 'interviewer', from: 'user' }])
  const remove = (person: MetPerson, index: number) => {
    onChange(people.filter((_, at) => at !== index))
    offerUndo(t('debriefPersonRemoved', nameOf(person)), () => {
      const now = newest.current
      now.onChange([...now.people.slice(0, index), person, ...now.people.slice(index)])
    })
  }
  const nameOf = ({ name, email }: MetPerson) => name || email || t('debriefNoName')
  return (
    <fieldset class="stack s3">
      <legend class="label">{t('eventPeople')}</legend>
      {people.map((person, index) => (
        <div key={index} class="card stack s3">
          <Field label={t('debriefName')}>
            <Input value={person.name} autocomplete="off" onChange={(name) => set(index, { name })} />
          </Field>
          <Field label={t('debriefPersonJob')}>
            <Input value={person.title} autocomplete="off" onChange={(title) => set(index, { title })} />
          </Field>
          <Email value={person.email} onChange={(email) => set(index, { email })} />
          <Segment
            label={t('eventPart')}
            value={person.part}
            options={[
              { value: 'interviewer', label: t('eventPartInterviewer') },
              { value: 'coordinator', label: t('eventPartCoordinator') },
            ]}
            onChange={(part) => set(index, { part })}
          />
          <Button
            kind="quiet"
            class="start"
            label={t('eventPersonRemove', nameOf(person))}
            onClick={() => remove(person, index)}
          >
            <Icon name="trash" />
            {t('eventRemove')}
          </Button>
        </div>
      ))}
      <Button class="start" onClick={add}>
        <Icon name="plus" />
        {t('debriefAddPerson')}
      </Button>
      {toast}
    </fieldset>
  )
}

function Email({ value, onChange }: { value: string; onChange: (next: string) => void }) {
  const t = useText()
  const problem = emailProblem(value)
  return (
    <Field label={t('debriefEmail')} problem={problem ? t(problem) : undefined}>
      <Input type="email" value={value} autocomplete="off" onChange={onChange} />
    </Field>
  )
}
