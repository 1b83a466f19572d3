import { deleteDB } from 'idb'
import type { Database } from './database.ts'
import { type Mended, reconcile } from './reconcile.ts'
import { DATABASE } from './schema.ts'
import type { SecondCopy } from './second-copy.ts'

const PROBE = 'copy:probe'
/** More than a full disk has left. */
const PROBE_LETTERS = 1_000_000
/** Pages give their connections back at once; one that hangs does not. ms */
const REMOVED_WITHIN = 3_000

/**
 * Brings both copies in line. A database that the browser can neither open nor read for damage is made anew from its copy.
 *
 * @param isStart nothing has been written since the browser was started
 * @throws what the browser says of a database that is left as it is
 */
export async function mend(database: Database, isStart: boolean): Promise<Mended> {
  const { copy } = database
  if (!copy) return { records: 0, values: 0, copy: false }
  try {
    return await database.use((db) => reconcile(db, copy, isStart))
  } catch (error) {
    const isDamaged =
      error instanceof DOMException && ['UnknownError', 'DataError', 'NotFoundError'].includes(error.name)
    if (!isDamaged || !(await canReplace(copy))) throw error
    await removed()
    // The new one is filled as it is opened, and what was put there is told then.
    return await database.use((db) => reconcile(db, copy, isStart))
  }
}

/** A full disk raises the same errors, and all is back once there is room: nothing is removed for it. */
async function canReplace({ area, sentinel }: SecondCopy): Promise<boolean> {
  const found = await sentinel().catch(() => null)
  if (!found?.isWhole) return false
  try {
    await area.set({ [PROBE]: 'x'.repeat(PROBE_LETTERS) })
    return true
  } catch {
    return false
  } finally {
    await area.remove([PROBE]).catch(() => {})
  }
}

async function removed(): Promise<void> {
  const late = new Promise((later) => setTimeout(later, REMOVED_WITHIN))
  await Promise.race([deleteDB(DATABASE), late])
}
