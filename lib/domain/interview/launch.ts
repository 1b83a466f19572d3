import { HOUR } from '../time/units.ts'
import { type Interview, newInterview } from './interview.ts'

/** After so long a program that was started says nothing any more. ms */
export const LAUNCH_LASTS_MS = 12 * HOUR

/** A tab that starts a program for a call which the browser will not show. `at`: ms since 1970 */
export interface Launch {
  platform: string
  room: string | null
  at: number
}

/** Whether this launch was noticed before: people come back to such a tab, or it loads again. */
export const isKnown = ({ platform, room, at }: Launch, interviews: readonly Interview[]): boolean =>
  interviews.some(
    (one) =>
      one.platform === platform &&
      one.room === room &&
      at - one.startedAt < LAUNCH_LASTS_MS &&
      // A room that one goes back to after a while is a new call.
      (one.status === 'live' || at - (one.endedAt ?? 0) < 180_000),
  )

/** The record of a call that was started in a program, without an event: only the user can say when it is over. */
export const launched = (id: string, { platform, room, at }: Launch): Interview =>
  newInterview({ id, source: 'app', platform, room, startedAt: at, updatedAt: at })

/** How long a call is taken to have been of which nobody said when it was over. ms */
const USUAL_MS = HOUR

/** What becomes of a call in a program that nobody ended: what is known or was written about it goes into the list. */
export function staleLaunch(interview: Interview, hasNotes: boolean, now: number): Interview | 'keep' | 'forget' {
  const { source, status, startedAt, event } = interview
  if (source !== 'app' || status !== 'live' || now - startedAt < LAUNCH_LASTS_MS) return 'keep'
  if (!event && !hasNotes) return 'forget'
  return {
    ...interview,
    status: 'waiting',
    endedAt: startedAt + USUAL_MS,
    endReason: 'unknown',
    endIsApproximate: true,
    remindAt: null,
    updatedAt: now,
  }
}
