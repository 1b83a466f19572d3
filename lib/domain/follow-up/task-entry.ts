import { stableHash } from '../text/stable-hash.ts'
import { addBusinessDays } from '../time/business-days.ts'
import type { TaskFacts, TaskState, TaskSurroundings } from './task-facts.ts'

/** What a kind makes its tasks of: one interview and what is around it. */
export interface Deriving extends TaskFacts, Omit<TaskSurroundings, 'recordOf'> {
  /** ms since 1970 */
  endedAt: number
  /** `YYYY-MM-DD` */
  endedOn: string
  /** What the user said of a task, by its kind and entry. */
  stateOf: (kind: string, entry: string) => TaskState | undefined
}

/** A task as its kind makes it out of one interview, before what the user did to it. */
export interface TaskEntry {
  /** Of the list in the debrief that it comes from; empty where the debrief has one such thing. */
  entry: string
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

/** One task of an interview, with what is not usual about it. */
export function task({ debrief }: Deriving, entry: string, change: Partial<TaskEntry>): TaskEntry {
  return {
    entry,
    text: '',
    person: '',
    personId: '',
    noteId: '',
    from: '',
    due: '',
    dueBy: 'rule',
    window: null,
    isListed: false,
    isLast: false,
    doneAt: null,
    changedAt: debrief.updatedAt,
    ...change,
  }
}

/** A task in the words of the debrief; none where it has none. */
export function wordedTask(from: Deriving, entry: string, change: Partial<TaskEntry> & { text: string }): TaskEntry[] {
  return change.text.trim() === '' ? [] : [task(from, entry, change)]
}

/** A task for each entry of a list without ids. */
export function listedTasks(from: Deriving, texts: readonly string[], due: string): TaskEntry[] {
  return texts.flatMap((text) => wordedTask(from, entryOf(text), { text, due, isListed: true }))
}

/** DO NOT CHANGE: the ids of stored tasks have it. */
function entryOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return stableHash(words).toString(36)
}

/** A day that the calendar has; empty for anything else. */
export const realDay = (day: string): string => (Number.isNaN(Date.parse(`${day}T12:00:00Z`)) ? '' : day)
/** A day that somebody named counts, even one on which nobody works. */
export const said = (day: string) => ({ due: realDay(day), dueBy: 'said' as const })

/** The business day so many days after the interview, or before a day when there are fewer than none. */
export const workDay = ({ endedOn, holidays }: Deriving, days: number, after = endedOn): string =>
  addBusinessDays(after, days, holidays)
