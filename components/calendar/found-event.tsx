import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Chips } from '../form/chip.tsx'
import { Icon } from '../icon/icon.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import { useText } from '../text.ts'
import type { FoundEvent } from './adding.ts'
import { EventFacts } from './event-facts.tsx'
import { EventFields } from './event-fields.tsx'
import { whenOf } from './when.ts'
import { Why } from './why.tsx'
import './calendar.css'

export interface FoundEventProps {
  found: FoundEvent
  now: number
  onChange: (next: FoundEvent) => void
  /** Keeps it and opens its debrief, for one that is over. */
  onDebrief: () => void
}

/** One event as it was read: to agree with, to correct, and to see why it counts as an interview. */
export function FoundEventCard({ found, now, onChange, onDebrief }: FoundEventProps) {
  const t = useText()
  const { event, draft, understanding, editing } = found
  return (
    <article class="card found-event">
      <h3 class="said cut" dir="auto">
        {draft.title || t('eventNoTitle')}
      </h3>
      <Choices found={found} now={now} onChange={onChange} />
      <Notice found={found} now={now} onDebrief={onDebrief} />
      {editing ? (
        <FocusFirst>
          <EventFields draft={draft} onChange={(next) => onChange({ ...found, draft: next })} />
        </FocusFirst>
      ) : (
        <EventFacts draft={draft} event={event} now={now} />
      )}
      {found.endAssumed && draft.end === event.end && <p class="hint">{t('eventEndAssumed')}</p>}
      {understanding.slots.length > 0 && (
        <p class="hint">
          {t.plural('eventSlots', understanding.slots.length)}{' '}
          {new Intl.ListFormat(t.language).format(
            understanding.slots.map((slot) => `${slot.title}, ${whenOf({ ...slot, allDay: false }, now, t)}`),
          )}
        </p>
      )}
      <Button class="start" expanded={editing} onClick={() => onChange({ ...found, editing: !editing })}>
        <Icon name={editing ? 'tick' : 'pen'} />
        {t(editing ? 'eventChanged' : 'eventChange')}
      </Button>
      <hr class="rule" />
      <Why understanding={understanding} />
    </article>
  )
}

/** Which of the times is meant, where the text leaves that open. */
function Choices({ found, now, onChange }: Pick<FoundEventProps, 'found' | 'now' | 'onChange'>) {
  const t = useText()
  const { choices, draft } = found
  if (choices.length < 2) return null
  return (
    <Chips
      required
      label={t('eventWhichDay')}
      value={String(draft.start)}
      options={choices.map(({ start, end }) => ({
        value: String(start),
        label: whenOf({ start, end, allDay: false }, now, t),
      }))}
      onChange={(value) => {
        const start = Number(value)
        onChange({ ...found, draft: { ...draft, start, end: start + draft.end - draft.start } })
      }}
    />
  )
}

/** What is special about it: called off, declined, or over. */
function Notice({ found: { event, draft }, now, onDebrief }: Pick<FoundEventProps, 'found' | 'now' | 'onDebrief'>) {
  const t = useText()
  if (event.status === 'cancelled') return <Nudge kind="warn">{t('eventCancelledNotice')}</Nudge>
  if (draft.end > now) return null
  return (
    <Nudge
      actions={
        <Button compact onClick={onDebrief}>
          <Icon name="pen" small />
          {t('eventDebriefNow')}
        </Button>
      }
    >
      {t('eventPastNotice')}
    </Nudge>
  )
}

/** Whoever pressed "Change" wants to type. */
function FocusFirst({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  return <div ref={place}>{children}</div>
}
