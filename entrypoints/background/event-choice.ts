import { keepCorrection } from '../../lib/browser/corrections.ts'
import { keepLearnedRooms } from '../../lib/browser/learned-rooms.ts'
import { learnedFrom } from '../../lib/domain/calendar/match.ts'
import { linkTo, occasionsOf } from '../../lib/domain/calendar/occasion.ts'
import type { Correction } from '../../lib/domain/calendar/understanding.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { toCall } from '../shared/matching.ts'
import { readSaid } from '../shared/occasions.ts'

/** A kept event, and the start of the part of a merged day that is meant. */
export interface EventChoice {
  id: string
  slot: number | null
}

/** The interview with the event that the user chose for it; with none where they said so. The room is learned. */
export async function withChosenEvent(
  records: Records,
  interview: Interview,
  choice: EventChoice | null,
): Promise<Interview> {
  if (!choice) return { ...interview, event: null, eventBy: 'user' }
  const kept = await records.calendarEvents.get(choice.id)
  const occasion = kept && occasionsOf([kept], await readSaid()).find(({ slot }) => slot === choice.slot)
  if (!occasion) return interview
  const call = toCall(interview)
  await keepLearnedRooms(learnedFrom(call, occasion, Date.now()))
  return { ...interview, event: linkTo(occasion), eventBy: 'user', stance: 'open' }
}

/** Remembers for all of an event's series whether it is an interview. */
export async function correctSeries(
  records: Records,
  { event }: Interview,
  verdict: Correction['verdict'],
): Promise<void> {
  const kept = event && (await records.calendarEvents.get(event.id).catch(() => undefined))
  if (kept) await keepCorrection({ of: 'series', key: kept.event.uid, verdict, at: Date.now() })
}
