import type { Reason, Understanding } from '../../lib/domain/calendar/understanding.ts'
import { useText } from '../text.ts'
import { reasonText } from './reason-text.ts'

const leads = { interview: 'whyInterview', ask: 'whyAsk', other: 'whyOther' } as const

/** What spoke for and against an interview, the weightiest first, in plain words. */
export function Why({ understanding }: { understanding: Understanding }) {
  const t = useText()
  const reasons = [...understanding.reasons]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap((reason) => {
      const text = reasonText(reason, t)
      return text === null ? [] : [{ reason, text }]
    })
  return (
    <div class="stack s2 why">
      <p class="label">{t(leads[understanding.verdict])}</p>
      {reasons.length === 0 ? (
        <p class="small soft">{t('whyNothing')}</p>
      ) : (
        <ul class="stack s1">
          {reasons.map(({ reason, text }) => (
            <li key={`${reason.rule} ${reason.seen}`} class="row one top small">
              <Weight reason={reason} />
              <span class="grow">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How much it speaks for or against: as a word, never as a bare number. */
function Weight({ reason: { weight } }: { reason: Reason }) {
  const t = useText()
  const strong = Math.abs(weight) >= 4
  const word = weight >= 0 ? t(strong ? 'whyStrongFor' : 'whyFor') : t(strong ? 'whyStrongAgainst' : 'whyAgainst')
  return <span class={`tag nowrap ${weight >= 0 ? 'accent' : 'find'}`}>{word}</span>
}
