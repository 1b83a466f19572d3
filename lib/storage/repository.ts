import { type KeptEvent, keptEventKind } from '../domain/calendar/kept-event.ts'
import { type Debrief, debriefKind } from '../domain/debrief/debrief.ts'
import { type TaskRecord, taskRecordKind } from '../domain/follow-up/task.ts'
import { type Interview, interviewKind } from '../domain/interview/interview.ts'
import { type LiveNote, liveNoteKind } from '../domain/interview/live-note.ts'
import { type Preparation, preparationKind } from '../domain/preparation/preparation.ts'
import { admit, type RecordKind } from '../domain/record.ts'
import { type ThankYouDraft, thankYouDraftKind } from '../domain/thank-you/thank-you-draft.ts'
import type { Database, StoreName } from './database.ts'

/** A row that is on the disk but cannot be read here. It is left as it is. */
export class UnreadableRecord extends Error {
  constructor(
    readonly reason: 'newer' | 'broken',
    detail: string,
  ) {
    super(detail)
    this.name = 'UnreadableRecord'
  }
}

export interface Repository<T> {
  /** @throws UnreadableRecord when the row is there but is newer or broken */
  get(key: string): Promise<T | undefined>
  /** Resolves when the row is on the disk. Refuses to write over a row that a newer version wrote. */
  put(value: T): Promise<void>
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
  /** Replaces all events of a source in one transaction: none is seen half old and half new. */
  replaceSource(sourceId: string, events: readonly KeptEvent[]): Promise<void>
}

export interface Records {
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

function repository<T extends { schemaVersion: number }>(
  database: Database,
  store: StoreName,
  kind: RecordKind<T>,
): Collection<T> {
  return {
    all: async () => readable(kind, await database.use((db) => db.getAll(store))),
    async get(key) {
      const row = await database.use((db) => db.get(store, key))
      if (row === undefined) return undefined
      const admission = admit(kind, row)
      if (!admission.ok) throw new UnreadableRecord(admission.reason, admission.detail)
      return admission.value
    },
    async put(value) {
      const admission = admit(kind, value)
      if (!admission.ok) throw new Error(`Not stored: ${admission.detail}`)
      await database.use(async (db) => {
        const tx = db.transaction(store, 'readwrite', { durability: 'strict' })
        const keyPath = tx.store.keyPath as string
        const before = await tx.store.get((value as Record<string, unknown>)[keyPath] as string)
        if (before && typeof before.schemaVersion === 'number' && before.schemaVersion > kind.version) {
          tx.abort()
          await tx.done.catch(() => {})
          throw new UnreadableRecord('newer', `${kind.name}: version ${before.schemaVersion} is on the disk`)
        }
        await tx.store.put(admission.value as Record<string, unknown>)
        await tx.done
      })
    },
    async delete(key) {
      await database.use(async (db) => {
        const tx = db.transaction(store, 'readwrite', { durability: 'strict' })
        await tx.store.delete(key)
        await tx.done
      })
    },
  }
}

/** Rows that can be read; one bad row never hides the others. */
function readable<T extends { schemaVersion: number }>(kind: RecordKind<T>, rows: unknown[]): T[] {
  return rows.flatMap((row) => {
    const admission = admit(kind, row)
    return admission.ok ? [admission.value] : []
  })
}

/** The stores of which an interview has several rows. */
const ofInterviews = ['liveNotes', 'thankYouDrafts', 'tasks'] as const
type OfInterview = (typeof ofInterviews)[number]

function byInterview<T extends { schemaVersion: number }>(
  database: Database,
  store: OfInterview,
  kind: RecordKind<T>,
): ByInterview<T> {
  return {
    ...repository(database, store, kind),
    ofInterview: async (interviewId) =>
      readable(kind, await database.use((db) => db.getAllFromIndex(store, 'interviewId', interviewId))),
  }
}

function calendarEvents(database: Database): CalendarEvents {
  return {
    ...repository(database, 'calendarEvents', keptEventKind),
    between: async (from, to) => {
      const range = IDBKeyRange.bound(from, to, false, true)
      return readable(keptEventKind, await database.use((db) => db.getAllFromIndex('calendarEvents', 'start', range)))
    },
    ofSource: async (sourceId) =>
      readable(keptEventKind, await database.use((db) => db.getAllFromIndex('calendarEvents', 'sourceId', sourceId))),
    async replaceSource(sourceId, events) {
      const rows = events.map((event) => {
        const admission = admit(keptEventKind, event)
        if (!admission.ok) throw new Error(`Not stored: ${admission.detail}`)
        return admission.value as Record<string, unknown>
      })
      await database.use(async (db) => {
        const tx = db.transaction('calendarEvents', 'readwrite', { durability: 'strict' })
        for (const key of await tx.store.index('sourceId').getAllKeys(sourceId)) await tx.store.delete(key)
        for (const row of rows) await tx.store.put(row)
        await tx.done
      })
    },
  }
}

/** All records, each behind the one door. */
export function createRecords(database: Database): Records {
  return {
    interviews: {
      ...repository(database, 'interviews', interviewKind),
      waiting: async () => {
        const rows = await database.use((db) => db.getAllFromIndex('interviews', 'status', 'waiting'))
        return readable(interviewKind, rows).sort((a, b) => b.startedAt - a.startedAt)
      },
      latest: async (count) => {
        const rows: unknown[] = []
        await database.use(async (db) => {
          rows.length = 0
          let cursor = await db.transaction('interviews').store.index('startedAt').openCursor(null, 'prev')
          for (; cursor && rows.length < count; cursor = await cursor.continue()) rows.push(cursor.value)
        })
        return readable(interviewKind, rows)
      },
    },
    calendarEvents: calendarEvents(database),
    debriefs: repository(database, 'debriefs', debriefKind),
    preparations: repository(database, 'preparations', preparationKind),
    liveNotes: byInterview(database, 'liveNotes', liveNoteKind),
    thankYouDrafts: byInterview(database, 'thankYouDrafts', thankYouDraftKind),
    tasks: byInterview(database, 'tasks', taskRecordKind),
    async forget(interviewId) {
      await database.use(async (db) => {
        const tx = db.transaction(['interviews', 'debriefs', ...ofInterviews], 'readwrite', {
          durability: 'strict',
        })
        await tx.objectStore('interviews').delete(interviewId)
        await tx.objectStore('debriefs').delete(interviewId)
        for (const store of ofInterviews) {
          for (const key of await tx.objectStore(store).index('interviewId').getAllKeys(interviewId)) {
            await tx.objectStore(store).delete(key)
          }
        }
        await tx.done
      })
    },
  }
}
