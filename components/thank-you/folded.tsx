import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'

export interface FoldedProps {
  name: string
  /** How it stands, to be read without opening it. */
  state: ComponentChildren
  children: ComponentChildren
}

/** A choice that most people never touch. */
export function Folded({ name, state, children }: FoldedProps) {
  return (
    <details class="style-choice">
      <summary>
        <span>
          {name}
          <bdi class="hint">{state}</bdi>
        </span>
        <span class="turn">
          <Icon name="down" small />
        </span>
      </summary>
      <div class="choices">{children}</div>
    </details>
  )
}
