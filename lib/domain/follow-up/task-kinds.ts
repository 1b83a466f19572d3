import type { Tier } from '../debrief/tiers.ts'
import { followUps, thankYous } from './derive-notes.ts'
import { type Deriving, listedTasks, realDay, said, type TaskEntry, task, wordedTask, workDay } from './task-entry.ts'

interface KindOfTask {
  /** The tasks of this kind that one interview makes, in the order of the debrief. */
  derive: (from: Deriving) => TaskEntry[]
  /** `them`: what the user waits for, and cannot do. */
  who: 'me' | 'them'
  /** The badge counts it on its day: somebody waits for it, or the user wrote it down. */
  calls: boolean
  /** A day that a rule chose counts as if somebody had named it: after it, the task is overdue. */
  firm: boolean
  /** The home asks for it in another way until the first look back is done. */
  homeAsks: boolean
  /** The part of the debrief that it comes from. */
  tier: Tier
}

const usual = { who: 'me', calls: false, firm: false, homeAsks: false, tier: 'now' } as const

/**
 * All that is known of each kind of task, but for its words (`components/tasks/task-words.ts`), in the order in which they
 * stand on one day. A stored task may be of a kind that only a newer build has.
 */
export const taskKinds = {
  promise: {
    ...usual,
    calls: true,
    derive: (from) =>
      from.debrief.promisesByMe.flatMap(({ id, text, due }) =>
        wordedTask(from, id, { text, ...(realDay(due) ? said(due) : { due: workDay(from, 2) }) }),
      ),
  },
  'thank-you': { ...usual, firm: true, homeAsks: true, derive: thankYous },
  'next-step': { ...usual, calls: true, derive: (from) => nextStep(from, 'me', '') },
  'follow-up': {
    ...usual,
    calls: true,
    firm: true,
    derive: (from) => followUps(from, { promised: promised(from), decision: decision(from) }),
  },
  /** The user's own, which no debrief makes. */
  own: { ...usual, calls: true, derive: () => [] },
  gap: {
    ...usual,
    tier: 'today',
    derive: (from) => listedTasks(from, from.debrief.review.preparation.gaps, researchDay(from)),
  },
  concern: {
    ...usual,
    tier: 'today',
    derive: (from) =>
      from.debrief.review.concerns
        .filter(({ way, settled }) => way === 'research' && !settled && from.debrief.fit.light !== 'red')
        .flatMap(({ id, text }) => wordedTask(from, id, { text, due: researchDay(from) })),
  },
  'would-change': {
    ...usual,
    tier: 'tonight',
    derive: (from) => {
      const { light, wouldChange } = from.debrief.fit
      return light === 'red' ? [] : wordedTask(from, '', { text: wouldChange, due: researchDay(from) })
    },
  },
  /** An action on another role. */
  explore: {
    ...usual,
    tier: 'tonight',
    derive: (from) => listedTasks(from, from.debrief.fit.otherRoles.slice(0, 2), workDay(from, 2)),
  },
  promised: { ...usual, who: 'them', derive: promised },
  /** The day by which they want to decide. */
  decision: { ...usual, who: 'them', derive: decision },
} as const satisfies Readonly<Record<string, KindOfTask>>
export type TaskKind = keyof typeof taskKinds

/** What is found out before the day of the next step, or soon. */
function researchDay(from: Deriving): string {
  const by = realDay(from.debrief.nextStep.by)
  return by > from.endedOn ? workDay(from, -1, by) : workDay(from, 3)
}

function nextStep(from: Deriving, who: 'me' | 'them', entry: string): TaskEntry[] {
  const { who: whose, text, by } = from.debrief.nextStep
  return (whose === 'me') === (who === 'me') ? wordedTask(from, entry, { text, ...said(by) }) : []
}

function promised(from: Deriving): TaskEntry[] {
  const named = from.debrief.promisesByThem.flatMap(({ id, text, due }) => wordedTask(from, id, { text, ...said(due) }))
  return [...named, ...nextStep(from, 'them', 'next-step')]
}

function decision(from: Deriving): TaskEntry[] {
  const by = realDay(from.debrief.nextStep.decisionBy)
  return by ? [task(from, '', said(by))] : []
}

export const isTaskKind = (kind: string): kind is TaskKind => Object.hasOwn(taskKinds, kind)
/** What the user waits for, and cannot do. */
export const isTheirs = ({ kind }: { kind: TaskKind }): boolean => taskKinds[kind].who === 'them'
/** Whether its day means something to others, or to the user; a day that only a rule chose is a suggestion. */
export const isFirm = (of: { kind: TaskKind; dueBy: 'said' | 'rule'; snoozedUntil: string }): boolean =>
  of.dueBy === 'said' || taskKinds[of.kind].firm || of.snoozedUntil !== ''
