import { useState } from 'preact/hooks'
import { Input } from '../form/input.tsx'

export interface TimeInputProps {
  value: string
  /** Only called with a whole time. */
  onChange: (next: string) => void
}

/** A time of day that is known and can be corrected. What is half typed stays in the field and out of the record. */
export function TimeInput({ value, onChange }: TimeInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Input
      type="time"
      value={typed ?? value}
      onChange={(next) => {
        setTyped(next)
        if (next) onChange(next)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
