import { useId } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import type { Option } from './option.ts'
import { Radio } from './radio.tsx'
import './chip.css'

const Tick = () => (
  <span class="tick">
    <Icon name="tick" small />
  </span>
)

export interface ChipsProps<V extends string> {
  label: string
  value: V | ''
  options: readonly Option<V>[]
  /** An empty answer means that the chosen one was pressed again. */
  onChange: (next: V | '') => void
  /** An answer that cannot be taken back, only changed. */
  required?: boolean
  tight?: boolean
}

/** One of two to eight short answers. */
export function Chips<V extends string>({ label, value, options, onChange, required, tight }: ChipsProps<V>) {
  const name = useId()
  return (
    <fieldset>
      <legend class="label">{label}</legend>
      <div class={tight ? 'chips tight' : 'chips'}>
        {options.map((option) => (
          <Radio
            key={option.value}
            class="chip"
            name={name}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
            onClear={required ? undefined : () => onChange('')}
          >
            <Tick />
            {option.label}
          </Radio>
        ))}
      </div>
    </fieldset>
  )
}
