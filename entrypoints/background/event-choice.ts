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

/** What the event that the user chose changes in the interview; none where they said so. The room is learned. */
export async function chosenEvent(
  records: Records,
  interview: Interview,
  choice: EventChoice | null,
): Promise<Partial<Interview>> {
  if (!choice) return { event: null, eventBy: 'user' }
  const kept = await records.calendarEvents.get(choice.id)
  const occasion = kept && occasionsOf([kept], await readSaid()).find(({ slot }) => slot === choice.slot)
  if (!occasion) return {}
  const call = toCall(interview)
  await keepLearnedRooms(learnedFrom(call, occasion, Date.now()))
  return { event: linkTo(occasion), eventBy: 'user', stance: 'open' }
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
