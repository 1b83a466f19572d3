import * as z from 'zod/mini'
import { HOUR, MINUTE } from '../time/units.ts'

export const rhythms = [1, 24, 168] as const
/** Hours between two backups. */
export type Rhythm = (typeof rhythms)[number]

/**
 * Why there was no backup. `permission`: the browser wants the user's word for the folder once more. `gone`: the folder, or
 * the permission for downloads. `unwritten`: the disk is full, or the file wasn't what had been written. `unreadable`: the
 * records can't be read.
 */
export const backupProblems = ['permission', 'gone', 'unwritten', 'unreadable'] as const
export type BackupProblem = (typeof backupProblems)[number]

export const backupPlanSchema = z.object({
  where: z.enum(['off', 'folder', 'downloads']),
  everyHours: z.union(rhythms.map((hours) => z.literal(hours))),
  /** Records were brought back: nothing is written over older backups until the user says that all is well. */
  waits: z.boolean(),
  /** The last that was written. `hash`: of what it had in it, whenever it was written */
  last: z.nullable(z.object({ at: z.number(), name: z.string(), records: z.number(), hash: z.string() })),
  /** When a backup was last tried. ms since 1970 */
  triedAt: z.number(),
  problem: z.nullable(z.enum(backupProblems)),
})
export type BackupPlan = z.infer<typeof backupPlanSchema>

export const noBackupPlan = (): BackupPlan => ({
  where: 'off',
  everyHours: 24,
  waits: false,
  last: null,
  triedAt: 0,
  problem: null,
})

/** So soon after a failure it is tried again. */
const RETRY = 5 * MINUTE

/** When the next backup is due, which may be long past. ms since 1970; null while none is to be made */
export function nextBackupAt({ where, waits, everyHours, last, triedAt, problem }: BackupPlan): number | null {
  if (where === 'off' || waits) return null
  if (problem) return triedAt + RETRY
  return Math.max(last?.at ?? 0, triedAt) + (last || triedAt ? everyHours * HOUR : 0)
}

/** With so much less in it than the one before, a backup takes no older one's place. */
export const isShrunk = (records: number, before: number): boolean => records < before / 2
