import { type KeptEvent, keptEventKind } from '../domain/calendar/kept-event.ts'
import { type Debrief, debriefKind } from '../domain/debrief/debrief.ts'
import { type TaskRecord, taskRecordKind } from '../domain/follow-up/task.ts'
import { type Interview, interviewKind } from '../domain/interview/interview.ts'
import { type LiveNote, liveNoteKind } from '../domain/interview/live-note.ts'
import { type Preparation, preparationKind } from '../domain/preparation/preparation.ts'
import { admit, type RecordKind } from '../domain/record.ts'
import { type ThankYouDraft, thankYouDraftKind } from '../domain/thank-you/thank-you-draft.ts'
import type { Database, StoreName } from './database.ts'
import { admitted, isNewer, readable } from './rows.ts'
import { inNewTransaction, type Run } from './transaction.ts'

/**
 * Makes the next record from the one that is stored. Pure and synchronous: it may run again when a connection was lost.
 * null, undefined or the very same object: nothing is written.
 */
export type Edit<T> = (stored: T | undefined) => T | null | undefined

export interface Repository<T> {
  /** @throws UnreadableRecord when the row is there but is newer or broken */
  get(key: string): Promise<T | undefined>
  /**
   * Reads, edits and writes a row in one transaction, so that no other write comes between. `updatedAt` always grows.
   *
   * @returns what is on the disk now; undefined when there is nothing
   * @throws UnreadableRecord when the row is there but is newer or broken; it stays as it is
   */
  change(key: string, edit: Edit<T>): Promise<T | undefined>
  delete(key: string): Promise<void>
}

/** Also all at once, in no order: for a search, never for a list on the screen. */
export interface Collection<T> extends Repository<T> {
  all(): Promise<T[]>
}

export interface ByInterview<T> extends Collection<T> {
  ofInterview(interviewId: string): Promise<T[]>
}

export interface Interviews extends Repository<Interview> {
  /** All that wait for their debrief, the latest first. */
  waiting(): Promise<Interview[]>
  /** The latest `count`, in whatever state, the latest first. */
  latest(count: number): Promise<Interview[]>
}

export interface CalendarEvents extends Repository<KeptEvent> {
  /** All that start in the window, the earliest first. ms since 1970, the end exclusive */
  between(from: number, to: number): Promise<KeptEvent[]>
  ofSource(sourceId: string): Promise<KeptEvent[]>
  /** Makes the events of a source others, in one transaction: none is seen half old and half new. */
  changeSource(sourceId: string, edit: (stored: KeptEvent[]) => readonly KeptEvent[]): Promise<void>
}

export interface Stores {
  interviews: Interviews
  calendarEvents: CalendarEvents
  debriefs: Collection<Debrief>
  preparations: Repository<Preparation>
  liveNotes: ByInterview<LiveNote>
  thankYouDrafts: ByInterview<ThankYouDraft>
  tasks: ByInterview<TaskRecord>
  /** Removes an interview and all that was written about it. */
  forget(interviewId: string): Promise<void>
}

export interface Records extends Stores {
  /**
   * Does all of `work` in one transaction over these stores, or nothing of it. `work` may await what it does with them,
   * one thing after another, and nothing else: IndexedDB ends a transaction that waits for something else. It may run
   * again when a connection was lost.
   */
  together<K extends StoreName, R>(names: readonly K[], work: (stores: Pick<Stores, K>) => Promise<R>): Promise<R>
}

type AnyRecord = { schemaVersion: number; updatedAt?: number }

function collection<T extends AnyRecord>(run: Run, store: StoreName, kind: RecordKind<T>): Collection<T> {
  return {
    all: () => run([store], 'readonly', async (tx) => readable(kind, await tx.objectStore(store).getAll())),
    get: (key) =>
      run([store], 'readonly', async (tx) => {
        const row = await tx.objectStore(store).get(key)
        return row && admitted(kind, row)
      }),
    change: (key, edit) =>
      run([store], 'readwrite', async (tx) => {
        const rows = tx.objectStore(store)
        const row = await rows.get(key)
        const stored = row && admitted(kind, row)
        const edited = edit(stored)
        if (!edited || edited === stored) return stored
        const next = accepted(kind, afterStored(edited, stored))
        const ownKey = next[rows.keyPath as string]
        if (ownKey !== key) throw new Error(`Not stored: ${kind.name} ${ownKey} under the key ${key}`)
        await rows.put(next)
        return next as unknown as T
      }),
    delete: (key) => run([store], 'readwrite', (tx) => tx.objectStore(store).delete(key)),
  }
}

/** The row of a record. @throws when it is no record: a mistake of the caller's */
function accepted<T extends AnyRecord>(kind: RecordKind<T>, value: T): Record<string, unknown> {
  const admission = admit(kind, value)
  if (!admission.ok) throw new Error(`Not stored: ${admission.detail}`)
  return admission.value as Record<string, unknown>
}

/** States of a record follow one another by `updatedAt`, also where a clock was set back. */
function afterStored<T extends AnyRecord>(next: T, stored: T | undefined): T {
  if (stored?.updatedAt === undefined || next.updatedAt === undefined) return next
  return { ...next, updatedAt: Math.max(next.updatedAt, stored.updatedAt + 1) }
}

/** The stores of which an interview has several rows. */
const ofInterviews = ['liveNotes', 'thankYouDrafts', 'tasks'] as const
type OfInterview = (typeof ofInterviews)[number]

function byInterview<T extends AnyRecord>(run: Run, store: OfInterview, kind: RecordKind<T>): ByInterview<T> {
  return {
    ...collection(run, store, kind),
    ofInterview: (interviewId) =>
      run([store], 'readonly', async (tx) =>
        readable(kind, await tx.objectStore(store).index('interviewId').getAll(interviewId)),
      ),
  }
}

function calendarEvents(run: Run): CalendarEvents {
  const store = 'calendarEvents'
  return {
    ...collection(run, store, keptEventKind),
    between: (from, to) =>
      run([store], 'readonly', async (tx) => {
        const range = IDBKeyRange.bound(from, to, false, true)
        return readable(keptEventKind, await tx.objectStore(store).index('start').getAll(range))
      }),
    ofSource: (sourceId) =>
      run([store], 'readonly', async (tx) =>
        readable(keptEventKind, await tx.objectStore(store).index('sourceId').getAll(sourceId)),
      ),
    changeSource: (sourceId, edit) =>
      run([store], 'readwrite', async (tx) => {
        const rows = tx.objectStore(store)
        const stored = await rows.index('sourceId').getAll(sourceId)
        const next = edit(readable(keptEventKind, stored)).map((event) => accepted(keptEventKind, event))
        const newer = new Set(stored.filter((row) => isNewer(keptEventKind, row)).map(({ id }) => id))
        for (const { id } of stored) if (!newer.has(id)) await rows.delete(id as string)
        for (const row of next) if (!newer.has(row.id)) await rows.put(row)
      }),
  }
}

function interviews(run: Run): Interviews {
  const store = 'interviews'
  return {
    ...collection(run, store, interviewKind),
    waiting: () =>
      run([store], 'readonly', async (tx) => {
        const rows = await tx.objectStore(store).index('status').getAll('waiting')
        return readable(interviewKind, rows).sort((a, b) => b.startedAt - a.startedAt)
      }),
    latest: (count) =>
      run([store], 'readonly', async (tx) => {
        const found: Interview[] = []
        let cursor = await tx.objectStore(store).index('startedAt').openCursor(null, 'prev')
        // Rows with times that cannot be would be the latest of all, and fill the list with nothing.
        for (; cursor && found.length < count; cursor = await cursor.continue())
          found.push(...readable(interviewKind, [cursor.value]))
        return found
      }),
  }
}

const stores = (run: Run): Stores => ({
  interviews: interviews(run),
  calendarEvents: calendarEvents(run),
  debriefs: collection(run, 'debriefs', debriefKind),
  preparations: collection(run, 'preparations', preparationKind),
  liveNotes: byInterview(run, 'liveNotes', liveNoteKind),
  thankYouDrafts: byInterview(run, 'thankYouDrafts', thankYouDraftKind),
  tasks: byInterview(run, 'tasks', taskRecordKind),
  forget: (interviewId) =>
    run(['interviews', 'debriefs', ...ofInterviews], 'readwrite', async (tx) => {
      await tx.objectStore('interviews').delete(interviewId)
      await tx.objectStore('debriefs').delete(interviewId)
      for (const store of ofInterviews) {
        const rows = tx.objectStore(store)
        for (const key of await rows.index('interviewId').getAllKeys(interviewId)) await rows.delete(key)
      }
    }),
})

/** All records, each behind the one door. */
export function createRecords(database: Database): Records {
  const run = inNewTransaction(database)
  return {
    ...stores(run),
    together: (names, work) => run(names, 'readwrite', (tx) => work(stores((_names, _mode, part) => part(tx)))),
  }
}
