import type { Settings } from '../../lib/domain/settings.ts'
import { Field } from '../form/field.tsx'
import { Select } from '../form/select.tsx'
import { Switch } from '../form/switch.tsx'
import { useText } from '../text.ts'
import type { SettingsPart } from './me-section.tsx'
import { MutedRooms } from './muted-rooms.tsx'

export interface OpeningSectionProps extends SettingsPart {
  siteNames: Readonly<Record<string, string>>
}

export function OpeningSection({ value, onChange, siteNames }: OpeningSectionProps) {
  const t = useText()
  const { popUp } = value
  const set = (part: Partial<Settings['popUp']>) => onChange({ ...value, popUp: { ...popUp, ...part } })
  return (
    <section class="stack" id="opening" aria-labelledby="opening-title">
      <h2 id="opening-title">{t('optionsOpeningTitle')}</h2>
      <div class="card switches">
        <Switch
          label={t('optionsOpensByItself')}
          hint={t('optionsOpensByItselfHint')}
          checked={popUp.opensByItself}
          disabled={popUp.everythingOff}
          onChange={(opensByItself) => set({ opensByItself })}
        />
        <hr class="rule" />
        <Switch
          label={t('optionsCard')}
          hint={t('optionsCardHint')}
          checked={popUp.card}
          disabled={popUp.everythingOff}
          onChange={(card) => set({ card })}
        />
        <hr class="rule" />
        <Switch
          label={t('optionsOff')}
          hint={t('optionsOffHint')}
          checked={popUp.everythingOff}
          onChange={(everythingOff) => set({ everythingOff })}
        />
      </div>
      <Minimum seconds={popUp.minimumSeconds} onChange={(minimumSeconds) => set({ minimumSeconds })} />
      <MutedRooms
        rooms={value.mutedRooms}
        siteNames={siteNames}
        onChange={(mutedRooms) => onChange({ ...value, mutedRooms })}
      />
    </section>
  )
}

const minimums = [0, 30, 60, 120, 300, 600]

function Minimum({ seconds, onChange }: { seconds: number; onChange: (next: number) => void }) {
  const t = useText()
  // A backup may bring another length: it is offered too, so that looking at the settings does not change them.
  const offered = [...new Set([...minimums, seconds])].sort((a, b) => a - b)
  const options = offered.map((each) => ({
    value: String(each),
    label: each === 0 ? t('optionsMinimumEvery') : lengthOf(each, t.language),
  }))
  return (
    <div class="short">
      <Field label={t('optionsMinimum')}>
        <Select value={String(seconds)} options={options} onChange={(next) => onChange(Number(next))} />
      </Field>
    </div>
  )
}

function lengthOf(seconds: number, language: string): string {
  const whole = seconds % 60 === 0
  const unit = whole ? 'minute' : 'second'
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    whole ? seconds / 60 : seconds,
  )
}
