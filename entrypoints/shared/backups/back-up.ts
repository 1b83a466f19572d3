import type { Text } from '../../../components/text.ts'
import { changeBackupPlan, readBackupPlan } from '../../../lib/browser/backup-plan.ts'
import { readBeside } from '../../../lib/browser/beside.ts'
import { download, mayDownload, thinDownloads } from '../../../lib/browser/downloads.ts'
import { sealApart } from '../../../lib/browser/sealing.ts'
import { backupPage, sealedPage } from '../../../lib/domain/backup/backup-page.ts'
import { type BackupPlan, type BackupProblem, isShrunk, nextBackupAt } from '../../../lib/domain/backup/backup-plan.ts'
import { backupName } from '../../../lib/domain/backup/generations.ts'
import { type TakenBackup, takeBackup } from '../../../lib/storage/backup.ts'
import { type Folder, mayWrite, thinFolder, writeFile } from '../../../lib/storage/backup-folder.ts'
import { type BackupPlace, readBackupPlace } from '../../../lib/storage/backup-place.ts'
import type { Database } from '../../../lib/storage/database.ts'
import { pageWords } from './page-words.ts'

/** What came of it. `unchanged`: the last one has it all. `empty`: there is no record, and so no backup. */
export type BackedUp = 'written' | 'unchanged' | 'empty' | 'not-due' | BackupProblem

/** Whether this context can save there: a download needs a page, and Firefox's background is one. */
export const canSaveTo = (where: BackupPlan['where']): boolean => where === 'folder' || typeof document !== 'undefined'

/** Stops a backup that can't be made, with the reason. */
class NoBackup extends Error {
  constructor(readonly problem: BackupProblem) {
    super(`No backup: ${problem}`)
  }
}

interface Target {
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  thin(now: number): Promise<void>
}

/**
 * Makes a backup when one is due, from whatever context calls it first: one at a time over all of them.
 *
 * @param isAsked the user wants it now, whether or not one is due
 */
export async function backUp(database: Database, t: Text, isAsked = false): Promise<BackedUp> {
  return await navigator.locks.request('afterword-backup', async () => {
    const plan = await readBackupPlan()
    const now = Date.now()
    const dueAt = nextBackupAt(plan)
    if (plan.where === 'off' || (!isAsked && (dueAt === null || dueAt > now))) return 'not-due'
    if (!canSaveTo(plan.where)) return 'not-due'
    try {
      return await make(database, t, plan, now, isAsked)
    } catch (error) {
      const problem = error instanceof NoBackup ? error.problem : problemOf(error)
      if (!(error instanceof NoBackup)) console.error('Afterword: the backup could not be made.', error)
      await changeBackupPlan((newest) => ({ ...newest, problem, triedAt: now }))
      return problem
    }
  })
}

async function make(database: Database, t: Text, plan: BackupPlan, now: number, isAsked: boolean): Promise<BackedUp> {
  const place = await readBackupPlace()
  const target = await targetOf(plan, place)
  const taken = await takeBackup(database, await readBeside(false), now).catch((error) => {
    console.error('Afterword: the records could not be read.', error)
    throw new NoBackup('unreadable')
  })
  if (!taken || (taken.hash === plan.last?.hash && !isAsked)) {
    await changeBackupPlan((newest) => ({ ...newest, triedAt: now, problem: null }))
    return taken ? 'unchanged' : 'empty'
  }
  const name = await write(target, taken, place, t, now)
  // A profile that lost half of its records keeps what older backups have.
  if (!isShrunk(taken.records, plan.last?.records ?? 0)) await target.thin(now)
  const last = { at: now, name, records: taken.records, hash: taken.hash }
  await changeBackupPlan((newest) => ({ ...newest, last, triedAt: now, problem: null }))
  return 'written'
}

async function write(target: Target, taken: TakenBackup, { key }: BackupPlace, t: Text, now: number): Promise<string> {
  const encoder = new TextEncoder()
  const name = backupName(now)
  const words = pageWords(t, now, key !== null)
  const file = `${name}.json${key ? '.age' : ''}`
  await target.write(file, key ? await sealApart(key, taken.text) : encoder.encode(taken.text))
  await target.write(`${name}.html`, encoder.encode(key ? sealedPage(words) : backupPage(taken.rows, words)))
  return file
}

async function targetOf({ where }: BackupPlan, { folder }: BackupPlace): Promise<Target> {
  if (where === 'downloads') {
    if (!(await mayDownload())) throw new NoBackup('gone')
    return { write: download, thin: thinDownloads }
  }
  if (!folder) throw new NoBackup('gone')
  const picked = folder as Folder
  if (!(await mayWrite(picked))) throw new NoBackup('permission')
  return {
    write: (name, bytes) => writeFile(picked, name, bytes),
    thin: (now) => thinFolder(picked, now),
  }
}

function problemOf(error: unknown): BackupProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission'
  return name === 'NotFoundError' ? 'gone' : 'unwritten'
}
