import { Button } from '../form/button.tsx'
import { endedAgo } from '../strip/strip.tsx'
import { useText } from '../text.ts'
import { type HomeItem, itemTitle, listOf } from './item.ts'

export interface AsksProps {
  now: number
  items: readonly HomeItem[]
  onAnswer: (interviewId: string, isInterview: boolean) => void
}

/** What the calendar leaves open: one tap, which counts for the whole series. */
export function Asks({ now, items, onAnswer }: AsksProps) {
  const t = useText()
  return (
    <section class="section">
      <header>
        <h2>{t('homeAsk')}</h2>
      </header>
      <ul class="card list rows">
        {items.map((item) => {
          const title = itemTitle(item, t)
          return (
            <li key={item.interviewId} class="stack s2 question">
              <div>
                <p class="label cut">
                  <bdi>{title}</bdi>
                </p>
                <p class="hint cut">
                  {[endedAgo(now - item.endedAt, t, item.endIsApproximate), item.event && listOf(item.people, t)]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              <div class="row">
                <Button compact label={t('homeAskYesFor', title)} onClick={() => onAnswer(item.interviewId, true)}>
                  {t('homeAskYes')}
                </Button>
                <Button
                  compact
                  kind="quiet"
                  label={t('homeAskNoFor', title)}
                  onClick={() => onAnswer(item.interviewId, false)}
                >
                  {t('homeAskNo')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
