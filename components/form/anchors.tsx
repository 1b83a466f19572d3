import { useId } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import { Radio } from './radio.tsx'
import './anchors.css'

export interface AnchorsProps {
  label: string
  /** 1 to 5 */
  value: number | null
  /** What each step looks like, from 1 on. */
  anchors: readonly string[]
  onChange: (next: number | null) => void
}

/** A scale on which every step says what one would have seen. */
export function Anchors({ label, value, anchors, onChange }: AnchorsProps) {
  const name = useId()
  return (
    <fieldset class="stack s2">
      <legend class="label">{label}</legend>
      <div class="anchors">
        {anchors.map((anchor, index) => (
          <Radio
            key={anchor}
            name={name}
            checked={value === index + 1}
            label={`${index + 1}, ${anchor}`}
            onChoose={() => onChange(index + 1)}
            onClear={() => onChange(null)}
          >
            <span class="n">{index + 1}</span>
            <span>{anchor}</span>
            <span class="tick">
              <Icon name="tick" />
            </span>
          </Radio>
        ))}
      </div>
    </fieldset>
  )
}

/** The same value folded: five dots, of which so many are full. */
export function Dots({ value }: { value: number }) {
  return (
    <span class="dots5" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} class={step <= value ? 'on' : undefined} />
      ))}
    </span>
  )
}
