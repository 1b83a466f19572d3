import { MINUTE } from '../../lib/domain/time/units.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { UnseenCall } from './item.ts'
import { CalendarFacts } from './next.tsx'

export interface UnseenProps {
  now: number
  call: UnseenCall
  onOver: (call: UnseenCall) => void
  onNotes: (interviewId: string) => void
  onNotInterview: (interviewId: string) => void
}

/** An interview that is on in a program of its own, on the phone or in person: its end is told by the user or the clock. */
export function Unseen({ now, call, onOver, onNotes, onNotInterview }: UnseenProps) {
  const t = useText()
  const { interviewId, item, program, endIsSeen, startedAt } = call
  return (
    <section class="card tint">
      <div class="row apart">
        <h2>{program ? t('homeInProgram', program) : t('homeOnNow')}</h2>
        <span class="tag num">
          <Icon name="clock" />
          {t('liveMinutesIn', Math.max(0, Math.floor((now - startedAt) / MINUTE)))}
        </span>
      </div>
      {item && <CalendarFacts item={item} />}
      <p class="hint">{t(endIsSeen ? 'homeOverSeen' : item ? 'homeOverByClock' : 'homeOverByYou')}</p>
      {interviewId ? (
        <Button wide onClick={() => onNotes(interviewId)}>
          {t('homeTakeNotes')}
        </Button>
      ) : (
        item?.link && (
          <Button wide href={item.link} target="_blank">
            <Icon name="open" />
            {t('homeJoin')}
          </Button>
        )
      )}
      <div class="row apart outs">
        <Button kind="quiet" onClick={() => onOver(call)}>
          {t('liveEndNow')}
        </Button>
        {interviewId && (
          <Button kind="quiet" onClick={() => onNotInterview(interviewId)}>
            {t('homeNotInterview')}
          </Button>
        )}
      </div>
    </section>
  )
}
