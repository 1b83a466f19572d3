import type { ComponentChildren } from 'preact'
import './check.css'

export interface CheckProps {
  checked: boolean
  onChange: (next: boolean) => void
  /** Makes it one of the radios of this name. */
  radio?: string
  /** Struck through: a task that is behind us. */
  done?: boolean
  disabled?: boolean
  children: ComponentChildren
}

/** A choice in a sentence. */
export function Check({ checked, onChange, radio, done, disabled, children }: CheckProps) {
  return (
    <label class={done ? 'check done' : 'check'}>
      <input
        type={radio ? 'radio' : 'checkbox'}
        name={radio}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
