import { useState } from 'preact/hooks'
import { Input } from '../form/input.tsx'

export interface TimeInputProps {
  type: 'date' | 'time'
  value: string
  /** Only called with a whole day or time. */
  onChange: (next: string) => void
}

/** A day or time that is known and can be corrected. What is half typed stays in the field and out of the record. */
export function TimeInput({ type, value, onChange }: TimeInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Input
      type={type}
      value={typed ?? value}
      onChange={(next) => {
        setTyped(next)
        if (next) onChange(next)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
