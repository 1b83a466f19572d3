import '../frame/tabs.css'
import { type Tier, tiers } from '../../lib/domain/debrief/tiers.ts'
import { useText } from '../text.ts'
import { tierHeads, tierNames } from './tiers.ts'

/** The parts of the debrief, one of which is shown. None is locked. */
export function TierTabs({ tier, onTier }: { tier: Tier; onTier: (tier: Tier) => void }) {
  const t = useText()
  return (
    <nav class="tabs" aria-label={t('tierTabs')}>
      {tiers.map((each) => (
        <button key={each} type="button" aria-current={each === tier ? 'true' : undefined} onClick={() => onTier(each)}>
          {t(tierNames[each])}
        </button>
      ))}
    </nav>
  )
}

export function TierHead({ tier }: { tier: Tier }) {
  const t = useText()
  if (tier === 'now') return null
  const { title, lead } = tierHeads[tier]
  return (
    <header class="stack s2">
      <h2>{t(title)}</h2>
      <p class="soft">{t(lead)}</p>
    </header>
  )
}
