import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { type Health, healthKind, noHealth, type Trace, traceSchema } from '../domain/call/health.ts'
import { admit } from '../domain/record.ts'

/** In storage.local: it outlives the browser. */
const HEALTH = 'health'
/** In storage.session: what the tabs show goes with the browser, and never to the disk. */
const TRACES = 'traces'

const tracesSchema = z.record(z.string(), traceSchema)

/** How well each site could be read of late. What a newer version wrote is read as nothing, and never written over. */
export async function readHealth(): Promise<{ health: Health; writable: boolean }> {
  const row = (await browser.storage.local.get(HEALTH))[HEALTH]
  if (row === undefined) return { health: noHealth, writable: true }
  const admission = admit(healthKind, row)
  return admission.ok
    ? { health: admission.value, writable: true }
    : { health: noHealth, writable: admission.reason !== 'newer' }
}

export async function changeHealth(change: (health: Health) => Health): Promise<void> {
  const { health, writable } = await readHealth()
  if (writable) await browser.storage.local.set({ [HEALTH]: change(health) })
}

/** What the tabs have shown since their last call, by the tab's id. */
export async function readTraces(): Promise<Record<string, Trace>> {
  const parsed = tracesSchema.safeParse((await browser.storage.session.get(TRACES))[TRACES])
  return parsed.success ? parsed.data : {}
}

export async function writeTraces(traces: Record<string, Trace>): Promise<void> {
  await browser.storage.session.set({ [TRACES]: traces })
}

/** Calls `onChange` when the health was written, until `signal` aborts. */
export function watchHealth(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && HEALTH in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
