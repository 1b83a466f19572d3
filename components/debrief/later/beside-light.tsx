import { momentum, performance, type Sign } from '../../../lib/domain/debrief/apart.ts'
import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { criteria } from '../../../lib/domain/debrief/review.ts'
import { type Text, type TextKey, useText } from '../../text.ts'

const signWords: Record<Sign, TextKey> = {
  step: 'signStep',
  dated: 'signDated',
  'they-act': 'signTheyAct',
  'they-promised': 'signTheyPromised',
  'ran-over': 'signRanOver',
  'no-step': 'signNoStep',
  'cut-short': 'signCutShort',
}

/** Momentum is theirs and performance is the day's: both are told beside the light, so that neither is taken for fit. */
export function BesideLight({ debrief }: { debrief: Debrief }) {
  const t = useText()
  return (
    <section class="card flat stack s2" aria-label={t('fitApart')}>
      <p class="label">{t('fitApart')}</p>
      <dl class="dl beside">
        <dt>{t('fitMomentum')}</dt>
        <dd>{momentumWords(debrief, t)}</dd>
        <dt>{t('fitPerformance')}</dt>
        <dd>{performanceWords(debrief, t)}</dd>
      </dl>
      <p class="hint">{t('fitApartWhy')}</p>
    </section>
  )
}

function momentumWords(debrief: Debrief, t: Text): string {
  const { forward, back } = momentum(debrief)
  const list = (signs: readonly Sign[]) => signs.map((sign) => t(signWords[sign])).join(', ')
  const against = list(back)
  return (
    [
      list(forward),
      against && (forward.length > 0 ? t('fitMomentumBack', against) : against),
      debrief.chance === null ? '' : t('fitMomentumGuess', debrief.chance),
    ]
      .filter(Boolean)
      .join('; ') || t('fitMomentumNone')
  )
}

function performanceWords(debrief: Debrief, t: Text): string {
  const { mean, looked } = performance(debrief)
  if (mean === null) return t('fitPerformanceNone')
  const one = new Intl.NumberFormat(t.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return t('fitPerformanceGot', one.format(mean), looked, criteria.length)
}
