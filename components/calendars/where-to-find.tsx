import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { Wanted } from './connect.ts'

const places = {
  'ics-url': [
    ['Google Calendar', 'feedFindGoogle'],
    ['Outlook', 'feedFindOutlook'],
    ['iCloud', 'feedFindIcloud'],
    ['Fastmail', 'feedFindFastmail'],
    ['Proton Calendar', 'feedFindProton'],
    ['Nextcloud', 'feedFindNextcloud'],
  ],
  caldav: [
    ['iCloud', 'feedPasswordIcloud'],
    ['Fastmail', 'feedPasswordFastmail'],
    ['Nextcloud', 'feedPasswordNextcloud'],
    ['Google Calendar, Outlook', 'feedPasswordNone'],
  ],
} as const

/** Where each service keeps what is asked for. */
export function WhereToFind({ kind }: { kind: Wanted['kind'] }) {
  const t = useText()
  return (
    <details class="fold">
      <summary>
        {t(kind === 'caldav' ? 'feedFindPassword' : 'feedFind')}
        <Icon name="down" small />
      </summary>
      <dl class="places">
        {places[kind].map(([name, key]) => (
          <div key={name}>
            <dt class="label">{name}</dt>
            <dd class="small soft">{t(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
