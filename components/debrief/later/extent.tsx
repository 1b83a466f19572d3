import { Chips } from '../../form/chip.tsx'
import { useText } from '../../text.ts'

const steps = [0, 25, 50, 75, 100] as const

export interface ExtentProps {
  label: string
  /** 0 to 100 */
  value: number | null
  onChange: (next: number | null) => void
}

/** To what extent something was reached, in quarters: nobody remembers it more exactly. */
export function Extent({ label, value, onChange }: ExtentProps) {
  const t = useText()
  const format = new Intl.NumberFormat(t.language, { style: 'percent' })
  return (
    <Chips
      tight
      label={label}
      value={value === null ? '' : String(value)}
      options={steps.map((step) => ({ value: String(step), label: format.format(step / 100) }))}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  )
}
