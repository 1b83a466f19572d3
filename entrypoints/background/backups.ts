import { setAlarms } from '../../lib/browser/alarms.ts'
import { readBackupPlan, watchBackupPlan } from '../../lib/browser/backup-plan.ts'
import { nextBackupAt } from '../../lib/domain/backup/backup-plan.ts'
import { MINUTE } from '../../lib/domain/time/units.ts'
import { backUp, canSaveTo } from '../shared/backups/back-up.ts'
import type { Shell } from './shell.ts'

const BACKUP = 'backup'
/** What is long due is made once the browser is at rest. ms */
const SOON = MINUTE

/** Backups by themselves, while no page of ours is open. */
export interface Backups {
  /** Whether the alarm was ours. */
  alarm: (name: string) => boolean
  plan: () => Promise<void>
}

export function createBackups({ database, text }: Shell): Backups {
  async function plan(): Promise<void> {
    const stored = await readBackupPlan()
    const at = nextBackupAt(stored)
    // Chrome's background can't save downloads: an open page does. What waits for the user's word needs no alarm.
    const isOurs =
      at !== null && canSaveTo(stored.where) && stored.problem !== 'permission' && stored.problem !== 'gone'
    await setAlarms(BACKUP, isOurs ? [{ name: BACKUP, at: Math.max(at, Date.now() + SOON) }] : [])
  }
  watchBackupPlan(() => void plan(), new AbortController().signal)
  return {
    alarm(name) {
      if (name !== BACKUP) return false
      void backUp(database, text).then(plan)
      return true
    },
    plan,
  }
}
