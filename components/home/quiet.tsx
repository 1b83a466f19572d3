import { Button } from '../form/button.tsx'
import { useText } from '../text.ts'
import { type HomeItem, itemTitle, timeOf } from './item.ts'

export interface QuietProps {
  items: readonly HomeItem[]
  onAnswer: (interviewId: string, isInterview: boolean) => void
}

/** Calls for which nothing was offered, so that a mistake can be seen and mended. */
export function Quiet({ items, onAnswer }: QuietProps) {
  const t = useText()
  return (
    <details class="quiet-calls">
      <summary class="small soft">{t.plural('homeQuiet', items.length)}</summary>
      <ul class="list rows">
        {items.map((item) => {
          const title = itemTitle(item, t)
          return (
            <li key={item.interviewId} class="row one apart">
              <span class="grow cut small">
                <bdi>{title}</bdi>,{' '}
                {item.endIsApproximate ? t('homeAbout', timeOf(item.endedAt, t)) : timeOf(item.endedAt, t)}
              </span>
              <Button
                compact
                kind="quiet"
                label={t('homeQuietWasFor', title)}
                onClick={() => onAnswer(item.interviewId, true)}
              >
                {t('homeQuietWas')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
