import type { Refusable, Refusal } from '../../lib/domain/call/refusals.ts'
import { type Text, type TextKey, useText } from '../text.ts'
import { CallSiteRow, type CallSiteView } from './call-site-row.tsx'
import './call-sites.css'

export interface CallSitesSectionProps {
  sites: readonly CallSiteView[]
  /** A switch was pressed: in the tick of the click, so that the browser may ask for the permission. */
  onSwitch: (id: string, on: boolean) => void
  onCopyReport: (text: string) => Promise<void>
  /** A report with what the site's open page is built of; null where none is open. */
  onStructure: (id: string, report: string) => Promise<string | null>
  /** What the browser refused us, the latest first. */
  refusals: readonly Refusal[]
}

/** Where calls are looked at, how well each site could be read of late, and the sites that the user can add. */
export function CallSitesSection({ sites, onSwitch, onCopyReport, onStructure, refusals }: CallSitesSectionProps) {
  const t = useText()
  const row = (site: CallSiteView) => (
    <CallSiteRow
      key={site.id}
      site={site}
      onSwitch={(on) => onSwitch(site.id, on)}
      onCopyReport={onCopyReport}
      onStructure={(report) => onStructure(site.id, report)}
    />
  )
  return (
    <section class="stack" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('optionsSites')}</h2>
      <ul class="card sites">{sites.filter(({ optional }) => !optional).map(row)}</ul>
      {refusals.length > 0 && <p class="hint">{refusedLine(refusals, t)}</p>}
      <div class="stack s1">
        <h3 id="more-sites-title">{t('optionsSitesMore')}</h3>
        <p class="small soft">{t('optionsSitesMoreHint')}</p>
      </div>
      <ul class="card sites" aria-labelledby="more-sites-title">
        {sites.filter(({ optional }) => optional).map(row)}
      </ul>
    </section>
  )
}

const refusedNames = {
  panel: 'refusedPanel',
  card: 'refusedCard',
  front: 'refusedFront',
  'window-place': 'refusedPlace',
  window: 'refusedWindow',
  tab: 'refusedTab',
  notice: 'refusedNotice',
  badge: 'refusedBadge',
  icon: 'refusedIcon',
  alarm: 'refusedAlarm',
} as const satisfies Record<Refusable, TextKey>

/** What was refused on the day of the latest refusal. */
function refusedLine(refusals: readonly Refusal[], t: Text): string {
  const dayOf = ({ at }: Refusal) => new Intl.DateTimeFormat(t.language, { dateStyle: 'medium' }).format(at)
  const day = refusals[0] ? dayOf(refusals[0]) : ''
  const names = refusals.filter((refusal) => dayOf(refusal) === day).map(({ what }) => t(refusedNames[what]))
  return t('optionsRefused', day, new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names))
}
