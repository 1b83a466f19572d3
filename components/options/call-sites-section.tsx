import { useText } from '../text.ts'
import { CallSiteRow, type CallSiteView } from './call-site-row.tsx'
import './call-sites.css'

export interface CallSitesSectionProps {
  sites: readonly CallSiteView[]
  /** A switch was pressed: in the tick of the click, so that the browser may ask for the permission. */
  onSwitch: (id: string, on: boolean) => void
  onCopyReport: (text: string) => Promise<void>
}

/** Where calls are looked at, how well each site could be read of late, and the sites that the user can add. */
export function CallSitesSection({ sites, onSwitch, onCopyReport }: CallSitesSectionProps) {
  const t = useText()
  const row = (site: CallSiteView) => (
    <CallSiteRow key={site.id} site={site} onSwitch={(on) => onSwitch(site.id, on)} onCopyReport={onCopyReport} />
  )
  return (
    <section class="stack" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('optionsSites')}</h2>
      <ul class="card sites">{sites.filter(({ optional }) => !optional).map(row)}</ul>
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
