import type { Tier, tiers } from '../../lib/domain/debrief/tiers.ts'
import type { TextKey } from '../text.ts'

export const tierNames: Record<(typeof tiers)[number], TextKey> = {
  now: 'tierNow',
  today: 'tierToday',
  tonight: 'tierTonight',
  morning: 'tierMorning',
}
/** What stands above the steps of a tier. */
export const tierHeads: Record<Exclude<Tier, 'now'>, { title: TextKey; lead: TextKey }> = {
  capture: { title: 'tierCaptureHead', lead: 'tierCaptureLead' },
  summary: { title: 'tierSummaryHead', lead: 'tierSummaryLead' },
  today: { title: 'tierTodayHead', lead: 'tierTodayLead' },
  tonight: { title: 'tierTonightHead', lead: 'tierTonightLead' },
  morning: { title: 'tierMorningHead', lead: 'tierMorningLead' },
}
