import { type Moment, moments, type Reminders } from '../interview/reminders.ts'
import { addDays, instantOf, localTime } from '../time/days.ts'
import { HOUR, MINUTE } from '../time/units.ts'

/**
 * What a nudge opens. `capture`: the 60 seconds between two interviews. `card`: the four taps of the next morning.
 * `note`: a thank-you note that was begun and is not sent.
 */
export const offers = ['first', 'capture', 'today', 'tonight', 'card', 'note'] as const
export type Offer = (typeof offers)[number]

export interface Slot {
  moment: Moment
  /** ms since 1970 */
  at: number
  offer: Offer
}

/** One interview as the schedule sees it. */
export interface Waiting {
  /** ms since 1970 */
  endedAt: number
  /** What of each tier is still open. */
  missing: { first: boolean; today: boolean; tonight: boolean; card: boolean }
  /** When a note that was begun and is not sent is best sent, ms since 1970; null or none: nothing is unsent. */
  unsent?: { opens: number; closes: number } | null
  /** Moments at which the user said done, later or not at all. */
  answered: readonly Moment[]
}

/** A time in which the user is not to be asked: a call, an event of the calendar. ms since 1970, the end exclusive */
export interface Busy {
  start: number
  end: number
}

/** With less time than this before the next interview there is only the quick capture. */
const BACK_TO_BACK = 10 * MINUTE
/** A moment that follows the end so closely is the end itself. */
const APART = 30 * MINUTE
/** The last offer is open until the evening after. */
const CARD_OPEN = 14 * HOUR

/**
 * Guide B's moments for one interview, with the skip rules of `debrief-form` section 0. Moments that have passed are in
 * it as long as they are not answered.
 */
export function slotsOf(waiting: Waiting, reminders: Reminders, busy: readonly Busy[], timeZone: string): Slot[] {
  if (!reminders.on) return []
  const { endedAt, missing, answered } = waiting
  const { day } = localTime(endedAt, timeZone)
  const at = (on: string, minutes: number) => instantOf(on, minutes / 60, timeZone)
  const evening = missing.first || missing.today
  const sameDay = free(endedAt + reminders.sameDayAfter * MINUTE, busy)
  const backToBack = busy.some(({ start }) => start >= endedAt && start - endedAt < BACK_TO_BACK)
  // A moment at which nothing else is to be asked is one for the note, while it is still good to send.
  const note = (moment: Moment, when: number): Slot | false =>
    !!waiting.unsent &&
    waiting.unsent.opens <= when &&
    when <= waiting.unsent.closes && { moment, at: when, offer: 'note' }
  const beforeHome = free(at(day, reminders.beforeHome), busy)
  const nextMorning = free(at(addDays(day, 1), reminders.nextMorning), busy)
  const isSameDay = localTime(sameDay, timeZone).day === day
  const candidates: (Slot | false)[] = [
    missing.first && { moment: 'now', at: endedAt, offer: backToBack ? 'capture' : 'first' },
    isSameDay &&
      (evening
        ? { moment: 'same-day', at: sameDay, offer: missing.first ? 'first' : 'today' }
        : note('same-day', sameDay)),
    reminders.comesHome !== false &&
      (evening
        ? { moment: 'before-home', at: beforeHome, offer: missing.first ? 'first' : 'today' }
        : note('before-home', beforeHome)),
    missing.tonight && { moment: 'before-bed', at: at(day, reminders.beforeBed), offer: 'tonight' },
    // The card asks by itself whether the note was sent.
    missing.card || missing.first
      ? { moment: 'next-morning', at: nextMorning, offer: missing.first ? 'first' : 'card' }
      : note('next-morning', nextMorning),
  ]
  return candidates
    .filter((slot) => slot !== false)
    .filter(({ moment }) => !answered.includes(moment))
    .filter(({ moment, at }) => moment === 'now' || at - endedAt >= APART)
    .filter(({ moment, at }) => moment === 'now' || !isQuiet(at, reminders, timeZone))
    .sort((a, b) => a.at - b.at || moments.indexOf(a.moment) - moments.indexOf(b.moment))
}

/** The end of the busy times that cover an instant, or the instant itself. */
function free(at: number, busy: readonly Busy[]): number {
  const covering = busy.find(({ start, end }) => start <= at && at < end)
  return covering
    ? free(
        covering.end,
        busy.filter((one) => one !== covering),
      )
    : at
}

export function isQuiet(at: number, { quiet }: Reminders, timeZone: string): boolean {
  const { hour, minute } = localTime(at, timeZone)
  const now = hour * 60 + minute
  const { from, to } = quiet
  return from <= to ? now >= from && now < to : now >= from || now < to
}

/** The one nudge that is due: after a night with the lid closed it is the latest of those missed, and not all of them. */
export function dueSlot(slots: readonly Slot[], now: number): Slot | null {
  const passed = slots.filter(({ at }) => at <= now)
  const last = passed.at(-1)
  if (!last) return null
  return last.moment === 'next-morning' && now - last.at > CARD_OPEN ? null : last
}

/** When to look again. ms since 1970 */
export function nextSlot(slots: readonly Slot[], now: number): Slot | null {
  return slots.find(({ at }) => at > now) ?? null
}

/** The next moment at which to be asked for who only says "later": half an hour away or more, on this day or the next. */
export function nextMoment(
  endedAt: number,
  reminders: Reminders,
  timeZone: string,
  now: number,
): Pick<Slot, 'moment' | 'at'> {
  const today = localTime(now, timeZone).day
  const clocks = [
    ...(reminders.comesHome === false ? [] : [['before-home', reminders.beforeHome] as const]),
    ['before-bed', reminders.beforeBed] as const,
    ['next-morning', reminders.nextMorning] as const,
  ]
  const sameDay = { moment: 'same-day' as Moment, at: endedAt + reminders.sameDayAfter * MINUTE }
  const candidates = [today, addDays(today, 1)].flatMap((day) =>
    clocks.map(([moment, minutes]) => ({ moment: moment as Moment, at: instantOf(day, minutes / 60, timeZone) })),
  )
  const next = [sameDay, ...candidates]
    .filter(({ moment, at }) => at - now >= APART && (moment !== 'next-morning' || at > endedAt))
    .filter(({ at }) => !isQuiet(at, reminders, timeZone))
    .sort((a, b) => a.at - b.at)[0]
  return next ?? { moment: 'same-day', at: now + reminders.sameDayAfter * MINUTE }
}

/** What "Later" offers, by name and time: each moment that is at least a quarter of an hour away. */
export function laterSlots(slots: readonly Slot[], now: number): Slot[] {
  return slots.filter(({ moment, at }) => moment !== 'now' && at - now >= 15 * MINUTE)
}
