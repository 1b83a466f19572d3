import type { ComponentChildren } from 'preact'
import type { Settings } from '../../lib/domain/settings.ts'
import { CalendarsSection, type CalendarsSectionProps } from '../calendars/calendars-section.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { useText } from '../text.ts'
import { CallSitesSection, type CallSitesSectionProps } from './call-sites-section.tsx'
import { DataSection, type DataSectionProps } from './data-section.tsx'
import { MeSection, type MeSectionProps } from './me-section.tsx'
import { ModelSection, type ModelSectionProps } from './model-section.tsx'
import { OpeningSection } from './opening-section.tsx'
import { type NoticesProps, RemindersSection } from './reminders-section.tsx'
import { useSectionInView } from './section-in-view.ts'
import { SeeksSection } from './seeks-section.tsx'
import '../frame/page.css'
import '../frame/tabs.css'
import './options.css'

export interface OptionsProps {
  value: Settings
  onChange: (next: Settings) => void
  saved: SavedState
  letterLanguages: MeSectionProps['letterLanguages']
  /** The browser has a language model of its own. */
  canPolish?: boolean
  /** A call site's own name by its id, for the rooms that are never asked about. */
  siteNames?: Readonly<Record<string, string>>
  /** The language model that drafts notes. */
  letterModel: ModelSectionProps
  calendars: CalendarsSectionProps
  callSites: CallSitesSectionProps
  /** Messages of the operating system, beside the badge. */
  notices: NoticesProps
  /** The section of events without a calendar that is connected. */
  byHand?: ComponentChildren
  /** The section of backups. */
  backups?: ComponentChildren
  /** What is kept, and deleting it. */
  data: DataSectionProps
}

const sections = [
  { id: 'me', name: 'optionsMe' },
  { id: 'model', name: 'optionsModelTab' },
  { id: 'seeks', name: 'optionsSeeks' },
  { id: 'opening', name: 'optionsOpening' },
  { id: 'calendars', name: 'optionsCalendars' },
  { id: 'sites', name: 'optionsSites' },
  { id: 'reminders', name: 'optionsReminders' },
  { id: 'backups', name: 'backupTitle' },
  { id: 'data', name: 'optionsData' },
] as const

const ids = sections.map(({ id }) => id)

export function Options({ value, onChange, saved, siteNames = {}, ...rest }: OptionsProps) {
  const t = useText()
  const [current, jumpTo] = useSectionInView(ids)
  return (
    <main class="solo opts" data-view="options">
      <header class="row apart">
        <h1>{t('optionsTitle')}</h1>
        <SavedMark saved={saved} />
      </header>
      <nav class="tabs" aria-label={t('optionsTitle')}>
        {sections.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined} onClick={() => jumpTo(id)}>
            {t(name)}
          </a>
        ))}
      </nav>
      <MeSection
        value={value}
        onChange={onChange}
        letterLanguages={rest.letterLanguages}
        canPolish={rest.canPolish === true}
      />
      <ModelSection {...rest.letterModel} />
      <SeeksSection value={value} onChange={onChange} />
      <OpeningSection value={value} onChange={onChange} siteNames={siteNames} />
      <CalendarsSection {...rest.calendars} />
      {rest.byHand}
      <CallSitesSection {...rest.callSites} />
      <RemindersSection value={value} onChange={onChange} notices={rest.notices} />
      {rest.backups}
      <DataSection {...rest.data} />
    </main>
  )
}
