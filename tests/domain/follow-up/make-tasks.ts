import type { Debrief } from '../../../lib/domain/debrief/debrief.ts'
import { newPerson, prefill } from '../../../lib/domain/debrief/prefill.ts'
import { newConcern } from '../../../lib/domain/debrief/review.ts'
import type { Task, TaskRecord } from '../../../lib/domain/follow-up/task.ts'
import type { TaskFacts } from '../../../lib/domain/follow-up/task-facts.ts'
import { type TaskSources, taskList } from '../../../lib/domain/follow-up/tasks.ts'
import type { Interview } from '../../../lib/domain/interview/interview.ts'
import { interview } from '../../pictures/samples.ts'

export const timeZone = 'Europe/Berlin'
/** Tuesday 9 June 2026, 14:00 in Berlin: the end of the interview. */
export const ENDED = Date.parse('2026-06-09T12:00:00Z')
/** Noon of a day in Berlin. */
export const noonOf = (day: string) => Date.parse(`${day}T10:00:00Z`)

/** One interview that ended on Tuesday, 9 June 2026, and what was written about it. */
export function facts(
  change: Partial<Debrief> = {},
  { id = 'i', endedAt = ENDED, ...of }: Partial<Interview> = {},
): TaskFacts {
  const one = interview(id, endedAt ?? ENDED, { status: 'debriefed', seenNames: [], ...of })
  const blank = prefill(one, () => 'none')
  return { interview: one, debrief: { ...blank, company: 'Brindlewick Energy', people: [], ...change }, notes: [] }
}

export const maya = newPerson('maya', 'Maya Lindqvar')
export const promise = (id: string, text: string, due = '') => ({ id, text, due })
export const nextStep = (change: Partial<Debrief['nextStep']>): Debrief['nextStep'] => ({
  text: '',
  who: 'them',
  by: '',
  decisionBy: '',
  ...change,
})
export const toResearch = (id: string, text: string) => ({ ...newConcern(id, text), way: 'research' as const })

/** The review of a debrief with these gaps. */
export const gaps = (of: TaskFacts, ...texts: string[]): TaskFacts => {
  const { review } = of.debrief
  return {
    ...of,
    debrief: { ...of.debrief, review: { ...review, preparation: { ...review.preparation, gaps: texts } } },
  }
}

export interface ListOptions extends Partial<Omit<TaskSources, 'facts' | 'records'>> {
  records?: readonly TaskRecord[]
}

/** The list, seen on the day of the interview unless said otherwise. */
export const list = (of: TaskFacts | readonly TaskFacts[], { records = [], ...around }: ListOptions = {}): Task[] =>
  taskList({
    facts: 'interview' in of ? [of] : of,
    records,
    planned: [],
    now: ENDED + 3_600_000,
    timeZone,
    holidays: new Set(),
    ...around,
  })

export const find = (tasks: readonly Task[], kind: Task['kind']): Task => {
  const task = tasks.find((one) => one.kind === kind)
  if (!task) throw new Error(`no task of the kind ${kind}`)
  return task
}
