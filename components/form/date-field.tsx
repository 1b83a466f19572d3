import { useText } from '../text.ts'
import { DayInput } from './day-input.tsx'
import { Field } from './field.tsx'

export interface DateFieldProps {
  label: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (next: string) => void
  min?: string
}

/** A day. Its weekday stands below, because people agree on weekdays and forms want dates. */
export function DateField({ label, value, onChange, min }: DateFieldProps) {
  const { language } = useText()
  return (
    <Field label={label} hint={value && weekday(value, language)}>
      <DayInput value={value} onChange={onChange} min={min} />
    </Field>
  )
}

function weekday(day: string, language: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return ''
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    at,
  )
}
