import { type KeptEvent, keptEventKind } from '../domain/calendar/kept-event.ts'
import { type Debrief, debriefKind } from '../domain/debrief/debrief.ts'
import { type TaskRecord, taskRecordKind } from '../domain/follow-up/task.ts'
import { type Interview, interviewKind } from '../domain/interview/interview.ts'
import { type LiveNote, liveNoteKind } from '../domain/interview/live-note.ts'
import { isSame } from '../domain/merge.ts'
import { type Preparation, preparationKind } from '../domain/preparation/preparation.ts'
import { admit, type RecordKind } from '../domain/record.ts'
import { type ThankYouDraft, thankYouDraftKind } from '../domain/thank-you/thank-you-draft.ts'
import type { Database } from './database.ts'
import type { Health } from './health.ts'
import { type Door, doorOf } from './rows.ts'
import { inNewTransaction, putAtOnce } from './run.ts'
import { keyField, type Row, type StoreName } from './schema.ts'
import type { Run } from './transaction.ts'

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
  /**
   * Writes a record as it is, with nothing read before it. For a page that goes away: what another page wrote meanwhile is
   * written over. `updatedAt` has to be later than that of all states that are known.
   */
  put(record: T): Promise<void>
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

/** How one part of the product gets at rows: in which transactions, and who hears of those that cannot be read. */
interface Access {
  run: Run
  putNow: (store: StoreName, row: Row) => Promise<void>
  health: Health | undefined
}

function collection<T extends AnyRecord>({ run, putNow }: Access, { store, kind, ...door }: Door<T>): Collection<T> {
  return {
    all: () => run([store], 'readonly', async (tx) => door.readable(await tx.getAll(store))),
    get: (key) =>
      run([store], 'readonly', async (tx) => {
        const row = await tx.get(store, key)
        return row && door.admitted(row)
      }),
    change: (key, edit) =>
      run([store], 'readwrite', async (tx) => {
        const row = await tx.get(store, key)
        const stored = row && door.admitted(row)
        const edited = edit(stored)
        if (!edited || edited === stored) return stored
        const next = accepted(kind, afterStored(edited, stored))
        const ownKey = next[keyField(store)]
        if (ownKey !== key) throw new Error(`Not stored: ${kind.name} ${ownKey} under the key ${key}`)
        await tx.put(store, next)
        return next as unknown as T
      }),
    put: (record) => putNow(store, accepted(kind, record)),
    delete: (key) => run([store], 'readwrite', (tx) => tx.delete(store, key)),
  }
}

/** The row of a record. @throws when it is no record: a mistake of the caller's */
function accepted<T extends AnyRecord>(kind: RecordKind<T>, value: T): Row {
  const admission = admit(kind, value)
  if (!admission.ok) throw new Error(`Not stored: ${admission.detail}`)
  return admission.value as Row
}

/** States of a record follow one another by `updatedAt`, also where a clock was set back. */
function afterStored<T extends AnyRecord>(next: T, stored: T | undefined): T {
  if (stored?.updatedAt === undefined || next.updatedAt === undefined) return next
  return { ...next, updatedAt: Math.max(next.updatedAt, stored.updatedAt + 1) }
}

/** The stores of which an interview has several rows. */
const ofInterviews = ['liveNotes', 'thankYouDrafts', 'tasks'] as const
function byInterview<T extends AnyRecord>(access: Access, door: Door<T>): ByInterview<T> {
  const { store } = door
  return {
    ...collection(access, door),
    ofInterview: (interviewId) =>
      access.run([store], 'readonly', async (tx) => door.readable(await tx.where(store, 'interviewId', interviewId))),
  }
}

function calendarEvents(access: Access): CalendarEvents {
  const { run, health } = access
  const store = 'calendarEvents'
  const door = doorOf(store, keptEventKind, health)
  return {
    ...collection(access, door),
    between: (from, to) =>
      run([store], 'readonly', async (tx) => door.readable(await tx.where(store, 'start', { from, to }))),
    ofSource: (sourceId) =>
      run([store], 'readonly', async (tx) => door.readable(await tx.where(store, 'sourceId', sourceId))),
    changeSource: (sourceId, edit) =>
      run([store], 'readwrite', async (tx) => {
        const stored = await tx.where(store, 'sourceId', sourceId)
        const next = edit(door.readable(stored)).map((event) => accepted(keptEventKind, event))
        const before = new Map(stored.map((row) => [row.id, row]))
        const after = new Set(next.map(({ id }) => id))
        const newer = new Set(stored.filter(door.isNewer).map(({ id }) => id))
        for (const { id } of stored) if (!newer.has(id) && !after.has(id)) await tx.delete(store, id as string)
        // A calendar is read again and again, and rarely says anything new.
        for (const row of next)
          if (!newer.has(row.id) && !isSame({ ...before.get(row.id), updatedAt: row.updatedAt }, row))
            await tx.put(store, row)
      }),
  }
}

function interviews(access: Access): Interviews {
  const { run, health } = access
  const store = 'interviews'
  const door = doorOf(store, interviewKind, health)
  return {
    ...collection(access, door),
    waiting: () =>
      run([store], 'readonly', async (tx) =>
        door.readable(await tx.where(store, 'status', 'waiting')).sort((a, b) => b.startedAt - a.startedAt),
      ),
    latest: (count) =>
      run([store], 'readonly', async (tx) => {
        const found: Interview[] = []
        // Rows with times that cannot be would be the latest of all, and fill the list with nothing.
        await tx.descend(store, 'startedAt', (row) => {
          if (found.length < count) found.push(...door.readable([row]))
          return found.length < count
        })
        return found
      }),
  }
}

function stores(access: Access): Stores {
  const { run, health } = access
  return {
    interviews: interviews(access),
    calendarEvents: calendarEvents(access),
    debriefs: collection(access, doorOf('debriefs', debriefKind, health)),
    preparations: collection(access, doorOf('preparations', preparationKind, health)),
    liveNotes: byInterview(access, doorOf('liveNotes', liveNoteKind, health)),
    thankYouDrafts: byInterview(access, doorOf('thankYouDrafts', thankYouDraftKind, health)),
    tasks: byInterview(access, doorOf('tasks', taskRecordKind, health)),
    forget: (interviewId) =>
      run(['interviews', 'debriefs', ...ofInterviews], 'readwrite', async (tx) => {
        await tx.delete('interviews', interviewId)
        await tx.delete('debriefs', interviewId)
        for (const store of ofInterviews)
          for (const { id } of await tx.where(store, 'interviewId', interviewId)) await tx.delete(store, id as string)
      }),
  }
}

/** All records, each behind the one door. */
export function createRecords(database: Database): Records {
  const run = inNewTransaction(database)
  const { health } = database
  return {
    ...stores({ run, health, putNow: (store, row) => putAtOnce(database, store, row) }),
    together: (names, work) =>
      run(names, 'readwrite', (tx) =>
        work(
          stores({
            health,
            run: (_names, _mode, part) => part(tx),
            putNow: (store, row) => tx.put(store, row),
          }),
        ),
      ),
  }
}
