import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { SourceView } from '../../lib/domain/calendar/calendar-source.ts'
import { isReadAgain, isReading } from '../../lib/domain/calendar/source-schedule.ts'
import { Button } from '../form/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { capabilityLine, failedLine, faultSentence, noteSentences, stateLine } from './sentences.ts'

export interface SourceCardProps {
  source: SourceView
  now: number
  onRead: (id: string) => void
  onForget: (id: string) => void
  onChoose: (id: string, index: number, chosen: boolean) => void
  onAllow: (id: string) => void
}

/** One calendar: how it is, what it tells, and what can be done with it. */
export function SourceCard({ source, now, onRead, onForget, onChoose, onAllow }: SourceCardProps) {
  const t = useText()
  const { id } = source
  const [asking, setAsking] = useState(false)
  const forget = useRef<HTMLButtonElement>(null)
  const name = source.name || source.host || t('feedByHand')
  const isKept = () => {
    setAsking(false)
    requestAnimationFrame(() => forget.current?.focus())
  }
  return (
    <article class="card" data-source={id} aria-label={name}>
      <div class="row apart top">
        <div class="grow name">
          <h3 class="cut" dir="auto">
            {name}
          </h3>
          {source.name && <p class="hint address">{source.shownAddress}</p>}
        </div>
        <div class="row one">
          {source.fault?.kind === 'no-permission' ? (
            <Button compact onClick={() => onAllow(id)}>
              {t('feedAllow')}
            </Button>
          ) : (
            isReadAgain(source) && (
              <Button compact busy={isReading(source, now)} onClick={() => onRead(id)}>
                {t('feedReadNow')}
              </Button>
            )
          )}
          <Button
            kind="quiet"
            only
            compact
            label={t('feedForgetNamed', name)}
            buttonRef={forget}
            onClick={() => setAsking(true)}
          >
            <Icon name="trash" />
          </Button>
        </div>
      </div>
      <State source={source} now={now} />
      {source.kind === 'caldav' && source.calendars.length > 0 && (
        <fieldset class="chosen">
          <legend class="label">{t('feedWhich')}</legend>
          {source.calendars.map((calendar) => (
            <label key={calendar.index} class="check">
              <input
                type="checkbox"
                checked={calendar.chosen}
                onChange={(event) => onChoose(id, calendar.index, event.currentTarget.checked)}
              />
              <span dir="auto">{calendar.name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {asking && <AskForget name={name} onKeep={isKept} onForget={() => onForget(id)} />}
    </article>
  )
}

function State({ source, now }: { source: SourceView; now: number }) {
  const t = useText()
  const fault = faultSentence(source, t)
  const capability = capabilityLine(source, t)
  return (
    <div class="stack s1" role="status">
      <p class="hint">
        {[stateLine(source, now, t), failedLine(source, t)].filter(Boolean).join(' · ')}
        {capability && <br />}
        {capability}
      </p>
      {fault && (
        <p class="problem">
          <Icon name="alert" small />
          <span>{fault}</span>
        </p>
      )}
      {noteSentences(source, now, t).map((note) => (
        <p key={note} class="small soft">
          {note}
        </p>
      ))}
    </div>
  )
}

/** Asks first: the address or the password would have to be found again. */
function AskForget({ name, onKeep, onForget }: { name: string; onKeep: () => void; onForget: () => void }) {
  const t = useText()
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div
      class="nudge bad"
      role="alertdialog"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-what`}
      onKeyDown={(event) => event.key === 'Escape' && onKeep()}
    >
      <div class="stack s1">
        <h4 id={`${id}-ask`}>{t('feedForgetAsk', name)}</h4>
        <p id={`${id}-what`}>{t('feedForgetWhat')}</p>
      </div>
      <div class="row">
        <Button buttonRef={keep} onClick={onKeep}>
          {t('optionsDeleteNo')}
        </Button>
        <Button kind="danger" onClick={onForget}>
          {t('feedForgetYes')}
        </Button>
      </div>
    </div>
  )
}
