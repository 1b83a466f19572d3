import type { ComponentChildren, Ref } from 'preact'
import './button.css'

export interface ButtonProps {
  /** `primary`: the step forward, one on a screen. `quiet`: a way out. `danger`: deletes, always with undo. */
  kind?: 'primary' | 'quiet' | 'danger'
  wide?: boolean
  /** 36 px high, for rows and tools. */
  compact?: boolean
  /** Takes the room that is left in its row. */
  grow?: boolean
  /** Shows an icon alone; `label` is then its name. */
  only?: boolean
  /** The name for screen readers, where the words on the button do not say enough. */
  label?: string
  /** In work: keeps its place and takes no further press. */
  busy?: boolean
  disabled?: boolean
  /** Makes it a link. */
  href?: string
  target?: string
  type?: 'button' | 'submit'
  describedBy?: string
  pressed?: boolean
  expanded?: boolean
  class?: string
  /** Of the button; a link has none. */
  buttonRef?: Ref<HTMLButtonElement>
  onClick?: (event: MouseEvent) => void
  children?: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { kind, wide, compact, grow, only, busy, href, onClick } = props
  const shared = {
    class: ['btn', kind, wide && 'wide', compact && 'compact', grow && 'grow', only && 'only', props.class]
      .filter(Boolean)
      .join(' '),
    'aria-label': props.label,
    'aria-busy': busy || undefined,
    'aria-describedby': props.describedBy,
  }
  const inside = (
    <>
      {busy && <span class="spin" />}
      {!(busy && only) && props.children}
    </>
  )
  if (href !== undefined)
    return (
      <a {...shared} href={href} target={props.target} rel={props.target && 'noopener'} onClick={onClick}>
        {inside}
      </a>
    )
  return (
    <button
      {...shared}
      ref={props.buttonRef}
      type={props.type ?? 'button'}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {inside}
    </button>
  )
}
