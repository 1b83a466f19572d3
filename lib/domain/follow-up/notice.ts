import * as z from 'zod/mini'
import { moments } from '../interview/reminders.ts'
import type { Nudge, Surroundings } from './nudge.ts'
import { isQuiet, offers } from './schedule.ts'

const told = z.object({
  interviewId: z.string().check(z.minLength(1), z.maxLength(100)),
  moment: z.enum(moments),
  offer: z.enum(offers),
})
/** One interview at one of its moments. */
export type Told = z.infer<typeof told>

/** What was said by messages of the operating system. `shown` is the one that may still stand there. */
export const noticesSchema = z.object({ shown: z.nullable(told), told: z.array(told) })
export type Notices = z.infer<typeof noticesSchema>

export const noNotices = (): Notices => ({ shown: null, told: [] })

/** Older ones belong to interviews that are no longer brought up. */
const REMEMBERED = 60

/** What is to be done about the one message. */
export interface NoticeStep {
  notices: Notices
  show: Told | null
  /** What stands there is no longer asked. */
  clear: boolean
}

/**
 * The message that is due: the latest moment of all interviews, each once. Those that came due together count as told
 * with it, so that after a night with the lid closed there is one message and not five.
 */
export function noticeStep(
  before: Notices,
  nudges: readonly Nudge[],
  { now, reminders, timeZone, resting }: Omit<Surroundings, 'busy'> & { resting: boolean },
): NoticeStep {
  const due = nudges.flatMap(({ interview: { id, remindAt }, due: slot }) =>
    // At the end itself the debrief opens, which says enough; unless the user put it off.
    slot && (slot.moment !== 'now' || remindAt !== null)
      ? [{ at: slot.at, told: { interviewId: id, moment: slot.moment, offer: slot.offer } }]
      : [],
  )
  const fresh = due
    .sort((a, b) => b.at - a.at)
    .map(({ told: one }) => one)
    .filter((one) => !before.told.some((known) => isSame(known, one)))
  const [latest] = fresh
  if (latest && !resting && !isQuiet(now, reminders, timeZone)) {
    const notices = { shown: latest, told: [...fresh, ...before.told].slice(0, REMEMBERED) }
    return { notices, show: latest, clear: false }
  }
  const { shown } = before
  const clear = shown !== null && !due.some(({ told: one }) => isSame(one, shown))
  return { notices: clear ? { ...before, shown: null } : before, show: null, clear }
}

const isSame = (a: Told, b: Told) => a.interviewId === b.interviewId && a.moment === b.moment
