import type { Reminders } from '../../lib/domain/interview/reminders.ts'
import { TimeInput } from '../debrief/time-input.tsx'
import { Check } from '../form/check.tsx'
import { Field } from '../form/field.tsx'
import { Select } from '../form/select.tsx'
import { Switch } from '../form/switch.tsx'
import { useText } from '../text.ts'
import { clockMinutes, clockText } from './clock-text.ts'
import type { SettingsPart } from './me-section.tsx'

export interface NoticesProps {
  /** What the browser allows now. */
  on: boolean
  /** Called in the tick of the click: the browser asks the user. */
  onSwitch: (on: boolean) => void
}

export interface RemindersSectionProps extends SettingsPart {
  notices: NoticesProps
}

const delays = [30, 60, 120, 180, 240, 360]

/** When the user is asked again, and in which way. */
export function RemindersSection({ value, onChange, notices }: RemindersSectionProps) {
  const t = useText()
  const { reminders } = value
  const set = (part: Partial<Reminders>) => onChange({ ...value, reminders: { ...reminders, ...part } })
  return (
    <section class="stack" id="reminders" aria-labelledby="reminders-title">
      <div class="stack s1">
        <h2 id="reminders-title">{t('optionsReminders')}</h2>
        <p class="soft">{t('remindersLead')}</p>
      </div>
      <div class="card switches">
        <Switch
          label={t('remindersOn')}
          hint={t('remindersOnHint')}
          checked={reminders.on}
          onChange={(on) => set({ on })}
        />
        <hr class="rule" />
        <Switch
          label={t('remindersNotices')}
          hint={t('remindersNoticesHint')}
          checked={notices.on}
          disabled={!reminders.on}
          onChange={notices.onSwitch}
        />
      </div>
      {reminders.on && <Times reminders={reminders} set={set} />}
    </section>
  )
}

interface TimesProps {
  reminders: Reminders
  set: (part: Partial<Reminders>) => void
}

function Times({ reminders, set }: TimesProps) {
  const t = useText()
  return (
    <>
      <div class="times">
        <Delay minutes={reminders.sameDayAfter} onChange={(sameDayAfter) => set({ sameDayAfter })} />
        {reminders.comesHome !== false && (
          <Clock
            label={t('momentBeforeHome')}
            hint={t('remindersHomeHint')}
            minutes={reminders.beforeHome}
            onChange={(beforeHome) => set({ beforeHome })}
          />
        )}
        <Clock
          label={t('momentBeforeBed')}
          hint={t('remindersBedHint')}
          minutes={reminders.beforeBed}
          onChange={(beforeBed) => set({ beforeBed })}
        />
        <Clock
          label={t('momentNextMorning')}
          hint={t('remindersMorningHint')}
          minutes={reminders.nextMorning}
          onChange={(nextMorning) => set({ nextMorning })}
        />
      </div>
      <Check checked={reminders.comesHome === false} onChange={(alone) => set({ comesHome: !alone })}>
        {t('remindersAlone')}
      </Check>
      <fieldset class="stack s2">
        <legend class="label">{t('remindersQuiet')}</legend>
        <p class="hint">{t('remindersQuietHint')}</p>
        <div class="times">
          <Clock
            label={t('remindersQuietFrom')}
            minutes={reminders.quiet.from}
            onChange={(from) => set({ quiet: { ...reminders.quiet, from } })}
          />
          <Clock
            label={t('remindersQuietTo')}
            minutes={reminders.quiet.to}
            onChange={(to) => set({ quiet: { ...reminders.quiet, to } })}
          />
        </div>
      </fieldset>
    </>
  )
}

interface MinutesProps {
  minutes: number
  onChange: (next: number) => void
}

function Clock({ label, hint, minutes, onChange }: MinutesProps & { label: string; hint?: string }) {
  return (
    <Field label={label} hint={hint}>
      <TimeInput
        value={clockText(minutes)}
        onChange={(next) => {
          const changed = clockMinutes(next)
          if (changed !== null) onChange(changed)
        }}
      />
    </Field>
  )
}

function Delay({ minutes, onChange }: MinutesProps) {
  const t = useText()
  // A backup may bring another time: it is offered too, so that looking at the settings does not change them.
  const offered = [...new Set([...delays, minutes])].sort((a, b) => a - b)
  return (
    <Field label={t('remindersSameDay')} hint={t('remindersSameDayHint')}>
      <Select
        value={String(minutes)}
        options={offered.map((each) => ({ value: String(each), label: lengthOf(each, t.language) }))}
        onChange={(next) => onChange(Number(next))}
      />
    </Field>
  )
}

function lengthOf(minutes: number, language: string): string {
  const whole = minutes % 60 === 0
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: whole ? 'hour' : 'minute',
    unitDisplay: 'long',
  }).format(whole ? minutes / 60 : minutes)
}
