import { useState } from 'preact/hooks'
import { type Debrief, isBlankPerson, newPerson } from '../../lib/domain/debrief/debrief.ts'
import { DayInput } from '../form/day-input.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { useText } from '../text.ts'
import { type Edit, editPerson } from './edit.ts'
import { dayOf, meetingTimes, timeOf } from './local-time.ts'
import { formatOptions } from './options.ts'
import { TimeInput } from './time-input.tsx'

export interface ByHandFieldsProps {
  debrief: Debrief
  edit: Edit
  newId: () => string
}

/** When, how and with whom: what no call has shown. How long it took is asked under "Change". */
export function ByHandFields({ debrief, edit, newId }: ByHandFieldsProps) {
  const t = useText()
  // "Video" stands in every debrief, so it counts only once somebody has chosen it.
  const [isChosen, choose] = useState(debrief.format !== 'video')
  const [person] = debrief.people
  const day = dayOf(debrief.startedAt)
  const start = timeOf(debrief.startedAt)
  const setTime = (on: string, from: string) => {
    const times = meetingTimes(on, from, '')
    if (!times) return
    edit((now) => {
      const length = (now.endedAt ?? now.startedAt) - now.startedAt
      return { ...now, startedAt: times.startedAt, endedAt: times.startedAt + length }
    })
  }
  const setName = (name: string) => {
    if (!person) return edit((now) => ({ ...now, people: [{ ...newPerson(newId()), name }] }))
    editPerson(edit, person.id, () => ({ name }))
    edit((now) => ({ ...now, people: now.people.filter((one) => one.id !== person.id || !isBlankPerson(one)) }))
  }
  return (
    <div class="stack by-hand">
      <div class="two">
        <Field label={t('debriefDay')}>
          <DayInput required value={day} onChange={(next) => setTime(next, start)} />
        </Field>
        <Field label={t('debriefStart')}>
          <TimeInput value={start} onChange={(next) => setTime(day, next)} />
        </Field>
      </div>
      <Segment
        label={t('debriefFormat')}
        value={isChosen ? debrief.format : ''}
        options={formatOptions(t)}
        onChange={(format) => {
          choose(true)
          edit((now) => ({ ...now, format }))
        }}
      />
      {debrief.people.length < 2 && (
        <Field label={t('eventWith')}>
          <Input value={person?.name ?? ''} onChange={setName} autocomplete="off" />
        </Field>
      )}
    </div>
  )
}
