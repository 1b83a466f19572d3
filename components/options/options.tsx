import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../lib/domain/settings.ts'
import { fold } from '../../lib/domain/text/fold.ts'
import { CalendarsSection, type CalendarsSectionProps } from '../calendars/calendars-section.tsx'
import { Field } from '../form/field.tsx'
import { Input } from '../form/input.tsx'
import { SavedMark, type SavedState } from '../frame/saved-mark.tsx'
import { useText } from '../text.ts'
import { CallSitesSection, type CallSitesSectionProps } from './call-sites-section.tsx'
import { DataSection, type DataSectionProps } from './data-section.tsx'
import { MeSection, type MeSectionProps } from './me-section.tsx'
import { ModelSection, type ModelSectionProps } from './model-section.tsx'
import { OpeningSection } from './opening-section.tsx'
import { type NoticesProps, RemindersSection } from './reminders-section.tsx'
import { SeeksSection } from './seeks-section.tsx'
import { useSection } from './use-section.ts'
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
type SectionId = (typeof ids)[number]

/** One section at a time, each with an address of its own; or all in which the words stand that somebody looks for. */
export function Options({ value, onChange, saved, siteNames = {}, ...rest }: OptionsProps) {
  const t = useText()
  const current = useSection(ids, 'me')
  const [words, setWords] = useState('')
  const place = useRef<HTMLElement>(null)
  const [found, setFound] = useState<readonly SectionId[]>([])
  // In what the sections themselves say, whatever they come to say.
  useLayoutEffect(() => {
    setFound(words.trim() ? ids.filter((id) => says(place.current?.querySelector(`#part-${id}`), words)) : [])
  }, [words])
  const isLooking = words.trim() !== ''
  const parts: Record<SectionId, ComponentChildren> = {
    me: (
      <MeSection
        value={value}
        onChange={onChange}
        letterLanguages={rest.letterLanguages}
        canPolish={rest.canPolish === true}
      />
    ),
    model: <ModelSection {...rest.letterModel} />,
    seeks: <SeeksSection value={value} onChange={onChange} />,
    opening: <OpeningSection value={value} onChange={onChange} siteNames={siteNames} />,
    calendars: (
      <>
        <CalendarsSection {...rest.calendars} />
        {rest.byHand}
      </>
    ),
    sites: <CallSitesSection {...rest.callSites} />,
    reminders: <RemindersSection value={value} onChange={onChange} notices={rest.notices} />,
    backups: rest.backups,
    data: <DataSection {...rest.data} />,
  }
  return (
    <main class="solo opts" data-view="options" ref={place}>
      <header class="row apart">
        <h1>{t('optionsTitle')}</h1>
        <SavedMark saved={saved} />
      </header>
      <Field label={t('optionsSearch')}>
        <Input type="search" value={words} onChange={setWords} autocomplete="off" />
      </Field>
      <nav class="tabs" aria-label={t('optionsTitle')}>
        {sections.map(({ id, name }) => (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === current && !isLooking ? 'page' : undefined}
            onClick={() => setWords('')}
          >
            {t(name)}
          </a>
        ))}
      </nav>
      <p class={isLooking ? 'soft' : 'away'} role="status">
        {isLooking &&
          (found.length === 0 ? t('optionsNotFound', words.trim()) : t.plural('optionsFound', found.length))}
      </p>
      {ids.map((id) => (
        <div key={id} id={`part-${id}`} class="part" hidden={isLooking ? !found.includes(id) : !isShown(id, current)}>
          {parts[id]}
        </div>
      ))}
    </main>
  )
}

/** What is deleted comes back from a backup: the two stand together. */
const isShown = (id: SectionId, current: SectionId): boolean =>
  id === current || (id === 'backups' && current === 'data') || (id === 'data' && current === 'backups')

/** Whether all of the words stand in what a section says, in any order. */
function says(section: Element | null | undefined, words: string): boolean {
  const text = fold(section?.textContent ?? '')
  return fold(words)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(word))
}
