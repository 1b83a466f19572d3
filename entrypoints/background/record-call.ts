import type { CallSession, Due } from '../../lib/domain/call/session-state.ts'
import { toInterview } from '../../lib/domain/call/to-interview.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { takeOverLaunch } from './launches.ts'
import { placeFor } from './placing.ts'

const statuses = { started: 'live', updated: 'live', resumed: 'live', offer: 'waiting', 'too-short': 'short' } as const

/**
 * Writes what the last change of a call says into its interview. To do it twice is to do it once.
 *
 * @returns what is due after it; undefined when nothing is
 */
export async function recordCall(
  session: CallSession,
  due: Exclude<Due, 'show'>,
  records: Records,
): Promise<Due | undefined> {
  const at = Date.now()
  const status = statuses[due]
  const known = await records.interviews.get(session.id)
  if (!known) await takeOverLaunch(records, session)
  const isPlaced = due !== 'updated' && due !== 'too-short'
  const place = isPlaced ? await placeFor(records, toInterview(session, status, known, at)) : null
  const interview = await records.together(['interviews', 'liveNotes'], async ({ interviews, liveNotes }) => {
    const hasNotes = (await liveNotes.ofInterview(session.id)).length > 0
    return interviews.change(session.id, (stored) => {
      if (stored && isEndOf(stored, session)) return stored
      const observed = toInterview(session, status, stored, at)
      const seen = place && observed.eventBy !== 'user' ? { ...observed, ...place } : observed
      return kept(seen, hasNotes)
    })
  })
  return due === 'offer' && interview?.status === 'waiting' ? 'show' : undefined
}

/** Whether this end is in the record already: then what the user has decided since stands. */
const isEndOf = ({ status, endedAt }: Interview, session: CallSession): boolean =>
  session.state === 'ended' && status !== 'live' && endedAt === session.endedAt

/** What was typed during a call says more than its length or the calendar: it is kept in sight. */
function kept(interview: Interview, hasNotes: boolean): Interview {
  if (hasNotes) return interview.status === 'short' ? { ...interview, status: 'waiting' } : interview
  const isQuiet = interview.status === 'waiting' && interview.stance === 'quiet'
  return isQuiet ? { ...interview, status: 'quiet', seenNames: [] } : interview
}
