import type { TextKey } from '../text.ts'

/**
 * The parts of a debrief. They order what is asked, and never lock: every field can be filled at any time. `capture` is
 * the sixty seconds between two interviews.
 */
export const tiers = ['now', 'today', 'tonight', 'morning'] as const
export type Tier = (typeof tiers)[number] | 'capture'

export const tierNames: Record<(typeof tiers)[number], TextKey> = {
  now: 'tierNow',
  today: 'tierToday',
  tonight: 'tierTonight',
  morning: 'tierMorning',
}
/** What stands above the steps of a tier. */
export const tierHeads: Record<Exclude<Tier, 'now'>, { title: TextKey; lead: TextKey }> = {
  capture: { title: 'tierCaptureHead', lead: 'tierCaptureLead' },
  today: { title: 'tierTodayHead', lead: 'tierTodayLead' },
  tonight: { title: 'tierTonightHead', lead: 'tierTonightLead' },
  morning: { title: 'tierMorningHead', lead: 'tierMorningLead' },
}
