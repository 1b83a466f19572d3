import type { ComponentChildren } from 'preact'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import './frame.css'

export interface PanelProps {
  /** The name of the view, a hook for tests and styles. */
  view: string
  top: ComponentChildren
  /** The ActionBar. */
  bottom?: ComponentChildren
  onKeyDown?: (event: KeyboardEvent) => void
  children: ComponentChildren
}

/** One column between a bar on top and, where there is something to do, one below. */
export function Panel({ view, top, bottom, onKeyDown, children }: PanelProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts that work from every control inside
    <div class="panel" onKeyDown={onKeyDown}>
      {top}
      <main data-view={view}>{children}</main>
      {bottom}
    </div>
  )
}

export interface TopBarProps {
  title: ComponentChildren
  /** The title is the heading of the screen. */
  heading?: boolean
  onBack?: () => void
  /** Tools and the SavedMark. */
  children?: ComponentChildren
}

export function TopBar({ title, heading, onBack, children }: TopBarProps) {
  const t = useText()
  return (
    <header class="topbar">
      {onBack && (
        <Button kind="quiet" only label={t('frameBack')} onClick={onBack}>
          <Icon name="back" />
        </Button>
      )}
      {heading ? <h1 class="name">{title}</h1> : <span class="name">{title}</span>}
      {children}
    </header>
  )
}

/** What can be done now, always in view. */
export function ActionBar({ children }: { children: ComponentChildren }) {
  return (
    <footer class="actionbar">
      <div>{children}</div>
    </footer>
  )
}
