import { clearNotice, mayNotify, readNotices, showNotice, writeNotices } from '../../lib/browser/notices.ts'
import { noticeStep } from '../../lib/domain/follow-up/notice.ts'
import type { Nudge } from '../../lib/domain/follow-up/nudge.ts'
import type { Offer } from '../../lib/domain/follow-up/schedule.ts'
import type { Settings } from '../../lib/domain/settings.ts'

/** One message at a time: a newer one takes its place. */
export const NOTICE = 'moment'

const questions: Record<Offer, string> = {
  first: 'momentFirst',
  capture: 'momentCapture',
  today: 'momentToday',
  tonight: 'momentTonight',
  card: 'momentCard',
  note: 'momentNote',
}

export interface NoticeFacts {
  nudges: readonly Nudge[]
  settings: Settings
  inCall: boolean
  now: number
}

/** Says a moment that is due by a message of the operating system, where the user has allowed it. It names nobody. */
export async function tellMoment(
  { nudges, settings, inCall, now }: NoticeFacts,
  text: (key: string) => string,
): Promise<void> {
  if (!(await mayNotify())) return
  const before = await readNotices()
  const { notices, show, clear } = noticeStep(before, nudges, {
    now,
    reminders: settings.reminders,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    resting: inCall || settings.popUp.everythingOff,
  })
  if (notices !== before) await writeNotices(notices)
  if (clear) await clearNotice(NOTICE)
  if (show) await showNotice({ id: NOTICE, title: text(questions[show.offer]), message: text('noticeMessage') })
}
