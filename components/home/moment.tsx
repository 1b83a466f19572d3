import type { Offer } from '../../lib/domain/follow-up/schedule.ts'
import type { Moment } from '../../lib/domain/interview/reminders.ts'
import { Button } from '../form/button.tsx'
import { type TextKey, useText } from '../text.ts'
import { type HomeItem, itemTitle } from './item.ts'
import { type LaterChoice, LaterMenu } from './later-menu.tsx'

/** An interview at one of guide B's moments. */
export interface MomentItem {
  item: HomeItem
  moment: Moment
  offer: Offer
  later: readonly LaterChoice[]
}

export interface MomentProps extends MomentItem {
  onStart: () => void
  onLater: (at: number) => void
  /** Not at this moment. */
  onDone: () => void
  onNotInterview: () => void
}

const questions: Record<Offer, TextKey> = {
  first: 'momentFirst',
  capture: 'momentCapture',
  today: 'momentToday',
  tonight: 'momentTonight',
  card: 'momentCard',
  note: 'momentNote',
}

/** The one nudge of a moment. Nothing is counted and nobody is blamed: done, later, or not an interview. */
export function MomentNudge({ item, offer, later, onStart, onLater, onDone, onNotInterview }: MomentProps) {
  const t = useText()
  return (
    <section class="card tint stack s3" data-moment={offer}>
      <div class="stack s1">
        <h2>{t(questions[offer])}</h2>
        <p class="small soft cut">
          <bdi>{itemTitle(item, t)}</bdi>
        </p>
      </div>
      <Button kind="primary" wide onClick={onStart}>
        {t('momentStart')}
      </Button>
      <div class="row apart outs">
        <LaterMenu choices={later} onChoose={onLater} />
        <Button kind="quiet" onClick={onDone}>
          {t('momentDone')}
        </Button>
        <Button kind="quiet" onClick={onNotInterview}>
          {t('homeNotInterview')}
        </Button>
      </div>
    </section>
  )
}
