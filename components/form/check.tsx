import type { ComponentChildren } from 'preact'
import './check.css'

export interface CheckProps {
  checked: boolean
  onChange: (next: boolean) => void
  children: ComponentChildren
}

/** A tick before a line or a sentence. */
export function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}
