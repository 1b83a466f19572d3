import { useId } from 'preact/hooks'
import type { Option } from './option.ts'
import { Radio } from './radio.tsx'
import './field.css'
import './segment.css'

export interface SegmentProps<V extends string> {
  label: string
  labelHidden?: boolean
  value: V | ''
  options: readonly Option<V>[]
  onChange: (next: V) => void
  /** Pressing the chosen word again takes the answer back. */
  onClear?: () => void
}

/** Two to five words of which one is chosen, in one line; six stand in two. */
export function Segment<V extends string>({ label, labelHidden, value, options, onChange, onClear }: SegmentProps<V>) {
  const name = useId()
  return (
    <div class="field" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span class={labelHidden ? 'away' : 'label'} id={`${name}-label`}>
        {label}
      </span>
      <div class={options.length > 5 ? 'segment six' : options.length > 3 ? 'segment five' : 'segment'}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
            onClear={onClear}
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </div>
  )
}
