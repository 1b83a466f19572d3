import * as z from 'zod/mini'
import { kept } from '../fields.ts'
import { endReasons } from '../interview/interview.ts'
import { describeRecord, type RecordOf } from '../record.ts'
import { MINUTE } from '../time/units.ts'
import { type CallEvidence, phases, readableFamilies } from './evidence.ts'
import type { CallSession } from './session.ts'

/** How many calls of a site are remembered: enough to tell a habit of the site from an accident. */
const CALLS_KEPT = 3
const MOST_STEPS = 40
/** So long after its lobby a page has either a call or nothing to do with one. ms */
const MISSED_AFTER_MS = 15 * MINUTE

const stepSchema = z.object({ phase: z.enum(phases), at: z.number() })

/** What the page of one tab has shown since its last call. Times are ms since 1970. No names and no rooms. */
export const traceSchema = z.object({
  platform: z.string().check(z.maxLength(40)),
  /** Each change of phase, the oldest first. */
  steps: z.array(stepSchema).check(z.maxLength(MOST_STEPS)),
  families: z.array(z.enum(readableFamilies)),
  /** The first part of the page's language, as `de`; empty when it did not say. */
  language: z.string().check(z.maxLength(3)),
})
export type Trace = z.infer<typeof traceSchema>

const callHealthSchema = z.object({
  /** Of the session, so that a call which goes on after its end is counted once. */
  id: z.string().check(z.maxLength(100)),
  startedAt: z.number(),
  endedAt: z.number(),
  endReason: z.nullable(z.enum(endReasons)),
  /** Whether the name of anybody was read. */
  names: z.boolean(),
  ...traceSchema.shape,
})
export type CallHealth = z.infer<typeof callHealthSchema>

const siteHealthSchema = z.object({
  /** The newest first. */
  calls: z.array(callHealthSchema).check(z.maxLength(CALLS_KEPT)),
  /** The last page that stood open long after its lobby, in which no call was seen. ms since 1970 */
  missedAt: z.nullable(z.number()),
})
export type SiteHealth = z.infer<typeof siteHealthSchema>

/** How well each site could be read of late, by its id. */
const fields = { platforms: kept(z.record(z.string().check(z.maxLength(40)), siteHealthSchema), {}) }

export const healthKind = describeRecord({ name: 'health', fields, version: 1, migrations: {} })
export type Health = RecordOf<typeof healthKind>

export const noHealth: Health = healthKind.make({})
export const unseen: SiteHealth = { calls: [], missedAt: null }

export const noTrace = (platform: string): Trace => ({ platform, steps: [], families: [], language: '' })

/** The trace with what an observation adds to it; the very same one when that is nothing. */
export function traced(
  trace: Trace | undefined,
  { platform, phase, since, families: read, language: said }: CallEvidence,
): Trace {
  // Another site in the same tab, or the way into another call.
  const begins = trace?.platform !== platform || (phase === 'prejoin' && trace.steps.at(-1)?.phase !== 'prejoin')
  const before = trace && !begins ? trace : noTrace(platform)
  const isNew = before.steps.at(-1)?.phase !== phase
  const families = readableFamilies.filter((family) => before.families.includes(family) || read?.includes(family))
  const language = said || before.language
  if (!isNew && families.length === before.families.length && language === before.language) return before
  const steps = isNew ? [...before.steps, { phase, at: since }].slice(-MOST_STEPS) : before.steps
  return { platform, steps, families, language }
}

/**
 * Whether this page stood open long after its lobby and showed no call: the sign of a site that looks different now.
 *
 * @param at ms since 1970
 */
export function isMissed({ steps }: Trace, at: number): boolean {
  const last = steps.at(-1)
  if (!last || (last.phase !== 'absent' && last.phase !== 'control')) return false
  const wasThere = (phase: string) => steps.some((step) => step.phase === phase)
  return wasThere('prejoin') && !wasThere('in-call') && at - last.at >= MISSED_AFTER_MS
}

/** Takes a call that is over into the health of its site. */
export function withCall(health: Health, session: CallSession, trace: Trace): Health {
  const call: CallHealth = {
    ...trace,
    id: session.id,
    startedAt: session.startedAt,
    endedAt: session.endedAt ?? session.lastSeenAt,
    endReason: session.endReason,
    names: session.people.length > 0,
  }
  const before = health.platforms[session.platform] ?? unseen
  const calls = [call, ...before.calls.filter(({ id }) => id !== call.id)].slice(0, CALLS_KEPT)
  return { ...health, platforms: { ...health.platforms, [session.platform]: { ...before, calls } } }
}

/** Takes note of a page in which a call may have been missed. */
export function withMissed(health: Health, platform: string, at: number): Health {
  const before = health.platforms[platform] ?? unseen
  return { ...health, platforms: { ...health.platforms, [platform]: { ...before, missedAt: at } } }
}

/** What could be read of a call, in the order in which a call goes. */
export const readables = ['prejoin', 'waiting', 'control', 'admitted', 'people', 'media', 'ended'] as const
export type Readable = (typeof readables)[number]

export function readableOf({ steps, families, names }: CallHealth): Readable[] {
  const shown = new Set<string>([...steps.map(({ phase }) => phase), ...families, ...(names ? ['people'] : [])])
  return readables.filter((each) => shown.has(each))
}

/** What a site has to have changed when it no longer shows what it did. */
export type Doubt = 'missed' | 'never-ends' | 'no-names'

/**
 * What speaks for a site that looks different now. Calls of a site of which an end screen, or names, are not known
 * are not measured by them.
 */
export function doubtOf({ calls, missedAt }: SiteHealth, knows: { end: boolean; names: boolean }): Doubt | null {
  const [newest] = calls
  if (missedAt !== null && missedAt > (newest?.endedAt ?? 0)) return 'missed'
  if (calls.length < CALLS_KEPT) return null
  if (knows.end && calls.every(({ endReason }) => endReason === 'vanished')) return 'never-ends'
  return knows.names && calls.every(({ names }) => !names) ? 'no-names' : null
}
