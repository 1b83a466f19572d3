import { useId } from 'preact/hooks'
import { Radio } from './radio.tsx'
import './ten.css'

export interface TenProps {
  label: string
  value: number | null
  onChange: (next: number | null) => void
  /** What 1 and 10 mean. */
  low: string
  high: string
  disabled?: boolean
}

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A scale from 1 to 10 with both ends named. */
export function Ten({ label, value, onChange, low, high, disabled }: TenProps) {
  const name = useId()
  const spoken = (step: number) => (step === 1 ? `1, ${low}` : step === 10 ? `10, ${high}` : undefined)
  return (
    <fieldset class="stack s2">
      <legend class="label">{label}</legend>
      <div class={disabled ? 'ten off' : 'ten'}>
        {steps.map((step) => (
          <Radio
            key={step}
            name={name}
            checked={step === value}
            label={spoken(step)}
            disabled={disabled}
            onChoose={() => onChange(step)}
            onClear={() => onChange(null)}
          >
            {step}
          </Radio>
        ))}
      </div>
      <div class="ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </fieldset>
  )
}
