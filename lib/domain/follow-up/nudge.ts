import type { Debrief } from '../debrief/debrief.ts'
import { openTiers, type Tier } from '../debrief/tiers.ts'
import type { Interview } from '../interview/interview.ts'
import type { Reminders } from '../interview/reminders.ts'
import { sendWindow } from '../thank-you/send-window.ts'
import type { ThankYouDraft } from '../thank-you/thank-you-draft.ts'
import { HOUR } from '../time/units.ts'
import { type Busy, dueSlot, laterSlots, nextSlot, type Offer, type Slot, slotsOf } from './schedule.ts'

/** One interview at one of guide B's moments. */
export interface Nudge {
  interview: Interview
  /** What is due; null while nothing is. */
  due: Slot | null
  /** What "Later" offers. */
  later: Slot[]
  /** When something is due next. ms since 1970 */
  next: number | null
}

export interface Surroundings {
  reminders: Reminders
  busy: readonly Busy[]
  now: number
  timeZone: string
}

/** Older interviews are not brought up by themselves. ms */
const FRESH_MS = 48 * HOUR

/** Which part of the debrief an offer opens. */
export const tierOf: Record<Offer, Tier> = {
  first: 'now',
  capture: 'capture',
  today: 'today',
  tonight: 'tonight',
  card: 'morning',
  note: 'now',
}

/** Whether an interview is one that is brought up at all, before its debrief is read. */
export const mayBeNudged = ({ status, stance, practice }: Interview): boolean =>
  !practice && stance === 'open' && (status === 'waiting' || status === 'debriefed')

/** A note that the user has worked on or opened. */
type Begun = Pick<ThankYouDraft, 'noteId' | 'sentAt'>

const isUnsent = ({ noteId, sentAt }: Begun) => sentAt === null && !noteId.endsWith('follow-up')

/** When the notes of an interview are best sent, as seen from its end. */
function windowOf({ nextStep }: Debrief, endedAt: number, timeZone: string): { opens: number; closes: number } {
  return sendWindow({ endedAt, now: endedAt, timeZone, decisionBy: nextStep.decisionBy })
}

/** The moments of one interview; null for one that is not brought up. */
export function nudgeFor(
  interview: Interview,
  debrief: Debrief | undefined,
  around: Surroundings,
  drafts: readonly Begun[] = [],
): Nudge | null {
  const { reminders, busy, now, timeZone } = around
  const { remindAt, answered } = interview
  const endedAt = debrief?.endedAt ?? interview.endedAt
  if (endedAt === null || !mayBeNudged(interview) || now - endedAt > FRESH_MS) return null
  const missing = debrief ? openTiers(debrief) : { first: true, today: true, tonight: true, card: true }
  const asked = debrief?.morning.noteSent !== 'yes'
  const unsent = debrief && asked && drafts.some(isUnsent) ? windowOf(debrief, endedAt, timeZone) : null
  const slots = slotsOf({ endedAt, missing, answered, unsent }, reminders, busy, timeZone)
  const isPutOff = remindAt !== null && remindAt > now
  return {
    interview,
    due: isPutOff ? null : dueSlot(slots, now),
    later: laterSlots(slots, now),
    next: isPutOff ? remindAt : (nextSlot(slots, now)?.at ?? null),
  }
}
