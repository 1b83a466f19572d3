import { backupPlanSchema, noBackupPlan } from '../domain/backup/backup-plan.ts'
import { ofSchema, storedValue } from './stored-value.ts'

const plan = storedValue({ key: 'backupPlan', read: ofSchema(backupPlanSchema), fallback: noBackupPlan })

/** When and where backups are made by themselves, and what came of the last. */
export const readBackupPlan = plan.get
export const changeBackupPlan = plan.change
export const watchBackupPlan = plan.watch
