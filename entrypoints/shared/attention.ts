import { readDueDays } from '../../lib/browser/due-days.ts'
import { type Attention, attentionOf } from '../../lib/domain/follow-up/attention.ts'
import type { Nudge } from '../../lib/domain/follow-up/nudge.ts'
import { taskReminder } from '../../lib/domain/follow-up/task-reminder.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { readNudges } from './nudges.ts'

export interface Waiting {
  attention: Attention
  nudges: Nudge[]
  /** The tasks that call, and when that changes. */
  tasks: ReturnType<typeof taskReminder>
  /** The number on the badge. */
  count: number
}

/** What waits for the user now. `now`: ms since 1970 */
export async function readAttention(records: Records, settings: Settings, now: number): Promise<Waiting> {
  const [waiting, nudges, days] = await Promise.all([
    records.interviews.waiting(),
    readNudges(records, settings, now),
    readDueDays(),
  ])
  const attention = attentionOf(waiting, nudges, now)
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const tasks = taskReminder(days, { reminders: settings.reminders, now, timeZone })
  return { attention, nudges, tasks, count: attention.ids.size + tasks.due }
}
