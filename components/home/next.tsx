import { countdown } from '../../lib/domain/calendar/countdown.ts'
import { Empty } from '../empty/empty.tsx'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { type Text, useText } from '../text.ts'
import { timesThere } from '../zone.ts'
import { type CalendarItem, calendarTitle, listOf, timeOf } from './item.ts'

export interface NextProps {
  now: number
  next: CalendarItem | null
  later: readonly CalendarItem[]
  onCalendar: () => void
  onAdd: () => void
  /** `meeting`: of the calendar, over all its copies. */
  onPrepare: (meeting: string) => void
}

/** The interview that comes next, the others of its day, and the way to a calendar where there is none. */
export function Next({ now, next, later, onCalendar, onAdd, onPrepare }: NextProps) {
  const t = useText()
  if (!next)
    return (
      <section class="section">
        <Empty
          title={t('homeNext')}
          action={
            <div class="stack s1">
              <Button compact onClick={onCalendar}>
                <Icon name="calendar" small />
                {t('homeCalendar')}
              </Button>
              <Button compact kind="quiet" class="open-add" onClick={onAdd}>
                {t('homeAdd')}
              </Button>
            </div>
          }
        >
          {t('homeNextEmpty')}
        </Empty>
      </section>
    )
  return (
    <section class="section">
      <header>
        <h2>{t('homeNext')}</h2>
        <span class="hint num">{countdown(next.start, now, t.language).words}</span>
      </header>
      <article class="card">
        <CalendarFacts item={next} />
        <div class="row">
          <Button grow class="prepare" onClick={() => onPrepare(next.id)}>
            <Icon name="book" />
            {t('homePrepare')}
          </Button>
          {next.link && (
            <Button grow href={next.link} target="_blank">
              <Icon name="open" />
              {t('homeJoin')}
            </Button>
          )}
        </div>
      </article>
      {later.length > 0 && (
        <ul class="list rows">
          {later.map((item) => (
            <li key={item.id} class="row one apart later">
              <span class="grow">
                <span class="cut">
                  <bdi>{calendarTitle(item, t)}</bdi>
                </span>
                {item.role && (
                  <span class="hint cut" dir="auto">
                    {item.role}
                  </span>
                )}
              </span>
              <span class="hint num nowrap">{timeOf(item.start, t)}</span>
              <Button
                compact
                kind="quiet"
                label={t('homePrepareOf', calendarTitle(item, t))}
                onClick={() => onPrepare(item.id)}
              >
                {t('homePrepare')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Company, role and round, when and where, and with whom. */
export function CalendarFacts({ item, heading: Heading = 'h3' }: { item: CalendarItem; heading?: 'h2' | 'h3' }) {
  const t = useText()
  const role = [item.role, item.round].filter((part) => part.trim()).join(', ')
  const there = timesThere(item, t.language)
  const where = item.format === 'on-site' ? item.place : ''
  const lines = [
    role,
    whenOf(item, t),
    there ? t('debriefThere', there) : '',
    item.format === 'phone' ? t('homeByPhone') : where,
    item.people.length > 0 ? t('homeWith', listOf(item.people, t)) : '',
  ]
  return (
    <div class="stack s1">
      <Heading class="label cut">
        <bdi>{calendarTitle(item, t)}</bdi>
      </Heading>
      <p class="small soft about">
        {lines.filter(Boolean).map((line) => (
          <span key={line} class="cut" dir="auto">
            {line}
          </span>
        ))}
      </p>
    </div>
  )
}

function whenOf({ start, end }: CalendarItem, { language }: Text): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatRange(start, Math.max(start, end))
}
