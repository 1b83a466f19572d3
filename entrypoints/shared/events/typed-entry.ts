import { foundEvents } from '../../../components/calendar/adding.ts'
import type { TypedEntry } from '../../../components/calendar/entry-line.tsx'
import { readEntryLine } from '../../../lib/calendar/entry-line.ts'
import { type EntryReading, eventOfEntry } from '../../../lib/domain/calendar/entry.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { debriefOf } from './debrief-of.ts'
import { type KeptNow, keepFound } from './keep.ts'
import { ownZone } from './read-handed.ts'
import { readReaderContext } from './reader-context.ts'

/** The reader of a typed line, for the user as they are known now. */
export async function entryReader(records: Records, language: string): Promise<(line: string) => EntryReading> {
  const { companies } = await readReaderContext(records)
  return (line) => readEntryLine(line, { now: Date.now(), zone: ownZone(), language, companies })
}

/** Keeps a typed interview. One that has begun gets its debrief, whose interview's id comes back. */
export async function keepTyped(
  { entry, line, start }: TypedEntry,
  records: Records,
): Promise<KeptNow & { interviewId: string | null }> {
  const now = Date.now()
  const uid = `typed-${crypto.randomUUID()}`
  const made = eventOfEntry(entry, { uid, start, now, timeZone: ownZone(), title: line })
  const done = await keepFound(foundEvents([{ key: uid, ...made }]), records)
  const [event] = done.kept
  return { ...done, interviewId: event && start <= now ? await debriefOf(event, records) : null }
}
