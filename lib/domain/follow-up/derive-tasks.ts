import type { Debrief } from '../debrief/debrief.ts'
import type { Interview } from '../interview/interview.ts'
import { stableHash } from '../thank-you/pick.ts'
import { sendWindow } from '../thank-you/send-window.ts'
import { localTime } from '../thank-you/text/days.ts'
import type { ThankYouDraft } from '../thank-you/thank-you-draft.ts'
import { plainWords } from './alike.ts'
import { addBusinessDays } from './business-days.ts'
import { followUpDays } from './follow-up-days.ts'
import { type DerivedTask, isOver, isTheirs, type TaskKind, type TaskRecord } from './task.ts'

/** One interview with all that was written about it. */
export interface TaskFacts {
  interview: Interview
  debrief: Debrief
  drafts: readonly ThankYouDraft[]
}

export interface TaskSurroundings {
  /** ms since 1970 */
  now: number
  timeZone: string
  /** Days on which nobody works, `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>
  /** What the user did to a task. */
  recordOf: (id: string) => TaskRecord | undefined
  /** The same company was or will be met again, so that nobody has to ask how things stand. */
  isMetAgain: boolean
}

const DAY = 86_400_000
/** A thank-you is not sent any more after this. ms */
const THANKS_LAPSE = 7 * DAY
/** A question that nobody asked for so long is asked no more. ms */
const FOLLOW_UP_LAPSE = 14 * DAY

/**
 * All tasks that one interview makes, each once, in the order of the debrief. Where it says a day, that day counts, even
 * one on which nobody works; where a rule chooses, it is a business day.
 */
export function deriveTasks(facts: TaskFacts, around: TaskSurroundings): DerivedTask[] {
  const { interview, debrief } = facts
  const endedAt = debrief.endedAt ?? interview.endedAt ?? interview.startedAt
  const endedOn = localTime(endedAt, around.timeZone).day
  const work = (days: number, after = endedOn) => addBusinessDays(after, days, around.holidays)
  const make = maker(interview.id, debrief.updatedAt)
  const { promisesByMe, promisesByThem, nextStep, review, fit } = debrief
  const stepBy = realDay(nextStep.by)
  const research = { due: stepBy > endedOn ? work(-1, stepBy) : work(3) }
  const tasks = [
    ...promisesByMe.map(({ id, text, due }) => make('promise', id, { text, ...saidOr(due, work(2)) })),
    ...(nextStep.who === 'me' ? [make('next-step', '', { text: nextStep.text, ...said(nextStep.by) })] : []),
    ...thankYous(facts, endedAt, around, make),
    ...review.preparation.gaps.map((text) => make('gap', entryOf(text), { text, isListed: true, ...research })),
    ...review.concerns
      .filter(({ way, settled }) => way === 'research' && !settled && fit.light !== 'red')
      .map(({ id, text }) => make('concern', id, { text, ...research })),
    ...(fit.light === 'red' ? [] : [make('would-change', '', { text: fit.wouldChange, ...research })]),
    ...fit.otherRoles.slice(0, 2).map((text) => make('explore', entryOf(text), { text, isListed: true, due: work(2) })),
    ...promisesByThem.map(({ id, text, due }) => make('promised', id, { text, ...said(due) })),
    ...(nextStep.who === 'me' ? [] : [make('promised', 'next-step', { text: nextStep.text, ...said(nextStep.by) })]),
  ].filter(({ kind, text }) => kind === 'thank-you' || text.trim() !== '')
  const decision = realDay(nextStep.decisionBy)
  if (decision) tasks.push(make('decision', '', said(decision)))
  tasks.push(...followUps(facts, { endedOn, theirs: tasks.filter(isTheirs) }, around, make))
  return eachOnce(tasks)
}

type Make = (kind: TaskKind, entry: string, change: Partial<DerivedTask>) => DerivedTask

const maker =
  (interviewId: string, changedAt: number): Make =>
  (kind, entry, change) => ({
    id: `${interviewId}:${kind}:${entry}`,
    kind,
    text: '',
    person: '',
    personId: '',
    from: '',
    due: '',
    dueBy: 'rule',
    window: null,
    isListed: false,
    isLast: false,
    doneAt: null,
    changedAt,
    ...change,
  })

/** A day that the calendar has; empty for anything else. */
const realDay = (day: string): string => (Number.isNaN(Date.parse(`${day}T12:00:00Z`)) ? '' : day)
const said = (day: string) => ({ due: realDay(day), dueBy: 'said' as const })
const saidOr = (day: string, due: string) => (realDay(day) ? said(day) : { due })
const entryOf = (text: string) => stableHash(plainWords(text)).toString(36)

function thankYous({ debrief, drafts }: TaskFacts, endedAt: number, around: TaskSurroundings, make: Make) {
  const { timeZone } = around
  const window = sendWindow({ endedAt, now: endedAt, timeZone, decisionBy: realDay(debrief.nextStep.decisionBy) })
  const day = (at: number) => localTime(at, timeZone).day
  return debrief.people
    .filter(({ name }) => name.trim() !== '')
    .flatMap(({ id, name }) => {
      const draft = drafts.find(({ personId }) => personId === id)
      const task = make('thank-you', id, {
        person: name,
        personId: id,
        from: day(window.opens),
        due: day(window.closes),
        window: { opens: window.opens, closes: window.closes },
        doneAt: draft?.sentAt ?? null,
        changedAt: Math.max(debrief.updatedAt, draft?.updatedAt ?? 0),
      })
      const isDone = task.doneAt !== null || isSettled(task, around)
      return isDone || around.now - endedAt < THANKS_LAPSE ? [task] : []
    })
}

/** Whether asking makes sense at all: they are the ones to move, nothing came of it yet, and the user wants it. */
function isWaiting({ debrief }: TaskFacts, hasNamed: boolean): boolean {
  const { outcome, fit, nextStep } = debrief
  return outcome.state === '' && fit.light !== 'red' && (nextStep.who !== 'me' || hasNamed)
}

function followUps(
  facts: TaskFacts,
  { endedOn, theirs }: { endedOn: string; theirs: readonly DerivedTask[] },
  around: TaskSurroundings,
  make: Make,
): DerivedTask[] {
  const { debrief } = facts
  const theirDays = theirs.flatMap((task) => (task.due && !isSettled(task, around) ? [task.due] : []))
  if (around.isMetAgain || !isWaiting(facts, theirDays.length > 0)) return []
  const first = around.recordOf(make('follow-up', '1', {}).id)
  const sentAt = first?.doneAt ?? null
  const firstSentOn = sentAt === null ? null : localTime(sentAt, around.timeZone).day
  const person = debrief.people.find(({ part }) => part === 'recruiter') ?? debrief.people[0]
  const whom = { person: person?.name ?? '', personId: person?.id ?? '' }
  return followUpDays({ endedOn, theirDays, firstSentOn, holidays: around.holidays }).flatMap(
    ({ number, from, due }) => {
      const task = make('follow-up', `${number}`, { ...whom, isLast: number === 2, from, due })
      const isLate = around.now - Date.parse(`${due}T12:00:00Z`) > FOLLOW_UP_LAPSE
      return isLate && !isSettled(task, around) ? [] : [task]
    },
  )
}

/** Whether the user said that it is done, or not needed. */
function isSettled({ id }: DerivedTask, { recordOf }: TaskSurroundings): boolean {
  const record = recordOf(id)
  return record !== undefined && isOver(record)
}

/** Nothing twice: neither the same entry nor the same words under two headings. Of two, the day that was said counts. */
function eachOnce(tasks: readonly DerivedTask[]): DerivedTask[] {
  const kept = new Map<string, DerivedTask>()
  for (const task of tasks) {
    const words = plainWords(task.text)
    const key = words ? `${isTheirs(task)} ${words}` : task.id
    const known = kept.get(key)
    if (!known) kept.set(key, task)
    else if (known.dueBy === 'rule' && task.dueBy === 'said' && task.due) kept.set(key, { ...known, ...said(task.due) })
  }
  return [...new Map([...kept.values()].map((task) => [task.id, task])).values()]
}
