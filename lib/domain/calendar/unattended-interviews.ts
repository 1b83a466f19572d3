import { type Interview, newInterview } from '../interview/interview.ts'
import { HOUR, MINUTE } from '../time/units.ts'
import { siteIdOf } from './conference/keys.ts'
import { isOf, linkTo, type Occasion, occasionId } from './occasion.ts'

/** Nobody sees how a talk on the phone or in a house goes on: it is given some time to end. ms */
const UNSEEN_MS = 5 * MINUTE
/** Later than this after its end nobody is asked about an interview any more. ms */
export const ASKED_WITHIN_MS = 3 * HOUR
/** So long after its end one begins a debrief by hand. ms */
const BY_HAND_MS = 30 * MINUTE
/** "Still talking", and the wait while another call is on. ms */
export const SNOOZE_MS = 10 * MINUTE
/** So far around the start a tab that starts a program says that the meeting takes place. ms */
export const LAUNCH_MS = 15 * MINUTE

/** An interview that nobody can see end, and when to ask for its debrief. */
export interface Ending {
  occasion: Occasion
  /** Its record, when a tab has started a program for it or it was asked for before. */
  record: Interview | null
  /** ms since 1970 */
  at: number
  /** A call went on through it and has its debrief already: it waits in the list. */
  quietly: boolean
}

/**
 * The interviews that end by the clock, the earliest first: those that no call in the browser is, or could well be.
 *
 * @param interviews the latest records, whatever their state
 */
export function endingsOf(occasions: readonly Occasion[], interviews: readonly Interview[]): Ending[] {
  return occasions
    .flatMap((occasion): Ending[] => {
      if (occasion.off || occasion.verdict === 'other') return []
      const record = interviews.find(({ event }) => isOf(event, occasion)) ?? null
      if (record && !isUnseen(record)) return []
      // Only that it was joined makes an interview of what may be one.
      if (occasion.verdict === 'ask' && !record) return []
      if (!record && interviews.some((interview) => couldBe(interview, occasion))) return []
      const quietly = interviews.some((call) => call.event?.key === occasion.key && isThrough(call, occasion))
      return [{ occasion, record, at: Math.max(endOf(occasion), record?.remindAt ?? 0), quietly }]
    })
    .sort((a, b) => a.at - b.at)
}

const endOf = ({ end, kept }: Occasion): number => end + (kept.understanding.format === 'video' ? 0 : UNSEEN_MS)

const isUnseen = ({ source, status }: Interview): boolean => source === 'app' && status === 'live'

/** A call that was placed nowhere: it is asked which interview it was, and this is one. */
function couldBe(interview: Interview, occasion: Occasion): boolean {
  const { event, eventBy, practice, status, source, startedAt } = interview
  if (event || eventBy === 'user' || practice || status === 'dismissed' || status === 'short') return false
  // A debrief by hand is begun when one has just come out of it.
  if (source === 'hand') return startedAt >= occasion.start && startedAt < occasion.end + BY_HAND_MS
  return isThrough(interview, occasion)
}

/** A call that was on for half of the meeting's time. */
function isThrough({ source, startedAt, endedAt }: Interview, { start, end }: Occasion): boolean {
  const common = Math.min(endedAt ?? Number.POSITIVE_INFINITY, end) - Math.max(startedAt, start)
  return source === 'call' && common >= (end - start) / 2
}

export interface Due {
  /** The one that is offered by itself. */
  ask: Ending | null
  /** Missed before that one: they wait in the list. */
  list: Ending[]
}

const isLate = ({ occasion }: Ending, now: number) => now - occasion.end >= ASKED_WITHIN_MS

/**
 * What to do at `now`: of all that have ended, the latest is offered, and none while a call is on.
 *
 * @param now ms since 1970
 */
export function dueAt(now: number, endings: readonly Ending[], callIsOn: boolean): Due {
  const over = endings.filter(({ at }) => at <= now)
  // What was started in a program is known to have been: it is in the list at least.
  const list = over.filter((ending) => (isLate(ending, now) ? ending.record !== null : ending.quietly))
  const asked = over.filter((ending) => !isLate(ending, now) && !ending.quietly)
  if (callIsOn) return { ask: null, list }
  return { ask: asked.at(-1) ?? null, list: [...list, ...asked.slice(0, -1)] }
}

/**
 * When to look at each ending, by the name of its meeting: at its time, at once when that has passed, and later while a
 * call is on. ms since 1970
 */
export function alarmsFor(now: number, endings: readonly Ending[], callIsOn: boolean): { name: string; at: number }[] {
  return endings
    .filter((ending) => ending.at > now || ending.record !== null || !isLate(ending, now))
    .map(({ occasion, at }) => ({
      name: occasionId(occasion),
      at: at > now ? at : now + (callIsOn ? SNOOZE_MS : 0),
    }))
}

/**
 * The record of an interview that no call page shows: it is on, or over at `endedAt`.
 *
 * @param times ms since 1970
 */
export function unseenInterview(
  id: string,
  occasion: Occasion,
  times: { startedAt: number; endedAt: number | null; at: number },
): Interview {
  const { startedAt, endedAt, at } = times
  return newInterview({
    id,
    source: 'app',
    platform: siteIdOf(occasion.kept.understanding.conferenceKeys),
    startedAt,
    endedAt,
    endReason: endedAt === null ? null : 'calendar',
    status: endedAt === null ? 'live' : 'waiting',
    event: linkTo(occasion),
    eventBy: 'match',
    stance: occasion.verdict === 'ask' ? 'ask' : 'open',
    updatedAt: at,
  })
}

/** The record of an interview that is over, made or brought to its end. */
export function ended({ occasion, record }: Ending, newId: string, at: number): Interview {
  // After "still talking" the end is when one stopped asking, not what the calendar said.
  const endedAt = record?.remindAt ? at : occasion.end
  if (!record) return unseenInterview(newId, occasion, { startedAt: occasion.start, endedAt, at })
  return {
    ...record,
    endedAt: Math.max(endedAt, record.startedAt),
    endReason: 'calendar',
    status: 'waiting',
    remindAt: null,
    updatedAt: at,
  }
}
