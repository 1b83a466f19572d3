import type { CallSession } from '../../lib/domain/call/session.ts'
import { staleLaunch } from '../../lib/domain/interview/launch.ts'
import type { Records } from '../../lib/storage/repository.ts'

const LATEST = 20

/** Calls in programs that nobody ended for half a day. */
export async function settleLaunches(records: Records): Promise<void> {
  for (const launch of await records.interviews.latest(LATEST)) {
    if (launch.source !== 'app' || launch.status !== 'live') continue
    const hasNotes = (await records.liveNotes.ofInterview(launch.id)).length > 0
    const next = staleLaunch(launch, hasNotes, Date.now())
    if (next === 'forget') await records.forget(launch.id)
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
