import { useLayoutEffect, useRef } from 'preact/hooks'
import { useField } from './field.tsx'
import type { TextEntry } from './input.tsx'

export interface TextAreaProps extends TextEntry<HTMLTextAreaElement> {
  rows?: number
}

const growsByItself = () => globalThis.CSS?.supports?.('field-sizing', 'content') ?? false

/** Grows with its text. */
export function TextArea({ value, onChange, label, said, entryRef, rows = 1, ...rest }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = own.current
    if (!area || growsByItself()) return
    area.style.blockSize = 'auto'
    if (area.scrollHeight) area.style.blockSize = `${area.scrollHeight + 2}px`
  })
  return (
    <textarea
      {...rest}
      {...useField(label)}
      ref={(area) => {
        own.current = area
        if (typeof entryRef === 'function') entryRef(area)
        else if (entryRef) entryRef.current = area
      }}
      rows={rows}
      class={said ? 'input said' : 'input'}
      dir={value ? 'auto' : undefined}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  )
}
