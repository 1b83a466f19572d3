import { useId, useState } from 'preact/hooks'
import { draftOf } from '../../lib/domain/calendar/event-draft.ts'
import type { KeptEvent } from '../../lib/domain/calendar/kept-event.ts'
import { EventFacts } from '../calendar/event-facts.tsx'
import { hoursOf } from '../calendar/when.ts'
import { Why } from '../calendar/why.tsx'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { type Text, useText } from '../text.ts'

/** What can be done with an event. */
export interface EventActions {
  /** The event of which was just said that it is (not) an interview, while it is open whether its organiser's others are. */
  askedAbout: string | null
  onCorrect: (kept: KeptEvent, verdict: 'interview' | 'other') => void
  /** Whether the same holds for all events of its organiser. */
  onAnswer: (kept: KeptEvent, yes: boolean) => void
  onChange: (kept: KeptEvent) => void
  /** Takes away what the user has added. */
  onRemove: (kept: KeptEvent) => void
  onDebrief: (kept: KeptEvent) => void
  /** Where a coming interview is prepared: one way for each of its parts. */
  prepareHrefs: (kept: KeptEvent) => readonly { href: string; title: string }[]
  /** Whether there is a debrief of it. */
  hasDebrief: (kept: KeptEvent) => boolean
}

/** One event: a line, and all that is known of it behind. */
export function EventRow({ kept, now, ...actions }: EventActions & { kept: KeptEvent; now: number }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { event, understanding } = kept
  const off = event.status === 'cancelled'
  return (
    <li class={`event ${understanding.verdict}${off ? ' off' : ''}`}>
      <button type="button" class="rowbtn" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span class="time num small">{event.allDay ? t('calendarAllDay') : hoursOf(event, t)}</span>
        <span>
          <span class="label cut" dir="auto">
            {understanding.verdict === 'other'
              ? event.title || t('eventNoTitle')
              : understanding.company?.value || event.title || t('eventNoTitle')}
          </span>
          <span class="hint cut" dir="auto">
            {about(kept)}
          </span>
        </span>
        <Verdict kept={kept} />
        <Icon name="down" />
      </button>
      {actions.askedAbout === kept.id && <AskOrganizer kept={kept} onAnswer={actions.onAnswer} />}
      {open && <Details id={id} kept={kept} now={now} {...actions} />}
    </li>
  )
}

function about({ event, understanding: { verdict, role, round, people, company } }: KeptEvent): string {
  if (verdict === 'other') return event.location
  const names = people.filter(({ part }) => part === 'interviewer').map(({ name, email }) => name || email)
  return [role?.value, round?.value, ...names, company && !role ? event.title : ''].filter(Boolean).join(', ')
}

function Verdict({ kept: { event, understanding } }: { kept: KeptEvent }) {
  const t = useText()
  if (event.status === 'cancelled') return <span class="tag">{t('eventCancelled')}</span>
  if (understanding.verdict === 'interview') return <span class="tag accent">{t('calendarInterview')}</span>
  if (understanding.verdict === 'ask') return <span class="tag find">{t('calendarMaybe')}</span>
  return <span />
}

function Details({ id, kept, now, ...actions }: EventActions & { id: string; kept: KeptEvent; now: number }) {
  const t = useText()
  const [why, setWhy] = useState(false)
  const { event, understanding } = kept
  const isOver = event.end <= now
  return (
    <div class="details" id={id}>
      {understanding.verdict !== 'other' && (
        <EventFacts draft={draftOf(event, understanding)} event={event} now={now} />
      )}
      <div class="row">
        {/^https?:/i.test(understanding.link) && !isOver && (
          <Button href={understanding.link} target="_blank" kind="primary">
            <Icon name="open" />
            {t('calendarJoin')}
          </Button>
        )}
        {!isOver &&
          !(event.status === 'cancelled') &&
          understanding.verdict === 'interview' &&
          actions.prepareHrefs(kept).map(({ href, title }) => (
            <Button key={href} href={href}>
              <Icon name="book" />
              {title ? t('calendarPreparePart', title) : t('homePrepare')}
            </Button>
          ))}
        {isOver && understanding.verdict !== 'other' && (
          <Button onClick={() => actions.onDebrief(kept)}>
            <Icon name="pen" />
            {t(actions.hasDebrief(kept) ? 'calendarOpenDebrief' : 'eventDebriefNow')}
          </Button>
        )}
        <CorrectButtons kept={kept} onCorrect={actions.onCorrect} t={t} />
      </div>
      <div class="row tools">
        <Button kind="quiet" expanded={why} onClick={() => setWhy(!why)}>
          {t('calendarWhy')}
        </Button>
        {understanding.verdict !== 'other' && (
          <Button kind="quiet" onClick={() => actions.onChange(kept)}>
            <Icon name="pen" />
            {t('eventChange')}
          </Button>
        )}
        {kept.sourceId === 'by-hand' && (
          <Button kind="quiet" onClick={() => actions.onRemove(kept)}>
            <Icon name="trash" />
            {t('eventRemove')}
          </Button>
        )}
      </div>
      {why && <Why understanding={understanding} />}
    </div>
  )
}

function CorrectButtons({ kept, onCorrect, t }: Pick<EventActions, 'onCorrect'> & { kept: KeptEvent; t: Text }) {
  const { verdict } = kept.understanding
  return (
    <>
      {verdict !== 'interview' && <Button onClick={() => onCorrect(kept, 'interview')}>{t('calendarIsOne')}</Button>}
      {verdict !== 'other' && <Button onClick={() => onCorrect(kept, 'other')}>{t('homeNotInterview')}</Button>}
    </>
  )
}

function AskOrganizer({ kept, onAnswer }: Pick<EventActions, 'onAnswer'> & { kept: KeptEvent }) {
  const t = useText()
  const { organizer } = kept.event
  const name = organizer?.name || organizer?.email || ''
  const yes = kept.understanding.verdict === 'interview' ? 'calendarOrganizerYes' : 'calendarOrganizerNo'
  return (
    <Nudge
      onFold={() => onAnswer(kept, false)}
      actions={
        <>
          <Button compact onClick={() => onAnswer(kept, true)}>
            {t('calendarOrganizerAll')}
          </Button>
          <Button compact kind="quiet" onClick={() => onAnswer(kept, false)}>
            {t('calendarOrganizerOnly')}
          </Button>
        </>
      }
    >
      {t(yes, name)}
    </Nudge>
  )
}
