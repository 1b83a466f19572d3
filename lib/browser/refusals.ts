import { type Refusable, type Refusal, refusalSchema, withRefusal } from '../domain/call/refusals.ts'
import { listOf, ofSchema, storedValue } from './stored-value.ts'

const refusals = storedValue<Refusal[]>({ key: 'refusals', read: listOf(ofSchema(refusalSchema)), fallback: () => [] })

/** What the browser refused us so far, the latest first. */
export const readRefusals = refusals.get
export const watchRefusals = refusals.watch

/**
 * Asks the browser for something that it may refuse, in this very tick, since a gesture doesn't wait. A refusal, or the
 * answer `false`, is written down for the settings and the report of a problem.
 *
 * @returns whether it was done
 */
export async function attempt(what: Refusable, ask: () => unknown): Promise<boolean> {
  try {
    if ((await ask()) !== false) return true
  } catch (error) {
    console.warn(`Afterword: the browser refused "${what}":`, error)
  }
  await refusals.change((known) => withRefusal(known, what, Date.now())).catch(() => {})
  return false
}
