import { keptEventKind } from '../calendar/kept-event.ts'
import { debriefKind } from '../debrief/debrief.ts'
import { taskRecordKind } from '../follow-up/task.ts'
import { interviewKind } from '../interview/interview.ts'
import { liveNoteKind } from '../interview/live-note.ts'
import { preparationKind } from '../preparation/preparation.ts'
import type { RecordKind } from '../record.ts'
import { thankYouDraftKind } from '../thank-you/thank-you-draft.ts'

const kinds = {
  interviews: interviewKind,
  debriefs: debriefKind,
  liveNotes: liveNoteKind,
  thankYouDrafts: thankYouDraftKind,
  calendarEvents: keptEventKind,
  preparations: preparationKind,
  tasks: taskRecordKind,
}

/** What a backup has records of, by the names of the stores on the disk. */
export type BackupStore = keyof typeof kinds
export const backupStores = Object.keys(kinds) as BackupStore[]

/** Any record, where it doesn't matter of which kind it is. */
export type AnyRecord = { schemaVersion: number; updatedAt?: number } & Record<string, unknown>

export const kindOf = (store: BackupStore) => kinds[store] as unknown as RecordKind<AnyRecord>

/** The key of a record in its store. */
export const keyOf = (store: BackupStore, record: AnyRecord): string =>
  String(store === 'debriefs' ? record.interviewId : record.id)

/** Rows of each store, as they lie on the disk or stand in a file. */
export type Rows = Record<BackupStore, unknown[]>

export const noRows = (): Rows => Object.fromEntries(backupStores.map((store) => [store, []])) as unknown as Rows

export const rowCount = (rows: Rows): number => backupStores.reduce((sum, store) => sum + rows[store].length, 0)
