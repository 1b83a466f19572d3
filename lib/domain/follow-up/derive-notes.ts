import type { Debrief, DebriefPerson } from '../debrief/debrief.ts'
import { sendWindow } from '../thank-you/send-window.ts'
import { localTime } from '../time/days.ts'
import { followUpDays } from '../time/follow-up-days.ts'
import { DAY, WEEK } from '../time/units.ts'
import { type Deriving, realDay, type TaskEntry, task } from './task-entry.ts'
import { isOver } from './task-facts.ts'

/** A thank-you is not sent any more after this. ms */
const THANKS_LAPSE = WEEK
/** A question that nobody asked for so long is asked no more. ms */
const FOLLOW_UP_LAPSE = 14 * DAY

/** A note of thanks for each person with a name. */
export function thankYous(from: Deriving): TaskEntry[] {
  const { debrief, notes, endedAt, now, timeZone, holidays, ends } = from
  const decisionBy = realDay(debrief.nextStep.decisionBy)
  const window = sendWindow({ endedAt, now: endedAt, timeZone, decisionBy, otherEnds: ends, holidays })
  const day = (at: number) => localTime(at, timeZone).day
  return debrief.people
    .filter(({ name }) => name.trim() !== '')
    .flatMap(({ id, name }) => {
      const note = notes.find(({ noteId }) => noteId === id)
      const made = task(from, id, {
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
      const isDone = made.doneAt !== null || isSettled(from, 'thank-you', id)
      return isDone || now - endedAt < THANKS_LAPSE ? [made] : []
    })
}

/**
 * The question how things stand, and a second one after it, as far as they make sense: nobody meets again, they are the
 * ones to move, nothing came of it yet, and the user wants it. `theirs`: what they are to do, by its kind
 */
export function followUps(from: Deriving, theirs: Readonly<Record<string, readonly TaskEntry[]>>): TaskEntry[] {
  const { debrief, notes, endedOn, now, timeZone, holidays } = from
  const theirDays = Object.entries(theirs).flatMap(([kind, tasks]) =>
    tasks.flatMap(({ entry, due }) => (due && !isSettled(from, kind, entry) ? [due] : [])),
  )
  if (from.isMetAgain || !isWaiting(debrief, theirDays.length > 0)) return []
  const [first, second] = followUpNotes.map((noteId, at) => {
    const note = notes.find((one) => one.noteId === noteId)
    const made = task(from, `${at + 1}`, { ...readerOf(debrief), noteId, doneAt: note?.sentAt ?? null })
    return { ...made, changedAt: Math.max(made.changedAt, note?.updatedAt ?? 0) }
  })
  if (!first || !second) return []
  const day = (at: number | null | undefined) => (at == null ? null : localTime(at, timeZone).day)
  const sentOn = notes.map(({ sentAt }) => day(sentAt) ?? '')
  const days = followUpDays({
    endedOn: [endedOn, ...sentOn].sort().at(-1) ?? endedOn,
    theirDays,
    firstSentOn: day(first.doneAt ?? from.stateOf('follow-up', first.entry)?.doneAt),
    holidays,
  })
  return days.flatMap(({ number, from: opens, due }) => {
    const made = { ...(number === 1 ? first : second), isLast: number === 2, from: opens, due }
    const isLate = now - Date.parse(`${due}T12:00:00Z`) > FOLLOW_UP_LAPSE
    return isLate && made.doneAt === null && !isSettled(from, 'follow-up', made.entry) ? [] : [made]
  })
}

function isWaiting({ outcome, fit, nextStep }: Debrief, hasNamed: boolean): boolean {
  return (
    (outcome.state === '' || outcome.state === 'silence') && fit.light !== 'red' && (nextStep.who !== 'me' || hasNamed)
  )
}

/** As the drafts of the two follow-ups are called. */
const followUpNotes = ['follow-up', 'second-follow-up'] as const

/** Who is asked how things stand: who arranged it, else who decides. */
function readerOf({ people }: Debrief): Pick<TaskEntry, 'person' | 'personId'> {
  const of = (...parts: DebriefPerson['part'][]) => people.find(({ name, part }) => name.trim() && parts.includes(part))
  const reader = of('recruiter') ?? of('manager', 'decides') ?? people.find(({ name }) => name.trim())
  return { person: reader?.name ?? '', personId: reader?.id ?? '' }
}

/** Whether the user said that it is done, or not needed. */
function isSettled({ stateOf }: Deriving, kind: string, entry: string): boolean {
  const state = stateOf(kind, entry)
  return state !== undefined && isOver(state)
}
