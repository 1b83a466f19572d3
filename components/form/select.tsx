import { useField } from './field.tsx'
import type { Option } from './option.ts'

export interface SelectProps<V extends string> {
  value: V
  options: readonly Option<V>[]
  onChange: (next: V) => void
  label?: string
  disabled?: boolean
}

export function Select<V extends string>({ value, options, onChange, label, disabled }: SelectProps<V>) {
  return (
    <select
      {...useField(label)}
      class="input"
      disabled={disabled}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as V)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
