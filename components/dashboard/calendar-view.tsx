import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { Empty } from '../empty/empty.tsx'
import { Button } from '../form/button.tsx'
import { Segment } from '../form/segment.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { dayName, daysOf } from './days.ts'
import { type EventActions, EventRow } from './event-row.tsx'

export interface CalendarViewProps extends EventActions {
  now: number
  /** Of the last two weeks and the next six, the earliest first, each once. */
  events: readonly KeptEvent[]
  /** Where calendars are connected. */
  settingsHref: string
  /** The way to add an event. */
  add: ComponentChildren
  /** Something is being added. */
  adding: boolean
}

type Shown = 'all' | 'interviews'

/** What is coming and what was, day by day: which of it are interviews, why, and the way to say otherwise. */
export function CalendarView({ now, events, settingsHref, add, adding, ...actions }: CalendarViewProps) {
  const t = useText()
  const [shown, setShown] = useState<Shown>('all')
  const [asked, ask] = useState(false)
  const addShown = asked || adding || events.length === 0
  const wanted = events.filter(({ understanding }) => shown === 'all' || understanding.verdict !== 'other')
  const coming = wanted.filter(({ event }) => event.end > now)
  const past = wanted.filter(({ event }) => event.end <= now).reverse()
  return (
    <>
      <header class="row apart top">
        <div class="grow">
          <h1>{t('calendarTitle')}</h1>
          <p class="soft">{summary(events, now, t)}</p>
        </div>
        {events.length > 0 && (
          <Button expanded={addShown} onClick={() => ask(!asked)}>
            <Icon name="plus" />
            {t('calendarAdd')}
          </Button>
        )}
      </header>
      {addShown && add}
      {events.length === 0 ? (
        <Empty
          title={t('calendarEmpty')}
          action={
            <Button href={settingsHref} kind="quiet" class="start">
              {t('calendarConnect')}
            </Button>
          }
        >
          {t('calendarEmptyHow')}
        </Empty>
      ) : (
        <>
          <div class="measure">
            <Segment
              label={t('calendarShow')}
              labelHidden
              value={shown}
              options={[
                { value: 'all', label: t('calendarShowAll') },
                { value: 'interviews', label: t('calendarShowInterviews') },
              ]}
              onChange={setShown}
            />
          </div>
          <Days title={t('calendarComing')} none={t('calendarNothingComing')} events={coming} now={now} {...actions} />
          <Days title={t('calendarPast')} none={t('calendarNothingPast')} events={past} now={now} {...actions} />
        </>
      )}
    </>
  )
}

type Text = ReturnType<typeof useText>

function summary(events: readonly KeptEvent[], now: number, t: Text): string {
  const ahead = events.filter(
    ({ event, understanding }) =>
      event.end > now && understanding.verdict === 'interview' && event.status !== 'cancelled',
  ).length
  return ahead === 0 ? t('calendarNoneAhead') : t.plural('calendarAhead', ahead)
}

interface DaysProps extends EventActions {
  title: string
  none: string
  events: readonly KeptEvent[]
  now: number
}

function Days({ title, none, events, now, ...actions }: DaysProps) {
  const t = useText()
  return (
    <section class="section">
      <header>
        <h2>{title}</h2>
        <span class="hint num">{events.length}</span>
      </header>
      {events.length === 0 && <p class="soft small">{none}</p>}
      {daysOf(events).map(([day, ofDay]) => (
        <div key={day} class="day">
          <h3>{dayName(ofDay[0]?.start ?? 0, now, t)}</h3>
          <ul class="card list rows">
            {ofDay.map((kept) => (
              <EventRow key={kept.id} kept={kept} now={now} {...actions} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
