import { readSessions, readSettings } from '../../lib/browser/stored.ts'
import { stanceOf } from '../../lib/domain/calendar/match.ts'
import { isOf } from '../../lib/domain/calendar/occasion.ts'
import { LAUNCH_MS, unseenInterview } from '../../lib/domain/calendar/unattended-interviews.ts'
import type { CallEvidence } from '../../lib/domain/call/evidence.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { isKnown, launched } from '../../lib/domain/interview/launch.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { matchInterview } from '../shared/matching.ts'
import type { Shell } from './shell.ts'

const LATEST = 20

/** A tab that starts a program for a call: the call is kept as "started in the app", unless the browser shows it too. */
export async function takeLaunch({ records, inOrder, refresh }: Shell, evidence: CallEvidence): Promise<void> {
  await inOrder(async () => {
    const { platform, room, since: at } = evidence
    const { settings } = await readSettings()
    const isMuted = settings.mutedRooms.some((muted) => muted.platform === platform && muted.room === room)
    if (settings.popUp.everythingOff || isMuted) return
    const latest = await records.interviews.latest(LATEST)
    const isInBrowser = (await readSessions()).some((session) => session.platform === platform && session.room === room)
    if (isInBrowser || isKnown({ platform, room, at }, latest)) return
    const interview = await started(records, launched(crypto.randomUUID(), { platform, room, at }), latest)
    if (!interview) return
    await records.interviews.change(interview.id, (stored) => stored ?? interview)
    await refresh()
  })
}

/** The launch with its event, where it has one; null for what the calendar calls something else, or knows already. */
async function started(records: Records, launch: Interview, latest: readonly Interview[]): Promise<Interview | null> {
  const match = await matchInterview(records, launch)
  const { found } = match
  if (!found) return launch
  if (stanceOf(match) === 'quiet' || latest.some(({ event }) => isOf(event, found))) return null
  const isAtItsTime = Math.abs(launch.startedAt - found.start) <= LAUNCH_MS || launch.startedAt < found.end
  if (!isAtItsTime || match.timeDiffers) return launch
  const times = { startedAt: Math.max(found.start, launch.startedAt), endedAt: null, at: launch.updatedAt }
  return { ...unseenInterview(launch.id, found, times), platform: launch.platform, room: launch.room }
}
