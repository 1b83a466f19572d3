import type { CallSession } from '../../lib/domain/call/session.ts'
import { staleLaunch } from '../../lib/domain/interview/launch.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'

const LATEST = 20
/** So long one can say that it was an interview after all. ms */
const QUIET_MS = DAY

/** Calls in programs that nobody ended for half a day, and those of yesterday that were no interviews. */
export async function settleOld(records: Records): Promise<void> {
  const now = Date.now()
  for (const interview of await records.interviews.latest(LATEST)) {
    const { id, source, status, startedAt } = interview
    if (status === 'quiet' && now - startedAt > QUIET_MS) await records.forget(id)
    if (source !== 'app' || status !== 'live') continue
    const hasNotes = (await records.liveNotes.ofInterview(id)).length > 0
    const next = staleLaunch(interview, hasNotes, now)
    if (next === 'forget') await records.forget(id)
    else if (next !== 'keep') await records.interviews.put(next)
  }
}

/** The call that was to be in a program is on in the browser: its page tells all, and the notes go along. */
export async function takeOverLaunch(records: Records, session: CallSession): Promise<void> {
  for (const launch of await records.interviews.latest(LATEST)) {
    if (launch.source !== 'app' || launch.status !== 'live' || launch.platform !== session.platform) continue
    if (session.room !== null && launch.room !== session.room) continue
    for (const note of await records.liveNotes.ofInterview(launch.id)) {
      await records.liveNotes.put({ ...note, interviewId: session.id })
    }
    await records.forget(launch.id)
  }
}
