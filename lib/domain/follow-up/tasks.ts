import type { CompanyDecision } from '../company/company-decisions.ts'
import { companyKey } from '../company/same-company.ts'
import { localTime } from '../time/days.ts'
import { isAlike } from './alike.ts'
import { deriveTasks } from './derive-tasks.ts'
import type { DerivedTask, Task, TaskRecord } from './task.ts'
import type { TaskFacts, TaskSurroundings } from './task-facts.ts'
import { isTaskKind, type TaskKind, taskKinds } from './task-kinds.ts'

/** A meeting with a company, past or planned. ms since 1970 */
export interface Met {
  company: string
  at: number
}

export interface TaskSources extends Omit<TaskSurroundings, 'recordOf' | 'isMetAgain' | 'ends'> {
  facts: readonly TaskFacts[]
  records: readonly TaskRecord[]
  /** Meetings that the calendar has, beside the interviews themselves. */
  planned: readonly Met[]
  /** What the user said of companies. */
  companyDecisions?: readonly CompanyDecision[]
}

/**
 * The one list over all interviews: what they make, under what the user did to it, and the user's own. Each task once,
 * in an order that does not depend on the order of what comes in: by day, the undated last.
 */
export function taskList({ facts, records: stored, planned, companyDecisions = [], ...around }: TaskSources): Task[] {
  const records = stored.filter(isKnown)
  const byId = new Map(records.map((record) => [record.id, record]))
  const ofInterview = Map.groupBy(records, ({ interviewId }) => interviewId)
  const counting = facts.filter(({ interview: { practice, status } }) => !practice && counts.has(status))
  const meetings = byCompany(
    [...planned, ...counting.map(({ interview, debrief: { company } }) => ({ company, at: interview.startedAt }))],
    companyDecisions,
  )
  const ends = byCompany(
    counting.map((one) => ({ company: one.debrief.company, at: endOf(one) })),
    companyDecisions,
  )
  const derived = counting.flatMap((one) => {
    const company = companyKey(one.debrief.company, companyDecisions)
    const tasks = deriveTasks(one, {
      ...around,
      recordOf: (id) => byId.get(id),
      isMetAgain: (meetings.get(company) ?? []).some((at) => at > endOf(one)),
      ends: ends.get(company) ?? [],
    })
    return joined(one, tasks, ofInterview.get(one.interview.id) ?? [])
  })
  const known = new Set(derived.map(({ id }) => id))
  const others = records.filter((record) => !known.has(record.id) && (record.kind === 'own' || isOrphan(record)))
  return [...derived, ...others.map(ownTask)].sort(inOrder)
}

/** A task of a kind that only a newer build has stays stored, and waits for that build. */
type KnownRecord = TaskRecord & { kind: TaskKind }
const isKnown = (record: TaskRecord): record is KnownRecord => isTaskKind(record.kind)

/** Interviews of which something is to be done. */
const counts: ReadonlySet<string> = new Set(['waiting', 'debriefed'])

const endOf = ({ interview, debrief }: TaskFacts) => debrief.endedAt ?? interview.endedAt ?? interview.startedAt

/** The times of each company; a meeting without one is with nobody else's. */
function byCompany(meetings: readonly Met[], decisions: readonly CompanyDecision[]): Map<string, number[]> {
  const times = new Map<string, number[]>()
  for (const { company, at } of meetings) {
    const key = companyKey(company, decisions)
    if (key !== '') times.set(key, [...(times.get(key) ?? []), at])
  }
  return times
}

/** Words of the user's own whose entry is gone from the debrief are not lost with it. */
const isOrphan = ({ text, doneAt, dropped }: TaskRecord) => text !== null && doneAt === null && !dropped

/** Each task with its record: by its id, or for an entry of a list by its words. */
function joined(facts: TaskFacts, tasks: readonly DerivedTask[], records: readonly TaskRecord[]): Task[] {
  const ids = new Set(tasks.map(({ id }) => id))
  const loose = records.filter(({ id }) => !ids.has(id))
  const exact = new Map(records.map((record) => [record.id, record]))
  return tasks.map((task) => {
    const record = exact.get(task.id) ?? (task.isListed ? takeAlike(loose, task) : undefined)
    return withRecord(facts, task, record)
  })
}

/** The record of an entry that was worded otherwise when it was made; it is given to one entry only. */
function takeAlike(loose: TaskRecord[], { kind, text }: DerivedTask): TaskRecord | undefined {
  const at = loose.findIndex((record) => record.kind === kind && isAlike(record.wording, text))
  return at < 0 ? undefined : loose.splice(at, 1)[0]
}

function withRecord({ interview, debrief, notes }: TaskFacts, task: DerivedTask, record: TaskRecord | undefined): Task {
  const note = notes.find(({ noteId }) => noteId === task.noteId)
  const moved = record?.due != null
  return {
    ...task,
    id: record?.id ?? task.id,
    text: record?.text ?? task.text,
    wording: task.text,
    ...(moved && { due: record?.due ?? '', from: '', dueBy: 'said', window: null }),
    doneAt: task.doneAt ?? record?.doneAt ?? null,
    changedAt: Math.max(task.changedAt, record?.updatedAt ?? 0),
    interviewId: interview.id,
    company: debrief.company.trim(),
    endedAt: debrief.endedAt ?? interview.endedAt,
    isSettled: interview.status === 'debriefed',
    isOpened: note !== undefined && note.openedAt !== null && note.sentAt === null,
    snoozedUntil: record?.snoozedUntil ?? '',
    dropped: record?.dropped ?? false,
    exportedAt: record?.exportedAt ?? null,
    record: record ?? null,
  }
}

/** A task of the user's own. */
function ownTask(record: KnownRecord): Task {
  return {
    id: record.id,
    kind: record.kind,
    text: record.text ?? record.wording,
    wording: record.wording,
    person: '',
    personId: '',
    noteId: '',
    from: '',
    due: record.due ?? '',
    dueBy: 'said',
    window: null,
    isListed: false,
    isLast: false,
    doneAt: record.doneAt,
    changedAt: record.updatedAt,
    interviewId: record.interviewId,
    company: record.company,
    endedAt: null,
    isSettled: true,
    isOpened: false,
    snoozedUntil: record.snoozedUntil,
    dropped: record.dropped,
    exportedAt: record.exportedAt,
    record,
  }
}

/** The last day for a task as the user left it: a snooze moves it. */
export const dayOfTask = ({ due, snoozedUntil }: Pick<Task, 'due' | 'snoozedUntil'>): string =>
  snoozedUntil > due ? snoozedUntil : due

const rank = new Map(Object.keys(taskKinds).map((kind, at) => [kind, at]))
const undated = '9999'

function inOrder(a: Task, b: Task): number {
  const day = (task: Task) => dayOfTask(task) || undated
  return (
    compare(day(a), day(b)) ||
    (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
    (b.endedAt ?? 0) - (a.endedAt ?? 0) ||
    compare(a.id, b.id)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Today on the wall's calendar. */
export const todayOf = (now: number, timeZone: string): string => localTime(now, timeZone).day
