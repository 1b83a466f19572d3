import { Fragment } from 'preact'
import type { Debrief, ListedField } from '../../lib/domain/debrief/debrief.ts'
import { isFromCalendar } from '../../lib/domain/debrief/listed.ts'
import { MINUTE } from '../../lib/domain/time/units.ts'
import { Button } from '../form/button.tsx'
import { type Text, useText } from '../text.ts'
import { timesThere } from '../zone.ts'
import { formatOptions, wordOf } from './options.ts'
import { timesOf } from './times.ts'

export interface FactsProps {
  debrief: Debrief
  /** IANA name of the meeting's own zone; empty for none. */
  timeZone: string
  onChange: () => void
}

/** What is known of the meeting, to be read and agreed with. */
export function Facts({ debrief, timeZone, onChange }: FactsProps) {
  const t = useText()
  const { company, role, round, format, place, startedAt, endedAt } = debrief
  const facts: [name: string, fact: string, field: ListedField][] = [
    [t('debriefCompany'), company, 'company'],
    [t('debriefRole'), role, 'role'],
    [t('debriefRound'), round, 'round'],
    [t('debriefPlace'), [wordOf(formatOptions(t), format), place].filter(Boolean).join(', '), 'place'],
  ]
  const there = timesThere({ start: startedAt, end: endedAt, timeZone }, t.language)
  return (
    <>
      <dl class="dl facts">
        {facts
          .filter(([, fact]) => fact.trim())
          .map(([name, fact, field]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd dir="auto">
                {fact}
                {isFromCalendar(debrief, field) && <span class="hint source">{t('debriefFromCalendar')}</span>}
              </dd>
            </Fragment>
          ))}
        <dt>{t('debriefWhen')}</dt>
        <dd>
          {when(debrief, t)}
          {there && <span class="hint length">{t('debriefThere', there)}</span>}
          <Length debrief={debrief} />
        </dd>
      </dl>
      <Button class="change-facts" onClick={onChange}>
        {t('debriefChangeFacts')}
      </Button>
    </>
  )
}

/** When and how it was, in a line, where the rest is to be typed. */
export function TimeLine({ debrief, onChange }: { debrief: Debrief; onChange: () => void }) {
  const t = useText()
  const { format, place } = debrief
  return (
    <div class="row one top apart">
      <p class="small soft grow">
        {[when(debrief, t), wordOf(formatOptions(t), format), place].filter(Boolean).join(', ')}
        <Length debrief={debrief} />
      </p>
      <Button compact kind="quiet" label={t('debriefChangeTime')} onClick={onChange}>
        {t('debriefChangeFacts')}
      </Button>
    </div>
  )
}

/** How long it took, and how far that was from the plan: running over or being cut short says something. */
export function Length({ debrief: { startedAt, endedAt, endIsApproximate, plannedMinutes } }: { debrief: Debrief }) {
  const t = useText()
  const minutes = endedAt === null ? 0 : Math.round((endedAt - startedAt) / MINUTE)
  // Of an interview that nobody saw the end isn't known before the user says it.
  if (minutes === 0) return null
  const over = plannedMinutes === null ? 0 : minutes - plannedMinutes
  return (
    <span class="hint length">
      {t(endIsApproximate ? 'debriefAboutMinutes' : 'debriefMinutes', minutes)}
      {over > 0 && `, ${t('debriefLonger', over)}`}
      {over < 0 && `, ${t('debriefShorter', -over)}`}
    </span>
  )
}

function when(debrief: Debrief, t: Text): string {
  const format = new Intl.DateTimeFormat(t.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return timesOf(debrief, format, t)
}
