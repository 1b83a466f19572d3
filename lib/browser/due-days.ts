import * as z from 'zod/mini'
import { listOf, ofSchema, storedValue } from './stored-value.ts'

const days = storedValue({
  key: 'dueDays',
  read: listOf(ofSchema(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
  fallback: () => [],
})

/**
 * The days on which tasks call, `YYYY-MM-DD`: what the badge needs to know of tasks. Our pages, which have the tasks, write
 * it; the background need not have them.
 */
export const readDueDays = days.get

/** Resolves to whether they were others before. */
export async function writeDueDays(next: readonly string[]): Promise<boolean> {
  if ((await days.get()).join() === next.join()) return false
  await days.set([...next])
  return true
}
