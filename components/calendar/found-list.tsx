import { useState } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Check } from '../form/check.tsx'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import type { FoundEvent } from './adding.ts'
import { FoundEventCard } from './found-event.tsx'
import { whenOf } from './when.ts'

/** So many others are shown before "Show all". */
const atFirst = 5

export interface FoundListProps {
  found: readonly FoundEvent[]
  now: number
  onChange: (key: string, next: FoundEvent) => void
  onDebrief: (key: string) => void
}

/** Several events of one file, each with a tick: the interviews first, ticked. */
export function FoundList({ found, now, onChange, onDebrief }: FoundListProps) {
  const t = useText()
  const [all, showAll] = useState(false)
  const likely = found.filter(({ understanding }) => understanding.verdict !== 'other')
  const others = found.filter(({ understanding }) => understanding.verdict === 'other')
  const rows = (events: readonly FoundEvent[]) =>
    events.map((one) => (
      <FoundRow
        key={one.key}
        found={one}
        now={now}
        onChange={(next) => onChange(one.key, next)}
        onDebrief={() => onDebrief(one.key)}
      />
    ))
  return (
    <>
      {likely.length > 0 && (
        <section class="section">
          <header>
            <h2>{t('addLikely')}</h2>
            <span class="hint num">{likely.length}</span>
          </header>
          <ul class="card list rows">{rows(likely)}</ul>
        </section>
      )}
      {others.length > 0 && (
        <section class="section">
          <header>
            <h2>{t('addOthers')}</h2>
            <span class="hint num">{others.length}</span>
          </header>
          <ul class="card list rows">{rows(all ? others : others.slice(0, atFirst))}</ul>
          {!all && others.length > atFirst && (
            <Button kind="quiet" class="start" onClick={() => showAll(true)}>
              {t('homeShowAll', others.length)}
            </Button>
          )}
        </section>
      )}
    </>
  )
}

function FoundRow({
  found,
  now,
  onChange,
  onDebrief,
}: Omit<FoundListProps, 'found' | 'onChange' | 'onDebrief'> & {
  found: FoundEvent
  onChange: (next: FoundEvent) => void
  onDebrief: () => void
}) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const { event, draft, ticked } = found
  const title = draft.title || t('eventNoTitle')
  return (
    <li class="found-row">
      <div class="row one top">
        <Check checked={ticked} onChange={(next) => onChange({ ...found, ticked: next })}>
          <span class="cut" dir="auto">
            {title}
          </span>
          <span class="hint about">
            {[
              event.status === 'cancelled' && t('eventCancelled'),
              whenOf({ ...draft, allDay: event.allDay }, now, t),
              draft.company,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </Check>
        <Button
          kind="quiet"
          only
          expanded={open}
          label={t('eventDetailsOf', title)}
          onClick={() => setOpen(!open)}
          class={open ? 'turned' : undefined}
        >
          <Icon name="down" />
        </Button>
      </div>
      {open && <FoundEventCard found={found} now={now} onChange={onChange} onDebrief={onDebrief} />}
    </li>
  )
}
