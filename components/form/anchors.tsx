import { useId } from 'preact/hooks'
import { Radio } from './radio.tsx'
import './anchors.css'
import './ten.css'

export interface AnchorsProps {
  label: string
  /** 1 to 5 */
  value: number | null
  /** What each step looks like, from 1 on. */
  anchors: readonly string[]
  onChange: (next: number | null) => void
  /** A number was typed, which is the whole answer: the focus may go on. */
  onTyped?: (scale: HTMLElement) => void
}

/** A scale of five in one line. Below it stands what one would have seen at the chosen step, or at both ends. */
export function Anchors({ label, value, anchors, onChange, onTyped }: AnchorsProps) {
  const name = useId()
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const number = Number(event.key)
    if (!anchors[number - 1] || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(number)
    onTyped?.(event.currentTarget)
  }
  return (
    <fieldset class="stack s1 anchors" onKeyDown={onKeyDown}>
      <legend class="label">{label}</legend>
      <div class="steps5">
        {anchors.map((anchor, index) => (
          <Radio
            key={anchor}
            name={name}
            checked={value === index + 1}
            label={`${index + 1}, ${anchor}`}
            onChoose={() => onChange(index + 1)}
            onClear={() => onChange(null)}
          >
            {index + 1}
          </Radio>
        ))}
      </div>
      {value === null ? (
        <div class="ends" aria-hidden="true">
          <span>{anchors[0]}</span>
          <span>{anchors.at(-1)}</span>
        </div>
      ) : (
        <p class="hint" aria-hidden="true">
          {anchors[value - 1]}
        </p>
      )}
    </fieldset>
  )
}
