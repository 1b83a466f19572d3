import type { FirstGap } from '../../lib/domain/debrief/tiers.ts'
import { DAY, HOUR, MINUTE } from '../../lib/domain/time/units.ts'
import { type Text, type TextKey, useText } from '../text.ts'
import './strip.css'

export interface StripProps {
  now: number
  endedAt: number
  /** Nobody saw it end. */
  isApproximate?: boolean | undefined
  /** What a first look back does not have yet; empty for none. */
  missing?: readonly FirstGap[]
}

/** How long ago the call ended, and how much of it a memory still holds. Never a countdown, never red. */
export function Strip({ now, endedAt, isApproximate = false, missing = [] }: StripProps) {
  const t = useText()
  const age = Math.max(0, now - endedAt)
  return (
    <div class="strip">
      <div class="line">
        <strong>{endedAgo(age, t, isApproximate)}</strong>
        <span>{freshness(age, t)}</span>
      </div>
      <div class="fresh" aria-hidden="true">
        <i style={{ inlineSize: `${left(age)}%` }} />
      </div>
      {missing.length > 0 && <p class="small soft">{t('stripMissing', gapsInWords(missing, t))}</p>}
    </div>
  )
}

const gaps: Record<FirstGap, TextKey> = {
  company: 'stripMissingCompany',
  who: 'stripMissingWho',
  heard: 'stripMissingHeard',
  next: 'stripMissingNext',
}

export const gapsInWords = (missing: readonly FirstGap[], t: Text) =>
  new Intl.ListFormat(t.language, { type: 'unit' }).format(missing.map((gap) => t(gaps[gap])))

/** From 100 to 0 in 24 hours. Most is forgotten in the first of them, so the bar falls by the root of the time. */
const left = (age: number) => Math.round(100 * (1 - Math.sqrt(Math.min(age, DAY) / DAY)))

/** Hours and days are rounded: only minutes have to say that they are not certain. */
export function endedAgo(age: number, t: Text, isApproximate = false): string {
  if (age < MINUTE) return t('stripEndedNow')
  if (age < HOUR) return t.plural(isApproximate ? 'stripAboutMinutes' : 'stripMinutes', Math.floor(age / MINUTE))
  if (age < DAY) return t.plural('stripHours', Math.floor(age / HOUR))
  return t.plural('stripDays', Math.floor(age / DAY))
}

function freshness(age: number, t: Text): string {
  if (age < HOUR) return t('stripFresh')
  if (age < 6 * HOUR) return t('stripClear')
  return age < DAY ? t('stripFading') : t('stripLate')
}
