import { keepLearnedRooms } from '../../lib/browser/learned-rooms.ts'
import { learnedFrom, stanceOf } from '../../lib/domain/calendar/match.ts'
import { linkTo } from '../../lib/domain/calendar/occasion.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { matchInterview, toCall } from '../shared/matching.ts'

/** So long the calendar is kept. */
const KEPT_MS = 14 * DAY
/** Each is matched anew after every change, so only the newest are. */
const MOST_PLACED = 10

/** Which of the calendar's events an interview is, and how its debrief is offered. */
export type Place = Pick<Interview, 'event' | 'eventBy' | 'stance'>

/**
 * The calendar's event for an interview; null where nothing is to be said of it. What the user said stays, and so does an
 * event that has gone from the calendar since. A calendar that cannot be read says nothing.
 */
export async function placeFor(records: Records, interview: Interview): Promise<Place | null> {
  if (interview.practice || interview.source === 'app' || interview.eventBy === 'user') return null
  const match = await matchInterview(records, interview).catch((error) => {
    console.error('Afterword:', error)
    return null
  })
  if (!match?.found) return null
  if (match.by === 'time' && interview.endedAt !== null) {
    await keepLearnedRooms(learnedFrom(toCall(interview), match.found, interview.endedAt))
  }
  return { event: linkTo(match.found, match.timeDiffers), eventBy: 'match', stance: stanceOf(match) }
}

/**
 * Interviews that wait for their debrief and have no event yet: a calendar may have come, or an event, since.
 *
 * @param waiting the newest first
 */
export async function placeWaiting(records: Records, waiting: readonly Interview[]): Promise<void> {
  const open = waiting.filter(
    ({ event, eventBy, startedAt }) => !event && eventBy !== 'user' && Date.now() - startedAt <= KEPT_MS,
  )
  for (const interview of open.slice(0, MOST_PLACED)) {
    const place = await placeFor(records, interview)
    if (!place) continue
    const { event, eventBy } = place
    await records.interviews.change(
      interview.id,
      // How it is offered was decided when it ended.
      (stored) => stored && (stored.event || stored.eventBy === 'user' ? null : { ...stored, event, eventBy }),
    )
  }
}
