import type { Opens, Scenario, StaysQuiet } from '../scenarios/scenario.ts'
import type { Outcome } from './play.ts'

/** What came of one scenario, beside what was expected. */
export interface Verdict {
  scenario: Scenario
  /** What is wrong; empty when all is as expected. */
  faults: string[]
  /** In a few words. */
  seen: string
  /** From the end of the call to the first surface, ms; null where none came. */
  delay: number | null
  /** A debrief was offered. */
  opened: boolean
  /** It was offered as expected: once, and not before the end. */
  openedRightly: boolean
  namesRight: boolean | null
}

/** How far from the real end the stored one may be. ms */
const END_WITHIN = 2_500
/** Clocks of two processes, and the moment between an act and its note. */
const CLOCK_MS = 150

export function judge(scenario: Scenario, outcome: Outcome): Verdict {
  const { expect } = scenario
  const faults = outcome.broken ? [outcome.broken] : []
  const endedAt = outcome.ends.at(-1)
  const first = endedAt === undefined ? undefined : firstSurface(outcome, endedAt)
  const verdict: Verdict = {
    scenario,
    faults,
    seen: tell(outcome),
    delay: first !== undefined && endedAt !== undefined ? Math.max(0, first - endedAt) : null,
    opened: outcome.offers.length > 0 || outcome.surfaces.length > 0,
    openedRightly: false,
    namesRight: null,
  }
  if ('opens' in expect) judgeOpened(expect, outcome, verdict)
  else judgeQuiet(expect, outcome, verdict)
  return verdict
}

/** When the debrief could first be seen. A panel that is open already turns into it by itself. */
function firstSurface({ surfaces, offers }: Outcome, endedAt: number): number | undefined {
  const late = (at: number) => at >= endedAt - CLOCK_MS
  const found = surfaces.find(({ at }) => late(at))?.at
  return found ?? (surfaces.some(({ kind }) => kind === 'panel') ? offers.find(late) : undefined)
}

function judgeOpened(expect: Opens, outcome: Outcome, verdict: Verdict): void {
  const { sessions, offers, surfaces, ends } = outcome
  const { faults } = verdict
  const calls = expect.calls ?? 1
  const [firstEnd = Number.POSITIVE_INFINITY] = ends
  const early = [...offers, ...surfaces.map(({ at }) => at)].filter((at) => at < firstEnd - CLOCK_MS)
  if (offers.length === 0) faults.push('no debrief was offered')
  if (early.length > 0) faults.push('opened before the end')
  if (offers.length > 0 && offers.length !== ends.length) faults.push(`offered ${offers.length} times`)
  if (sessions.length !== calls) faults.push(`${sessions.length} interviews for ${calls} calls`)
  verdict.openedRightly = offers.length === ends.length && early.length === 0 && sessions.length === calls
  const session = sessions.at(-1)
  if (!session) return
  if (verdict.delay === null) faults.push('no surface')
  else if (verdict.delay > expect.within) faults.push(`late: ${seconds(verdict.delay)}`)
  if (session.endReason && !expect.reason.includes(session.endReason))
    faults.push(`the reason is "${session.endReason}", not ${expect.reason.join(' or ')}`)
  const off = session.endedAt === null ? null : Math.abs(session.endedAt - (ends.at(-1) ?? 0))
  if (off !== null && off > END_WITHIN) faults.push(`the end is ${seconds(off)} off`)
  judgeNames(expect.names, outcome, verdict)
}

function judgeQuiet(expect: StaysQuiet, outcome: Outcome, verdict: Verdict): void {
  const { sessions } = outcome
  const { faults } = verdict
  if (verdict.opened) faults.push('a debrief was offered')
  const state = sessions.length === 0 ? 'none' : sessions.every((one) => one.state === 'ended') ? 'short' : 'on'
  if (state !== expect.quiet) faults.push(`the call is "${state}", not "${expect.quiet}"`)
  if (sessions.length > 1) faults.push(`${sessions.length} interviews for one call`)
  if (expect.names) judgeNames(expect.names, outcome, verdict)
}

/** Byte for byte, in whatever order they came. */
function judgeNames(expected: readonly string[], { sessions }: Outcome, verdict: Verdict): void {
  const seen = [...(sessions.at(-1)?.people ?? [])].sort()
  verdict.namesRight = JSON.stringify(seen) === JSON.stringify([...expected].sort())
  if (!verdict.namesRight) verdict.faults.push(`names: ${seen.map((name) => name.slice(0, 100)).join(' | ')}`)
}

function tell({ sessions, offers, surfaces }: Outcome): string {
  const session = sessions.at(-1)
  if (offers.length > 0)
    return `${session?.endReason ?? '?'}: ${[...new Set(surfaces.map(({ kind }) => kind))].join(', ')}`
  if (!session) return 'quiet: no call'
  return session.state === 'ended' ? `quiet: over (${session.endReason})` : `quiet: ${session.state}`
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 9_950 ? 2 : 1)} s`
