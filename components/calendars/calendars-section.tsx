import { useState } from 'preact/hooks'
import type { SourceView } from '../../lib/domain/calendar/calendar-source.ts'
import type { Identity } from '../../lib/domain/calendar/identity.ts'
import { useText } from '../text.ts'
import { AddCalendar } from './add-calendar.tsx'
import type { Connect } from './connect.ts'
import { NotInvited } from './not-invited.tsx'
import { SourceCard } from './source-card.tsx'
import { WhoAmI } from './who-am-i.tsx'
import './calendars.css'

export interface CalendarsSectionProps {
  sources: readonly SourceView[]
  identity: Identity
  /** ms since 1970 */
  now: number
  onIdentity: (next: Identity) => void
  /** Called in the tick of the click: the browser asks the user for the host. */
  onConnect: Connect
  onRead: (id: string) => void
  /** Called after the second press. */
  onForget: (id: string) => void
  onChoose: (id: string, index: number, chosen: boolean) => void
  /** The user wants to give the host again. Called in the tick of the click. */
  onAllow: (id: string) => void
}

/** The calendars that are connected, the way to connect another, and who the user is in them. */
export function CalendarsSection({ sources, identity, now, onIdentity, onConnect, ...rest }: CalendarsSectionProps) {
  const t = useText()
  /** What is being connected here: until it has been read, its state stands at the form and not in the list. */
  const [pending, setPending] = useState<string | null>(null)
  const attempt = sources.find(({ id }) => id === pending)
  const isListed = ({ id, succeededAt }: SourceView) => id !== pending || succeededAt !== null
  return (
    <section class="stack calendars" id="calendars" aria-labelledby="calendars-title">
      <h2 id="calendars-title">{t('calendarsTitle')}</h2>
      <p class="soft">{t('calendarsLead')}</p>
      {sources.filter(isListed).map((source) => (
        <SourceCard key={source.id} source={source} now={now} {...rest} />
      ))}
      <AddCalendar attempt={attempt} now={now} onPending={setPending} onConnect={onConnect} />
      <NotInvited />
      <WhoAmI
        identity={identity}
        learned={[...new Set(sources.flatMap(({ ownAddresses }) => ownAddresses))]}
        onChange={onIdentity}
      />
    </section>
  )
}
