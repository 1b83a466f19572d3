import { mayBeNudged, type Nudge, nudgeFor } from '../../lib/domain/follow-up/nudge.ts'
import type { Busy } from '../../lib/domain/follow-up/schedule.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { HOUR } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'

const LATEST = 20

/** The latest interviews at their moments of reflection. */
export async function readNudges(records: Records, { reminders }: Settings, now: number): Promise<Nudge[]> {
  const [interviews, busy] = await Promise.all([records.interviews.latest(LATEST), readBusy(records, now)])
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const nudges = await Promise.all(
    interviews.filter(mayBeNudged).map(async (interview) => {
      const [debrief, drafts] = await Promise.all([
        records.debriefs.get(interview.id).catch(() => undefined),
        records.thankYouDrafts.ofInterview(interview.id),
      ])
      return nudgeFor(interview, debrief, { reminders, busy, now, timeZone }, drafts)
    }),
  )
  return nudges.filter((nudge) => nudge !== null)
}

/** When the calendar says that the user is in a meeting. */
async function readBusy(records: Records, now: number): Promise<Busy[]> {
  const kept = await records.calendarEvents.between(now - 48 * HOUR, now + 48 * HOUR)
  return kept.flatMap(({ event: { start, end, allDay, status } }) =>
    allDay || status === 'cancelled' ? [] : [{ start, end }],
  )
}
