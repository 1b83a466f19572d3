import * as z from 'zod/mini'
import { healthKind, noHealth, type Trace, traceSchema } from '../domain/call/health.ts'
import { ofKind, ofSchema, storedValue } from './stored-value.ts'

const health = storedValue({ key: 'health', read: ofKind(healthKind), fallback: () => noHealth })

/** How well each site could be read of late. */
export const readHealth = health.get
/** Resolves to false, and changes nothing, when a newer version wrote what is there. */
export const changeHealth = health.change
export const watchHealth = health.watch

/** What the tabs show goes with the browser, and never to the disk. */
const traces = storedValue<Record<string, Trace>>({
  key: 'traces',
  area: 'session',
  read: ofSchema(z.record(z.string(), traceSchema)),
  fallback: () => ({}),
})

/** What the tabs have shown since their last call, by the tab's id. */
export const readTraces = traces.get
export const writeTraces = traces.set
