import * as z from 'zod/mini'
import { kept, make, type Of, part } from '../fields.ts'

/** Guide B's five moments for reflection, in their order. */
export const moments = ['now', 'same-day', 'before-home', 'before-bed', 'next-morning'] as const
export type Moment = (typeof moments)[number]

/** Minutes since midnight on the user's clock. */
const clock = z.number().check(z.minimum(0), z.maximum(24 * 60 - 1))

/** When the user wants to be asked. */
export const reminderFields = {
  on: kept(z.boolean(), true),
  /** Minutes after the end of the interview. */
  sameDayAfter: kept(z.number().check(z.minimum(15), z.maximum(12 * 60)), 120),
  beforeHome: kept(clock, 17 * 60 + 30),
  beforeBed: kept(clock, 21 * 60),
  nextMorning: kept(clock, 8 * 60),
  /** No nudge from `from` to `to`; equal: no quiet hours. */
  quiet: part({ from: kept(clock, 22 * 60), to: kept(clock, 7 * 60) }),
  /** Somebody who lives alone or works from home has no "before getting home"; null while not asked. */
  comesHome: kept(z.nullable(z.boolean()), null),
}
export type Reminders = Of<typeof reminderFields>

export const defaultReminders = (): Reminders => make(reminderFields, {})
