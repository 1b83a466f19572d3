import type { ComponentChildren } from 'preact'

export interface RadioProps {
  name: string
  checked: boolean
  /** Its whole name for screen readers, where the words in view do not say enough. */
  label?: string
  disabled?: boolean
  class?: string
  onChoose: () => void
  /** Pressing the chosen one again, or Backspace, takes the answer back. */
  onClear?: () => void
  children: ComponentChildren
}

/** A chip, segment or cell of a scale: a label over which its native radio lies invisibly. */
export function Radio({ name, checked, label, disabled, onChoose, onClear, children, ...rest }: RadioProps) {
  return (
    <label class={rest.class}>
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={disabled}
        aria-label={label}
        onChange={onChoose}
        onClick={() => checked && onClear?.()}
        onKeyDown={(event) => {
          if (checked && (event.key === 'Backspace' || event.key === 'Delete')) onClear?.()
        }}
      />
      {children}
    </label>
  )
}
