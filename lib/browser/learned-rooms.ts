import * as z from 'zod/mini'
import type { LearnedPair } from '../domain/calendar/match.ts'
import { listOf, ofSchema, storedValue } from './stored-value.ts'

/** The oldest are forgotten first. */
const MOST = 200

const rooms = storedValue<LearnedPair[]>({
  key: 'learnedRooms',
  read: listOf(ofSchema(z.object({ call: z.string(), event: z.string(), at: z.number() }))),
  fallback: () => [],
})

/** Rooms of calls that turned out to be rooms of events under another name. */
export const readLearnedRooms = rooms.get

export async function keepLearnedRooms(pairs: readonly LearnedPair[]): Promise<void> {
  if (pairs.length === 0) return
  const isNew = ({ call, event }: LearnedPair) => !pairs.some((pair) => pair.call === call && pair.event === event)
  await rooms.change((known) => [...known.filter(isNew), ...pairs].slice(-MOST))
}
