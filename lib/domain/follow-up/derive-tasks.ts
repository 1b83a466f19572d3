import type { Debrief, DebriefPerson } from '../debrief/debrief.ts'
import type { Interview } from '../interview/interview.ts'
import { foldedWords } from '../text/fold.ts'
import { stableHash } from '../text/stable-hash.ts'
import { sendWindow } from '../thank-you/send-window.ts'
import { addBusinessDays } from '../time/business-days.ts'
import { localTime } from '../time/days.ts'
import { followUpDays } from '../time/follow-up-days.ts'
import { DAY, WEEK } from '../time/units.ts'
import { type DerivedTask, isOver, isTheirs, type TaskKind, type TaskRecord } from './task.ts'

/** What is known of a note: of a person's, by the person's id, or of a follow-up. Times are ms since 1970. */
export interface TaskNote {
  noteId: string
  openedAt: number | null
  sentAt: number | null
  updatedAt: number
}

/** One interview with all that was written about it. */
export interface TaskFacts {
  interview: Interview
  debrief: Debrief
  notes: readonly TaskNote[]
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
  /** Ends of the interviews with the same company: notes go out after the last round of a day. ms since 1970 */
  ends: readonly number[]
}

/** A thank-you is not sent any more after this. ms */
const THANKS_LAPSE = WEEK
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
    noteId: '',
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

/** DO NOT CHANGE: the ids of stored tasks have it. */
function entryOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return stableHash(words).toString(36)
}

function thankYous({ debrief, notes }: TaskFacts, endedAt: number, around: TaskSurroundings, make: Make) {
  const { timeZone, holidays, ends } = around
  const decisionBy = realDay(debrief.nextStep.decisionBy)
  const window = sendWindow({ endedAt, now: endedAt, timeZone, decisionBy, otherEnds: ends, holidays })
  const day = (at: number) => localTime(at, timeZone).day
  return debrief.people
    .filter(({ name }) => name.trim() !== '')
    .flatMap(({ id, name }) => {
      const note = notes.find(({ noteId }) => noteId === id)
      const task = make('thank-you', id, {
        person: name,
        personId: id,
        noteId: id,
        from: day(window.opens),
        due: day(window.closes),
        window: { opens: window.opens, closes: window.closes },
        // The morning's answer speaks for all of them.
        doneAt: note?.sentAt ?? (debrief.morning.noteSent === 'yes' ? (debrief.morning.at ?? debrief.updatedAt) : null),
        changedAt: Math.max(debrief.updatedAt, note?.updatedAt ?? 0),
      })
      const isDone = task.doneAt !== null || isSettled(task, around)
      return isDone || around.now - endedAt < THANKS_LAPSE ? [task] : []
    })
}

/** Whether asking makes sense at all: they are the ones to move, nothing came of it yet, and the user wants it. */
function isWaiting({ debrief }: TaskFacts, hasNamed: boolean): boolean {
  const { outcome, fit, nextStep } = debrief
  return (
    (outcome.state === '' || outcome.state === 'silence') && fit.light !== 'red' && (nextStep.who !== 'me' || hasNamed)
  )
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
  const [first, second] = followUpNotes.map((noteId, at) => {
    const note = facts.notes.find((one) => one.noteId === noteId)
    const task = make('follow-up', `${at + 1}`, { ...readerOf(debrief), noteId, doneAt: note?.sentAt ?? null })
    return { ...task, changedAt: Math.max(task.changedAt, note?.updatedAt ?? 0) }
  })
  if (!first || !second) return []
  const day = (at: number | null | undefined) => (at == null ? null : localTime(at, around.timeZone).day)
  const sentOn = facts.notes.map(({ sentAt }) => day(sentAt) ?? '')
  const days = followUpDays({
    endedOn: [endedOn, ...sentOn].sort().at(-1) ?? endedOn,
    theirDays,
    firstSentOn: day(first.doneAt ?? around.recordOf(first.id)?.doneAt),
    holidays: around.holidays,
  })
  return days.flatMap(({ number, from, due }) => {
    const task = { ...(number === 1 ? first : second), isLast: number === 2, from, due }
    const isLate = around.now - Date.parse(`${due}T12:00:00Z`) > FOLLOW_UP_LAPSE
    return isLate && task.doneAt === null && !isSettled(task, around) ? [] : [task]
  })
}

/** As the drafts of the two follow-ups are called. */
const followUpNotes = ['follow-up', 'second-follow-up'] as const

/** Who is asked how things stand: who arranged it, else who decides. */
function readerOf({ people }: Debrief): Pick<DerivedTask, 'person' | 'personId'> {
  const of = (...parts: DebriefPerson['part'][]) => people.find(({ name, part }) => name.trim() && parts.includes(part))
  const reader = of('recruiter') ?? of('manager', 'decides') ?? people.find(({ name }) => name.trim())
  return { person: reader?.name ?? '', personId: reader?.id ?? '' }
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
    const words = foldedWords(task.text)
    const key = words ? `${isTheirs(task)} ${words}` : task.id
    const known = kept.get(key)
    if (!known) kept.set(key, task)
    else if (known.dueBy === 'rule' && task.dueBy === 'said' && task.due) kept.set(key, { ...known, ...said(task.due) })
  }
  return [...new Map([...kept.values()].map((task) => [task.id, task])).values()]
}
