import browser from 'webextension-polyfill'
import { setAlarm } from '../../lib/browser/alarms.ts'
import type { createText } from '../../lib/browser/text.ts'
import { countdown } from '../../lib/domain/calendar/countdown.ts'
import { upcoming } from '../../lib/domain/calendar/upcoming.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { DAY } from '../../lib/domain/time/units.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readOccasions } from '../shared/occasions.ts'

/** The alarm at which the words of the countdown change. */
const NEXT = 'next-interview'
const LATEST = 50

/** "Interview with Vantor in 25 minutes", for the icon; empty when none is to come within a day. */
export async function nextInterview(
  records: Records,
  settings: Settings,
  text: ReturnType<typeof createText>,
): Promise<string> {
  const now = Date.now()
  const [occasions, interviews] = await Promise.all([
    readOccasions(records, now, now + 2 * DAY),
    records.interviews.latest(LATEST),
  ])
  const { next } = upcoming(occasions, interviews, now)
  if (!next || settings.popUp.everythingOff) {
    await browser.alarms.clear(NEXT)
    return ''
  }
  const { words, changesIn } = countdown(next.start, now, text.language)
  const isSoon = next.start - now <= DAY
  await setAlarm(NEXT, { when: isSoon ? now + changesIn : next.start - DAY })
  const company = next.kept.understanding.company?.value
  if (!isSoon) return ''
  return company ? text('actionTitleNext', company, words) : text('actionTitleNextOnly', words)
}
