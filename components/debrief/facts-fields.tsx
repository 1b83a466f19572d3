import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Debrief, ListedField } from '../../lib/domain/debrief/debrief.ts'
import { isFromCalendar } from '../../lib/domain/debrief/listed.ts'
import { DayInput } from '../form/day-input.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { Segment } from '../form/segment.tsx'
import { useText } from '../text.ts'
import { timesThere } from '../zone.ts'
import type { Edit } from './edit.ts'
import { Length, TimeLine } from './facts.tsx'
import { dayOf, meetingTimes, timeOf } from './local-time.ts'
import { formatOptions } from './options.ts'
import { TimeInput } from './time-input.tsx'

export interface FactsFieldsProps {
  debrief: Debrief
  edit: Edit
  /** IANA name of the meeting's own zone; empty for none. */
  timeZone: string
  /** All of them, and not only what nobody but the user can know. */
  all: boolean
  /** What is asked instead of the time and place that a call has shown. */
  instead?: ComponentChildren
}

/** The same facts, to be typed. What the call itself has told stands folded until it is to be changed. */
export function FactsFields({ debrief, edit, timeZone, all, instead }: FactsFieldsProps) {
  const t = useText()
  const [open, setOpen] = useState(all)
  const time = useRef<HTMLDivElement>(null)
  const moveFocus = useRef(false)
  useLayoutEffect(() => {
    if (moveFocus.current) time.current?.querySelector('input')?.focus()
    moveFocus.current = false
  })
  const from = (field: ListedField) => isFromCalendar(debrief, field) && t('debriefFromCalendar')
  const set = (patch: Partial<Debrief>) => edit((now) => ({ ...now, ...patch }))
  return (
    <div class="stack">
      {!open && instead}
      <Field label={t('debriefCompany')} hint={from('company')}>
        <Input value={debrief.company} onChange={(company) => set({ company })} autocomplete="off" />
      </Field>
      <Field label={t('debriefRole')} hint={from('role')}>
        <Input value={debrief.role} onChange={(role) => set({ role })} autocomplete="off" />
      </Field>
      <Field label={t('debriefRound')} hint={from('round') || t('debriefRoundHint')}>
        <Input value={debrief.round} onChange={(round) => set({ round })} autocomplete="off" />
      </Field>
      {open ? (
        <div class="stack" ref={time}>
          <TimeAndPlace {...{ debrief, set, timeZone }} placeHint={from('place')} />
        </div>
      ) : instead ? null : (
        <TimeLine
          debrief={debrief}
          onChange={() => {
            moveFocus.current = true
            setOpen(true)
          }}
        />
      )}
    </div>
  )
}

interface TimeAndPlaceProps {
  debrief: Debrief
  set: (patch: Partial<Debrief>) => void
  timeZone: string
  placeHint: string | false
}

function TimeAndPlace({ debrief, set, timeZone, placeHint }: TimeAndPlaceProps) {
  const t = useText()
  const day = dayOf(debrief.startedAt)
  const start = timeOf(debrief.startedAt)
  const end = debrief.endedAt === null ? '' : timeOf(debrief.endedAt)
  const there = timesThere({ start: debrief.startedAt, end: debrief.endedAt, timeZone }, t.language)
  const sure: Partial<Debrief> = { endIsApproximate: undefined }
  const setTimes = (on: string, from: string, to: string, more: Partial<Debrief> = {}) => {
    const times = meetingTimes(on, from, to)
    if (times) set({ ...times, ...more })
  }
  return (
    <>
      <Segment
        label={t('debriefFormat')}
        value={debrief.format}
        options={formatOptions(t)}
        onChange={(format) => set({ format })}
      />
      <Field label={t('debriefPlace')} hint={placeHint}>
        <Input value={debrief.place} onChange={(place) => set({ place })} autocomplete="off" />
      </Field>
      <Field label={t('debriefDay')}>
        <DayInput required value={day} onChange={(next) => setTimes(next, start, end)} />
      </Field>
      <div class="two">
        <Field label={t('debriefStart')}>
          <TimeInput value={start} onChange={(next) => setTimes(day, next, end)} />
        </Field>
        <Field label={t('debriefEnd')} hint={debrief.endIsApproximate && t('debriefEndAbout')}>
          <TimeInput value={end} onChange={(next) => setTimes(day, start, next, sure)} />
        </Field>
      </div>
      {there && <p class="hint">{t('debriefTimesHere', there)}</p>}
      <Length debrief={debrief} />
    </>
  )
}
