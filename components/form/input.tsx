import type { Ref } from 'preact'
import { useField } from './field.tsx'

export interface TextEntry<E extends HTMLElement> {
  value: string
  /** Called at every key, so that nothing typed waits. */
  onChange: (next: string) => void
  /** Its name where no Field stands around it. */
  label?: string
  /** Holds another person's words. */
  said?: boolean
  placeholder?: string
  disabled?: boolean
  onKeyDown?: (event: KeyboardEvent) => void
  onPaste?: (event: ClipboardEvent) => void
  onFocus?: () => void
  onBlur?: () => void
  entryRef?: Ref<E>
}

export interface InputProps extends TextEntry<HTMLInputElement> {
  type?: 'text' | 'email' | 'url' | 'search' | 'date' | 'time' | 'number' | 'password'
  autocomplete?: string
  min?: string
  max?: string
  /** Of the datalist with what may be meant. */
  list?: string
}

export function Input({ value, onChange, label, said, entryRef, type = 'text', ...rest }: InputProps) {
  return (
    <input
      {...rest}
      {...useField(label)}
      // One of several: the types of preact have a case for each.
      type={type as 'text'}
      ref={entryRef}
      class={said ? 'input said' : 'input'}
      dir={value ? 'auto' : undefined}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  )
}
