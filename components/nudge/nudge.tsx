import type { ComponentChildren } from 'preact'
import './nudge.css'

export interface NudgeProps {
  /** None: an offer. `warn`: look again. `bad`: stopped. */
  kind?: 'warn' | 'bad'
  /** Buttons. */
  actions?: ComponentChildren
  /** Escape takes an offer away. */
  onFold?: () => void
  children: ComponentChildren
}

/** One thing to know or to decide, in place. */
export function Nudge({ kind, actions, onFold, children }: NudgeProps) {
  return (
    <div
      class={kind ? `nudge ${kind}` : 'nudge'}
      role="status"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onFold) return
        event.stopPropagation()
        onFold()
      }}
    >
      <div>{children}</div>
      {actions && <div class="row">{actions}</div>}
    </div>
  )
}
