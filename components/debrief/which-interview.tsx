import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'

/** One of the calendar's interviews that this could be. Times are ms since 1970. */
export interface EventOption {
  id: string
  slot: number | null
  company: string
  title: string
  people: string[]
  start: number
  end: number
}

/** An interview that the calendar has after this one. `start`: ms since 1970. */
export interface ComingMeeting {
  company: string
  title: string
  start: number
}

/** What the calendar has for this debrief, and the way to say which event it is. */
export interface CalendarHints {
  choices: readonly EventOption[]
  /** Of the event that it was filled from; empty without one. */
  title: string
  /** IANA name of the zone that the event was written in; empty for none. */
  timeZone: string
  /** The next interviews, of whatever company. */
  coming: readonly ComingMeeting[]
  /** The event is at another time than the call. */
  timeDiffers: boolean
  /** null: none of them. */
  onChoose: (option: Pick<EventOption, 'id' | 'slot'> | null) => void
}

/** "Which interview was this?", where several could be it; or which one it was filled from, and the way out of that. */
export function WhichInterview({
  choices,
  title,
  timeDiffers,
  onChoose,
}: Pick<CalendarHints, 'choices' | 'title' | 'timeDiffers' | 'onChoose'>) {
  const t = useText()
  if (choices.length > 0) return <Choices choices={choices} onChoose={onChoose} />
  if (!title) return null
  return (
    <Nudge
      actions={
        <Button compact kind="quiet" onClick={() => onChoose(null)}>
          {t('debriefNotThisEvent')}
        </Button>
      }
    >
      <span class="row one top">
        <Icon name="calendar" small />
        <span class="grow">
          {t('debriefFilledFrom', title)} {timeDiffers && t('debriefTimeDiffers')}
        </span>
      </span>
    </Nudge>
  )
}

function Choices({ choices, onChoose }: Pick<CalendarHints, 'choices' | 'onChoose'>) {
  const t = useText()
  const time = new Intl.DateTimeFormat(t.language, { hour: '2-digit', minute: '2-digit' })
  const list = new Intl.ListFormat(t.language)
  return (
    <fieldset class="which">
      <legend class="label">{t('debriefWhich')}</legend>
      <ul class="card list rows">
        {choices.map((option) => (
          <li key={`${option.id} ${option.slot}`}>
            <button type="button" class="rowbtn" onClick={() => onChoose({ id: option.id, slot: option.slot })}>
              <span class="grow">
                <span class="label cut">
                  <bdi>{option.company || option.title}</bdi>
                </span>
                <span class="hint cut" dir="auto">
                  {[
                    time.formatRange(option.start, Math.max(option.start, option.end)),
                    option.company && option.title,
                    list.format(option.people),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" compact onClick={() => onChoose(null)}>
        {t('debriefWhichNone')}
      </Button>
    </fieldset>
  )
}
