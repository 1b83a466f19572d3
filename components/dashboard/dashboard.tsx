import type { ComponentChildren } from 'preact'
import { Brand } from '../frame/brand.tsx'
import { Icon, type IconName } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import './dashboard.css'

/** One view of the dashboard, as the navigation has it. */
export interface NavItem {
  id: string
  icon: IconName
  name: string
}

export interface DashboardProps {
  views: readonly NavItem[]
  current: string
  /** Where the settings are. */
  settingsHref: string
  children: ComponentChildren
}

/** A page in a tab of its own: the views at the side, one of them in the middle. */
export function Dashboard({ views, current, settingsHref, children }: DashboardProps) {
  const t = useText()
  return (
    <div class="page">
      <nav class="nav" aria-label={t('dashboard')}>
        <Brand />
        {views.map(({ id, icon, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
            <Icon name={icon} />
            {name}
          </a>
        ))}
        <a href={settingsHref}>
          <Icon name="sliders" />
          {t('homeSettings')}
        </a>
        <p class="foot hint row one top">
          <Icon name="lock" small />
          <span>{t('dashboardPrivate')}</span>
        </p>
      </nav>
      <main data-view={current}>{children}</main>
    </div>
  )
}
