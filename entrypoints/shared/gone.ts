import { type Database, readState } from '../../lib/storage/database.ts'

/** A third place with files of its own. It knows which database was here last, and nothing of what is in it. */
const KEY = 'database'

const stateOf = (database: Database) => database.use(readState)

/** Whether another database was here, with records in it, and neither it nor its second copy is here any more. */
export async function isAllGone(database: Database): Promise<boolean> {
  try {
    const { epoch, stamp } = await stateOf(database)
    const known = localStorage.getItem(KEY)
    if (known !== null && known !== epoch) return true
    if (stamp !== '') localStorage.setItem(KEY, epoch)
  } catch (error) {
    // A database that cannot be read is another matter.
    console.error('Afterword:', error)
  }
  return false
}

/** The user has been told, or has deleted everything. */
export async function forgetGone(database: Database): Promise<void> {
  localStorage.removeItem(KEY)
  await isAllGone(database)
}
