import { useEffect, useRef, useState } from 'preact/hooks'
import type { SourceView } from '../../lib/domain/calendar/calendar-source.ts'
import { isReading } from '../../lib/domain/calendar/source-schedule.ts'
import { Button } from '../form/button.tsx'
import { Segment } from '../form/segment.tsx'
import { useText } from '../text.ts'
import type { Connect, ConnectProblem, Wanted } from './connect.ts'
import { AccountFields, AddressFields } from './connect-fields.tsx'
import { faultSentence, problemSentence } from './sentences.ts'
import { WhereToFind } from './where-to-find.tsx'

export interface AddCalendarProps {
  /** The source that is being connected here. */
  attempt: SourceView | undefined
  now: number
  onPending: (id: string | null) => void
  onConnect: Connect
}

const noAddress: Wanted = { kind: 'ics-url', address: '' }
const noAccount: Wanted = { kind: 'caldav', address: 'https://caldav.icloud.com', user: '', password: '' }

/** The form that connects a calendar. What was typed stays until the calendar has been read. */
export function AddCalendar({ attempt, now, onPending, onConnect }: AddCalendarProps) {
  const t = useText()
  const [wanted, setWanted] = useState<Wanted>(noAddress)
  const [problem, setProblem] = useState<ConnectProblem | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const isRead = attempt !== undefined && attempt.succeededAt !== null
  useEffect(() => {
    if (!isRead) return
    // The secret leaves the screen as soon as it has done its work.
    setWanted(wanted.kind === 'caldav' ? noAccount : noAddress)
    onPending(null)
    title.current?.focus()
  }, [isRead])

  const edit = (next: Wanted) => {
    setProblem(null)
    setWanted(next)
  }
  async function connect(): Promise<void> {
    const answer = await onConnect(wanted, attempt && !isRead ? attempt.id : null)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) onPending(answer.id)
  }
  const busy = attempt !== undefined && isReading(attempt, now)
  const fault = attempt && !busy ? faultSentence(attempt, t) : null
  const said = problem ? problemSentence(problem, t) : (fault ?? undefined)
  return (
    <div class="card add">
      <h3 ref={title} tabIndex={-1}>
        {t('feedAdd')}
      </h3>
      <Segment
        label={t('feedWay')}
        labelHidden
        value={wanted.kind}
        options={[
          { value: 'ics-url', label: t('feedWayAddress') },
          { value: 'caldav', label: t('feedWayAccount') },
        ]}
        onChange={(kind) => edit(kind === 'caldav' ? noAccount : noAddress)}
      />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void connect()
        }}
      >
        {wanted.kind === 'ics-url' ? (
          <AddressFields value={wanted} problem={said} onChange={edit} />
        ) : (
          <AccountFields value={wanted} problem={said} onChange={edit} />
        )}
        <div class="row">
          <Button kind="primary" type="submit" busy={busy}>
            {t(busy ? 'feedConnecting' : 'feedConnect')}
          </Button>
        </div>
        <p class="hint">{t('feedConnectHint')}</p>
      </form>
      <WhereToFind kind={wanted.kind} />
    </div>
  )
}
