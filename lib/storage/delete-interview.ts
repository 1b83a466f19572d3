import { mergeRows } from './all-rows.ts'
import type { Database } from './database.ts'
import type { Records } from './repository.ts'
import type { StoreName } from './schema.ts'

const ofInterviews = ['liveNotes', 'thankYouDrafts', 'tasks'] as const

/**
 * Deletes an interview and all that was written about it.
 *
 * @returns what brings it back, rows of newer versions and damaged ones too
 */
export async function deleteInterview(
  database: Database,
  records: Records,
  interviewId: string,
): Promise<() => Promise<void>> {
  const rows = await database.use(async (db) => {
    const tx = db.transaction(['interviews', 'debriefs', ...ofInterviews], 'readonly')
    const found: { store: StoreName; row: Record<string, unknown> }[] = []
    for (const store of ['interviews', 'debriefs'] as const) {
      const row = await tx.objectStore(store).get(interviewId)
      if (row) found.push({ store, row })
    }
    for (const store of ofInterviews) {
      const rows = await tx.objectStore(store).index('interviewId').getAll(interviewId)
      found.push(...rows.map((row) => ({ store, row })))
    }
    return found
  })
  await records.forget(interviewId)
  return async () => {
    await mergeRows(database, rows)
  }
}
