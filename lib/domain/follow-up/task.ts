import * as z from 'zod/mini'
import type { Tier } from '../debrief/tiers.ts'
import { given, kept, type Making, shownOnly, text } from '../fields.ts'
import { describeRecord, type RecordOf } from '../record.ts'

/**
 * `promise`: by the user. `promised`: by them. `decision`: the day by which they want to decide. `gap`, `concern` and
 * `would-change`: to look up. `explore`: an action on another role. `own`: the user's own.
 */
export const taskKinds = [
  'promise',
  'thank-you',
  'next-step',
  'follow-up',
  'own',
  'gap',
  'concern',
  'would-change',
  'explore',
  'promised',
  'decision',
] as const
export type TaskKind = (typeof taskKinds)[number]

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
  kind: given(z.enum(taskKinds)),
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
export interface DerivedTask {
  /** `<interview>:<kind>:<entry>` */
  id: string
  kind: TaskKind
  /** The words of the debrief; empty where the screen has the words. */
  text: string
  /** Whom it is about; empty for nobody. */
  person: string
  /** Who reads the note; empty for what is no note, and where nobody is known. */
  personId: string
  /** The note whose draft says whether it was sent; empty for what is no note. */
  noteId: string
  /** The first day for it, `YYYY-MM-DD`; empty for any. */
  from: string
  /** The last day for it; empty for none. */
  due: string
  /** Whether somebody named the day, or a rule chose it. */
  dueBy: 'said' | 'rule'
  /** The times between which it is best done, where a day is too coarse. ms since 1970 */
  window: { opens: number; closes: number } | null
  /** An entry of a list without ids, found again by its words. */
  isListed: boolean
  /** The second follow-up, after which it is quiet. */
  isLast: boolean
  /** When the draft that it stands for was sent. ms since 1970 */
  doneAt: number | null
  /** When what it comes from was last changed. ms since 1970 */
  changedAt: number
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

/** What the user waits for, and cannot do. */
export const isTheirs = ({ kind }: Pick<Task, 'kind'>): boolean => kind === 'promised' || kind === 'decision'
export const isOver = ({ doneAt, dropped }: Pick<Task, 'doneAt' | 'dropped'>): boolean => doneAt !== null || dropped

/** Whether its day means something to others, or to the user; a day that only a rule chose is a suggestion. */
export const isFirm = ({ kind, dueBy, snoozedUntil }: Pick<Task, 'kind' | 'dueBy' | 'snoozedUntil'>): boolean =>
  dueBy === 'said' || kind === 'thank-you' || kind === 'follow-up' || snoozedUntil !== ''

const tiers: Partial<Record<TaskKind, Tier>> = {
  gap: 'today',
  concern: 'today',
  'would-change': 'tonight',
  explore: 'tonight',
}

/** Where a task came from: a note, or a part of the debrief; null for one that belongs to no interview. */
export type TaskPlace =
  /** `personId`: of the note in view, as the desk has it. */
  { name: 'thank-you'; interviewId: string; personId: string } | { name: 'debrief'; interviewId: string; tier: Tier }

export function placeOf({ interviewId, personId, noteId, kind }: Task): TaskPlace | null {
  if (interviewId === null) return null
  // A note needs somebody who reads it.
  if (personId !== '') return { name: 'thank-you', interviewId, personId: noteId }
  return { name: 'debrief', interviewId, tier: tiers[kind] ?? 'now' }
}
