import type { ComponentChildren } from 'preact'
import './empty.css'

export interface EmptyProps {
  title: string
  /** What will be here and how it gets here. */
  children: ComponentChildren
  action?: ComponentChildren
}

export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div class="empty">
      <p class="label">{title}</p>
      <p class="small">{children}</p>
      {action}
    </div>
  )
}
