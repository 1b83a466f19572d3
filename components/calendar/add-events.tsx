import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../form/button.tsx'
import { Nudge } from '../nudge/nudge.tsx'
import '../nudge/nudge.css'
import { type Text, useText } from '../text.ts'
import { type Adding, type AddProblem, type FoundEvent, type Handed, nothingAdded, type Unread } from './adding.ts'
import { DropZone } from './drop-zone.tsx'
import { FoundEventCard } from './found-event.tsx'
import { FoundList } from './found-list.tsx'
import { problemText, unreadText } from './problem-text.ts'
import './calendar.css'

export interface AddEventsProps {
  value: Adding
  onChange: (next: Adding) => void
  /** Reads what was handed over. */
  onHanded: (handed: Handed) => void
  /** Keeps this one and opens its debrief. */
  onDebrief: (key: string) => void
  now: number
  over: boolean
  openPage: string | null
}

/** From a file, a text or an open page to events that are kept: first handed over, then shown for confirmation. */
export function AddEvents({ value, onChange, onHanded, onDebrief, now, over, openPage }: AddEventsProps) {
  const t = useText()
  const { found, problem, reading, text, unread } = value
  const [first, second] = found
  const heading = useRef<HTMLHeadingElement>(null)
  // What was read is the news: whoever reads with the ears is told of it.
  useEffect(() => {
    if (first) heading.current?.focus()
  }, [first?.key, found.length])
  const change = (key: string, next: FoundEvent) =>
    onChange({ ...value, found: found.map((one) => (one.key === key ? next : one)) })
  if (!first) {
    return (
      <div class="stack add-events">
        <Problem problem={problem} />
        <DropZone
          {...{ text, reading, over, openPage, onHanded }}
          onText={(next) => onChange({ ...value, text: next })}
        />
        <p class="away" role="status">
          {reading && t('addReading', reading)}
        </p>
      </div>
    )
  }
  return (
    <div class="stack s6 add-events">
      <div class="stack s1">
        <h2 ref={heading} tabIndex={-1}>
          {second ? t.plural('addFound', found.length) : t('addIsItRight')}
        </h2>
        <p class="soft small">{t(second ? 'addFoundHint' : 'addIsItRightHint')}</p>
      </div>
      <Problem problem={problem} />
      <UnreadNotice unread={unread} />
      {second ? (
        <FoundList found={found} now={now} onChange={change} onDebrief={onDebrief} />
      ) : (
        <FoundEventCard
          found={first}
          now={now}
          onChange={(next) => change(first.key, next)}
          onDebrief={() => onDebrief(first.key)}
        />
      )}
    </div>
  )
}

function Problem({ problem }: { problem: AddProblem | null }) {
  const t = useText()
  return (
    // There from the start: a region that comes with its words is not always read out.
    <div role="alert">{problem && <p class="nudge bad">{problemText(problem, t)}</p>}</div>
  )
}

function UnreadNotice({ unread }: { unread: readonly Unread[] }) {
  const t = useText()
  if (unread.length === 0) return null
  return <Nudge kind="warn">{unreadText(unread, t)}</Nudge>
}

export interface AddActionsProps {
  value: Adding
  onChange: (next: Adding) => void
  onKeep: () => void
}

/** Keep what is ticked, or begin anew. Nothing while nothing was read. */
export function AddActions({ value, onChange, onKeep }: AddActionsProps) {
  const t = useText()
  const { found } = value
  if (found.length === 0) return null
  const ticked = found.filter((one) => one.ticked).length
  return (
    <div class="row">
      <Button onClick={() => onChange({ ...nothingAdded, text: value.text })}>{t('addDiscard')}</Button>
      <Button kind="primary" disabled={ticked === 0} onClick={onKeep}>
        {keepWord(ticked, found, t)}
      </Button>
    </div>
  )
}

function keepWord(ticked: number, [first, second]: readonly FoundEvent[], t: Text): string {
  if (second) return t.plural('addKeepSome', ticked)
  return t(first?.understanding.verdict === 'other' ? 'addKeepAnyway' : 'addKeep')
}
