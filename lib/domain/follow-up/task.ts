import * as z from 'zod/mini'
import { given, kept, type Making, shownOnly, text } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import type { TaskEntry } from './task-entry.ts'
import type { TaskKind } from './task-kinds.ts'

/** A day on the wall's calendar, `YYYY-MM-DD`; empty for none. */
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))
const shortText = z.string().check(z.maxLength(2_000))

/**
 * What the user added to a task, beside the debrief or the draft that it comes from; of a task of their own, all of it.
 * Times are ms since 1970.
 */
const fields = {
  /** Of the task; it stays when the debrief is worded anew. */
  id: given(z.string().check(z.minLength(1), z.maxLength(300))),
  /** null for one that belongs to no interview. */
  interviewId: given(z.nullable(z.string().check(z.minLength(1), z.maxLength(100)))),
  /** One that only a newer build has is left as it is: the list doesn't show it, and nothing writes it. */
  kind: given(z.string().check(z.minLength(1), z.maxLength(50))),
  /** How the debrief worded it when this was written: lists there have no ids, and this finds the entry again. */
  wording: kept(z.string(), ''),
  /** The user's own words for it; null for those of the debrief. */
  text: kept(z.nullable(shortText), null),
  /** The day that the user moved it to, empty for no day; null for that of the debrief. */
  due: kept(z.nullable(day), null),
  /** Not to be shown before. */
  snoozedUntil: kept(day, ''),
  doneAt: kept(z.nullable(z.number()), null),
  /** "Not needed". */
  dropped: kept(z.boolean(), false),
  /** Of a task of the user's own. */
  company: text(shownOnly, shortText),
  /** When it was last put into a calendar's file, by which its UID is known there. */
  exportedAt: kept(z.nullable(z.number()), null),
  createdAt: given(z.number()),
  updatedAt: given(z.number()),
}

export const taskRecordKind = describeRecord({ name: 'task', fields, version: 1, migrations: {} })
export type TaskRecord = RecordOf<typeof taskRecordKind>

export const newTaskRecord = (values: Omit<Making<typeof fields>, 'updatedAt'>): TaskRecord =>
  taskRecordKind.make({ ...values, updatedAt: values.createdAt })

/** A task as one interview makes it, before what the user did to it. */
export interface DerivedTask extends Omit<TaskEntry, 'entry'> {
  /** `<interview>:<kind>:<entry>` */
  id: string
  kind: TaskKind
}

/** One thing to do or to wait for. */
export interface Task extends DerivedTask {
  /** The words of the debrief, where `text` may be the user's own. */
  wording: string
  interviewId: string | null
  company: string
  /** When its interview ended. ms since 1970; null for a task of none */
  endedAt: number | null
  /** The first look back at its interview is done. */
  isSettled: boolean
  /** The note was opened in the mail, and nobody said whether it went. */
  isOpened: boolean
  snoozedUntil: string
  dropped: boolean
  exportedAt: number | null
  /** What is stored beside it; null while the user did nothing to it. */
  record: TaskRecord | null
}
