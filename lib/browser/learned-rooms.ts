import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { LearnedPair } from '../domain/calendar/match.ts'

// DO NOT CHANGE: it names what is in people's storage.local.
const LEARNED = 'learnedRooms'
/** The oldest are forgotten first. */
const MOST = 200

const pairSchema = z.object({ call: z.string(), event: z.string(), at: z.number() })

/** Rooms of calls that turned out to be rooms of events under another name. */
export async function readLearnedRooms(): Promise<LearnedPair[]> {
  const rows = (await browser.storage.local.get(LEARNED))[LEARNED]
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row) => {
    const parsed = pairSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

export async function keepLearnedRooms(pairs: readonly LearnedPair[]): Promise<void> {
  if (pairs.length === 0) return
  const isNew = ({ call, event }: LearnedPair) => !pairs.some((pair) => pair.call === call && pair.event === event)
  const known = (await readLearnedRooms()).filter(isNew)
  await browser.storage.local.set({ [LEARNED]: [...known, ...pairs].slice(-MOST) })
}
