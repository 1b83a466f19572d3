import { Fragment } from 'preact'
import type { CalendarEvent } from '../../lib/domain/calendar/calendar-event.ts'
import type { EventDraft } from '../../lib/domain/calendar/event-draft.ts'
import type { MetPerson } from '../../lib/domain/calendar/understanding.ts'
import { formatOptions, wordOf } from '../debrief/options.ts'
import { useText } from '../text.ts'
import { timesThere } from '../zone.ts'
import { whenOf } from './when.ts'

export interface EventFactsProps {
  draft: EventDraft
  /** What the draft has no part in. */
  event: Pick<CalendarEvent, 'allDay' | 'timeZone'>
  now: number
}

/** What was read of an event, to be agreed with. What nothing said is named too, so that one can add it. */
export function EventFacts({ draft, event: { allDay, timeZone }, now }: EventFactsProps) {
  const t = useText()
  const interviewers = draft.people.filter(({ part }) => part === 'interviewer')
  const coordinators = draft.people.filter(({ part }) => part === 'coordinator')
  const where = [wordOf(formatOptions(t), draft.format), draft.place].filter(Boolean).join(', ')
  const there = allDay ? null : timesThere({ ...draft, timeZone }, t.language)
  const facts: [name: string, fact: string][] = [
    [
      t('debriefWhen'),
      [whenOf({ ...draft, allDay }, now, t), there && t('debriefThere', there)].filter(Boolean).join('. '),
    ],
    [t('debriefCompany'), draft.company],
    [t('debriefRole'), draft.role],
    [t('debriefRound'), draft.round],
    [t('debriefPlace'), where],
  ]
  const missing = facts.slice(1, 3).flatMap(([name, fact]) => (fact.trim() ? [] : [name]))
  return (
    <>
      <dl class="dl event-facts">
        {facts
          .filter(([, fact]) => fact.trim())
          .map(([name, fact]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{fact}</dd>
            </Fragment>
          ))}
        <PeopleFact name={t('eventWith')} people={interviewers} />
        <PeopleFact name={t('eventArrangedBy')} people={coordinators} />
        {draft.link && (
          <>
            <dt>{t('eventLink')}</dt>
            <dd>
              <bdi>{shortened(draft.link)}</bdi>
            </dd>
          </>
        )}
      </dl>
      {missing.length > 0 && <p class="hint">{t('eventNotFound', new Intl.ListFormat(t.language).format(missing))}</p>}
    </>
  )
}

function PeopleFact({ name, people }: { name: string; people: readonly MetPerson[] }) {
  if (people.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul class="stack s1">
          {people.map((person) => (
            <li key={`${person.name} ${person.email}`}>
              <bdi>{person.name || person.email}</bdi>
              <span class="hint about" dir="auto">
                {[person.title, person.name && person.email].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}

/** Where a link leads, without what only machines read. */
export function shortened(link: string): string {
  const url = URL.parse?.(link)
  if (!url) return link.slice(0, 80)
  return `${url.hostname}${url.pathname.length > 1 ? url.pathname : ''}`.slice(0, 80)
}
