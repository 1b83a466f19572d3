import { useEffect, useState } from 'preact/hooks'
import { onRecordsChanged, tellBackground } from '../../lib/browser/own-page.ts'
import { isOf, type Occasion, occasionId } from '../../lib/domain/calendar/occasion.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import type { View } from '../../lib/domain/call/view.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readOccasions } from '../shared/occasions.ts'
import { endUnseen } from './end-unseen.ts'
import { LiveScreen } from './live-screen.tsx'

interface AnyLiveScreenProps {
  interviewId: string
  /** Of a call in the browser. */
  session: CallSession | undefined
  records: Records
  now: number
  go: (view: View) => void
}

/** Notes during a call in the browser, or in a program of its own. */
export function AnyLiveScreen({ interviewId, session, records, now, go }: AnyLiveScreenProps) {
  const { interview, occasion } = useInterview(records, interviewId)
  const isUnseen = interview?.source === 'app' && interview.status === 'live'
  // For the moment in which the call has just gone, and the view with it.
  if (!session && !isUnseen) return null
  const people = occasion?.people.flatMap(({ name, part }) => (part === 'interviewer' && name ? [name] : [])) ?? []
  const end = async () => {
    if (session) return tellBackground({ type: 'ended-by-hand', interviewId })
    const ended = await endUnseen(records, occasion, interview)
    if (ended) go({ name: 'debrief', interviewId: ended })
  }
  const call = session ?? { id: interviewId, startedAt: interview?.startedAt ?? now, people, leaveClickedAt: null }
  return (
    <LiveScreen
      records={records}
      session={call.people.length > 0 ? call : { ...call, people }}
      company={occasion?.kept.understanding.company?.value ?? occasion?.title ?? ''}
      meeting={interview?.event ? occasionId(interview.event) : null}
      now={now}
      onEndNow={() => void end()}
      onBack={() => go({ name: 'home' })}
    />
  )
}

/** An interview and the meeting of the calendar that it is, as both change. */
function useInterview(records: Records, interviewId: string) {
  const [known, setKnown] = useState<{ interview: Interview | null; occasion: Occasion | null }>({
    interview: null,
    occasion: null,
  })
  useEffect(() => {
    const gone = new AbortController()
    const read = async () => {
      const interview = (await records.interviews.get(interviewId)) ?? null
      const at = interview?.event?.slot ?? interview?.startedAt ?? 0
      const around = interview?.event ? await readOccasions(records, at - DAY, at + DAY) : []
      const occasion = around.find((one) => isOf(interview?.event ?? null, one)) ?? null
      if (!gone.signal.aborted) setKnown({ interview, occasion })
    }
    const tryToRead = () => void read().catch((error) => console.error('Afterword:', error))
    tryToRead()
    onRecordsChanged(tryToRead, gone.signal)
    return () => gone.abort()
  }, [records, interviewId])
  return known
}
