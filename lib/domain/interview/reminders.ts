import * as z from 'zod/mini'

/** Guide B's five moments for reflection, in their order. */
export const moments = ['now', 'same-day', 'before-home', 'before-bed', 'next-morning'] as const
export type Moment = (typeof moments)[number]

/** Minutes since midnight on the user's clock. */
const clock = z.number().check(z.minimum(0), z.maximum(24 * 60 - 1))

/** When the user wants to be asked. */
export const remindersSchema = z.object({
  on: z.boolean(),
  /** Minutes after the end of the interview. */
  sameDayAfter: z.number().check(z.minimum(15), z.maximum(12 * 60)),
  beforeHome: clock,
  beforeBed: clock,
  nextMorning: clock,
  /** No nudge from `from` to `to`; equal: no quiet hours. */
  quiet: z.object({ from: clock, to: clock }),
  /** Somebody who lives alone or works from home has no "before getting home"; null while not asked. */
  comesHome: z.nullable(z.boolean()),
})
export type Reminders = z.infer<typeof remindersSchema>

export const defaultReminders = (): Reminders => ({
  on: true,
  sameDayAfter: 120,
  beforeHome: 17 * 60 + 30,
  beforeBed: 21 * 60,
  nextMorning: 8 * 60,
  quiet: { from: 22 * 60, to: 7 * 60 },
  comesHome: null,
})
