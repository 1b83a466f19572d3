import { writeDueDays } from '../../../lib/browser/due-days.ts'
import { tellBackground } from '../../../lib/browser/own-page.ts'
import { callingDays } from '../../../lib/domain/follow-up/calling-days.ts'
import type { Task } from '../../../lib/domain/follow-up/task.ts'
import type { Records } from '../../../lib/storage/repository.ts'
import { LATEST_TASKS, readTasks } from './read-tasks.ts'

/**
 * Tells the badge on which days tasks call, after tasks may have changed. `tasks`: those of the latest interviews, where
 * they are known already
 */
export async function keepDue(records: Records, tasks?: readonly Task[]): Promise<void> {
  // Always from the same number of interviews: two pages that count otherwise would go on correcting each other.
  const latest = tasks ?? (await readTasks(records, Date.now(), LATEST_TASKS)).tasks
  if (await writeDueDays(callingDays(latest))) tellBackground({ type: 'records-changed' })
}
