import { readCorrections } from '../../lib/browser/corrections.ts'
import { readLearnedRooms } from '../../lib/browser/learned-rooms.ts'
import { schemesOf } from '../../lib/domain/interview/call-key.ts'
import { keyOfCall } from '../../lib/domain/interview/conference/keys.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import { type CallToMatch, choicesAt, type Match, matchCall } from '../../lib/domain/interview/match.ts'
import { isOf, type Occasion, occasionsOf, type Said } from '../../lib/domain/interview/occasion.ts'
import type { Records } from '../../lib/storage/repository.ts'

const HOUR = 3_600_000
/** A merged day begins long before its last part. */
const LONGEST_MS = 24 * HOUR
const AROUND_MS = 7 * HOUR
const LATEST = 50

export async function readSaid(): Promise<Said> {
  return { corrections: await readCorrections(), addresses: [] }
}

/** The calendar's meetings that may be on at a time of the window. ms since 1970 */
export async function readOccasions(records: Records, from: number, to: number): Promise<Occasion[]> {
  const [events, said] = await Promise.all([records.calendarEvents.between(from - LONGEST_MS, to), readSaid()])
  return occasionsOf(events, said)
}

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
