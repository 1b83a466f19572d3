import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './switch.css'

export interface SwitchProps {
  label: ComponentChildren
  hint?: ComponentChildren
  checked: boolean
  onChange: (next: boolean) => void
  disabled?: boolean
}

/** A setting that acts at once. */
export function Switch({ label, hint, checked, onChange, disabled }: SwitchProps) {
  const id = useId()
  return (
    <label class="switch">
      <span id={id}>{label}</span>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
