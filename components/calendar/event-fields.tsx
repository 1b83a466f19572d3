import type { EventDraft } from '../../lib/domain/calendar/event-draft.ts'
import { dayOf, meetingTimes, timeOf } from '../debrief/local-time.ts'
import { formatOptions } from '../debrief/options.ts'
import { TimeInput } from '../debrief/time-input.tsx'
import { DayInput } from '../form/day-input.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { useText } from '../text.ts'
import { EventPeople } from './event-people.tsx'

export interface EventFieldsProps {
  draft: EventDraft
  onChange: (next: EventDraft) => void
}

/** What was read of an event, to be typed. */
export function EventFields({ draft, onChange }: EventFieldsProps) {
  const t = useText()
  const set = (patch: Partial<EventDraft>) => onChange({ ...draft, ...patch })
  const [day, start, end] = [dayOf(draft.start), timeOf(draft.start), timeOf(draft.end)]
  const setTimes = (on: string, from: string, to: string) => {
    const times = meetingTimes(on, from, to)
    if (times) set({ start: times.startedAt, end: times.endedAt ?? times.startedAt })
  }
  const text = (name: 'company' | 'role' | 'round' | 'place' | 'link' | 'title') => ({
    value: draft[name],
    autocomplete: 'off',
    onChange: (value: string) => set({ [name]: value }),
  })
  return (
    <div class="stack">
      <Field label={t('debriefCompany')}>
        <Input {...text('company')} />
      </Field>
      <Field label={t('debriefRole')}>
        <Input {...text('role')} />
      </Field>
      <Field label={t('debriefRound')}>
        <Input {...text('round')} />
      </Field>
      <Field label={t('debriefDay')}>
        <DayInput required value={day} onChange={(next) => setTimes(next, start, end)} />
      </Field>
      <div class="two">
        <Field label={t('debriefStart')}>
          <TimeInput value={start} onChange={(next) => setTimes(day, next, end)} />
        </Field>
        <Field label={t('debriefEnd')}>
          <TimeInput value={end} onChange={(next) => setTimes(day, start, next)} />
        </Field>
      </div>
      <Segment
        label={t('debriefFormat')}
        value={draft.format}
        options={formatOptions(t)}
        onChange={(format) => set({ format })}
      />
      <Field label={t('debriefPlace')}>
        <Input {...text('place')} />
      </Field>
      <Field label={t('eventLink')}>
        <Input type="url" {...text('link')} />
      </Field>
      <EventPeople people={draft.people} onChange={(people) => set({ people })} />
    </div>
  )
}
