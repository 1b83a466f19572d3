import { useState } from 'preact/hooks'
import type { DebriefPerson, HiringPart } from '../../lib/domain/debrief/debrief.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Select } from '../form/select.tsx'
import { type Text, useText } from '../text.ts'
import { emailProblem } from './email.ts'
import { partOptions } from './options.ts'

export interface PersonFieldsProps {
  person: DebriefPerson
  onChange: (patch: Partial<DebriefPerson>) => void
  onDone: () => void
  onRemove: () => void
}

export function PersonFields({ person, onChange, onDone, onRemove }: PersonFieldsProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of the fields is Done
    <div
      class="stack s3"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return
        if (!(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        onDone()
      }}
    >
      <Field label={t('debriefName')} hint={otherNames(person, t)}>
        <Input value={person.name} onChange={(name) => onChange({ name })} autocomplete="off" />
      </Field>
      <Field label={t('debriefPersonJob')} hint={isListed(person, 'title') && t('debriefFromCalendar')}>
        <Input value={person.title} onChange={(title) => onChange({ title })} autocomplete="off" />
      </Field>
      <Field label={t('debriefPart')}>
        <Select<HiringPart | ''>
          value={person.part}
          options={[{ value: '', label: t('debriefPartUnknown') }, ...partOptions(t)]}
          onChange={(part) => onChange({ part })}
        />
      </Field>
      <EmailField
        value={person.email}
        hint={t(isListed(person, 'email') ? 'debriefFromCalendar' : 'debriefEmailHint')}
        onChange={(email) => onChange({ email })}
      />
      <Field label={t('debriefIntroduced')} hint={t('debriefIntroducedHint')}>
        <Input
          said
          value={person.introducedAs}
          onChange={(introducedAs) => onChange({ introducedAs })}
          autocomplete="off"
        />
      </Field>
      <div class="row apart">
        <Button onClick={onDone}>{t('debriefPersonDone')}</Button>
        <Button kind="quiet" onClick={onRemove}>
          {t('debriefRemove')}
        </Button>
      </div>
    </div>
  )
}

/** Whether a field still says what the calendar says. */
const isListed = ({ listed, ...person }: DebriefPerson, field: 'title' | 'email') =>
  listed !== null && listed[field] !== '' && listed[field] === person[field]

/** What the call and the calendar call somebody, where that differs. */
function otherNames({ name, seenAs, listed }: DebriefPerson, t: Text): string {
  const seen = seenAs && seenAs !== name && t('debriefSeenAs', seenAs)
  const known = listed?.name && listed.name !== name && t('debriefListedAs', listed.name)
  return [seen, known].filter(Boolean).join(', ')
}

/** The problem is told when the field is left, and goes as soon as the address is right. */
function EmailField({ value, hint, onChange }: { value: string; hint: string; onChange: (next: string) => void }) {
  const t = useText()
  const [left, setLeft] = useState(value !== '')
  const problem = emailProblem(value)
  return (
    <Field label={t('debriefEmail')} hint={hint} problem={left && problem ? t(problem) : undefined}>
      <Input value={value} onChange={onChange} onBlur={() => setLeft(true)} autocomplete="off" />
    </Field>
  )
}
