import { readLearnedRooms } from '../../lib/browser/learned-rooms.ts'
import { keyOfCall, schemesOf } from '../../lib/domain/calendar/conference/keys.ts'
import { type CallToMatch, choicesAt, type Match, matchCall } from '../../lib/domain/calendar/match.ts'
import { isOf, type Occasion } from '../../lib/domain/calendar/occasion.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { HOUR } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readOccasions } from './occasions.ts'

/** A room that is used again and again is looked for this far around a call. ms */
const AROUND_MS = 7 * HOUR
const LATEST = 50

export function toCall({ platform, room, startedAt, endedAt }: Interview): CallToMatch {
  return { key: keyOfCall(platform, room), schemes: schemesOf(platform), startedAt, endedAt }
}

/** Which meeting of the calendar an interview is, by what the calendar says now. */
export async function matchInterview(records: Records, interview: Interview): Promise<Match> {
  const { startedAt } = interview
  const occasions = await readOccasions(records, startedAt - AROUND_MS, startedAt + AROUND_MS)
  return matchCall(toCall(interview), occasions, await readLearnedRooms())
}

/** What is asked about an interview without an event: which of these it was. Those that have their debrief are none. */
export async function readChoices(records: Records, interview: Interview): Promise<Occasion[]> {
  const { event, eventBy, practice, source, startedAt } = interview
  if (event || eventBy === 'user' || practice) return []
  const latest = await records.interviews.latest(LATEST)
  const isFree = (occasion: Occasion) => !latest.some((one) => isOf(one.event, occasion))
  if (source === 'call') return (await matchInterview(records, interview)).choices.filter(isFree)
  return choicesAt(startedAt, await readOccasions(records, startedAt - AROUND_MS, startedAt)).filter(isFree)
}
