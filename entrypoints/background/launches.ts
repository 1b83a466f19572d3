import type { CallSession } from '../../lib/domain/call/session.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
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
    if (staleLaunch(interview, hasNotes, now) === 'forget') await records.forget(id)
    else await records.interviews.change(id, (stored) => stored && settled(stored, hasNotes, now))
  }
}

function settled(interview: Interview, hasNotes: boolean, now: number): Interview | null {
  const next = staleLaunch(interview, hasNotes, now)
  return typeof next === 'object' ? next : null
}

/** The call that was to be in a program is on in the browser: its page tells all, and the notes go along. */
export async function takeOverLaunch(records: Records, session: CallSession): Promise<void> {
  for (const launch of await records.interviews.latest(LATEST)) {
    if (launch.source !== 'app' || launch.status !== 'live' || launch.platform !== session.platform) continue
    if (session.room !== null && launch.room !== session.room) continue
    await records.together(['liveNotes'], async ({ liveNotes }) => {
      for (const { id } of await liveNotes.ofInterview(launch.id)) {
        await liveNotes.change(id, (note) => note && { ...note, interviewId: session.id })
      }
    })
    await records.forget(launch.id)
  }
}
