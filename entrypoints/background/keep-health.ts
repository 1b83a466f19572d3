import { changeHealth, readHealth, readTraces, writeTraces } from '../../lib/browser/health.ts'
import { readSessions, watchSessions } from '../../lib/browser/stored.ts'
import type { CallEvidence } from '../../lib/domain/call/evidence.ts'
import { isMissed, noTrace, traced, withCall, withMissed } from '../../lib/domain/call/health.ts'
import { siteOf } from '../../lib/sites/sites.ts'
import type { Shell } from './shell.ts'

/** Keeps how well each site can be read, so that its redesign shows itself. Written when a call is over, never while it runs. */
export interface HealthKeeper {
  /** Takes note of what a page shows, when that is something new. */
  observe: (evidence: CallEvidence, tabId: number) => void
  tabGone: (tabId: number) => void
}

/** The practice call is our own page. */
const isOwn = (id: string) => siteOf(id)?.matches.length === 0

export function keepHealth({ inOrder }: Shell): HealthKeeper {
  watchSessions(() => void inOrder(takeEnds), new AbortController().signal)
  return {
    observe: (evidence, tabId) => {
      if (!isOwn(evidence.platform)) void inOrder(() => observe(evidence, tabId))
    },
    tabGone: (tabId) => void inOrder(() => forget(tabId)),
  }
}

async function observe(evidence: CallEvidence, tabId: number): Promise<void> {
  const traces = await readTraces()
  const before = traces[tabId]
  const after = traced(before, evidence)
  if (after === before) return
  if (before && isMissed(before, evidence.at)) await noteMissed(before.platform, evidence.at)
  await writeTraces({ ...traces, [tabId]: after })
}

async function forget(tabId: number): Promise<void> {
  const trace = (await readTraces())[tabId]
  if (!trace) return
  const at = Date.now()
  if (isMissed(trace, at)) await noteMissed(trace.platform, at)
  // A call that the tab took with it is still to be noted.
  if (!(await readSessions()).some((session) => session.tabId === tabId)) await drop(tabId)
}

async function drop(tabId: number): Promise<void> {
  const { [tabId]: _, ...others } = await readTraces()
  await writeTraces(others)
}

const noteMissed = (platform: string, at: number) => changeHealth((health) => withMissed(health, platform, at))

async function takeEnds(): Promise<void> {
  const sessions = (await readSessions()).filter(({ state, platform }) => state === 'ended' && !isOwn(platform))
  if (sessions.length === 0) return
  const health = await readHealth()
  const known = Object.values(health.platforms).flatMap(({ calls }) => calls)
  const traces = await readTraces()
  for (const session of sessions) {
    if (known.some(({ id, endedAt }) => id === session.id && endedAt === session.endedAt)) continue
    const trace = traces[session.tabId]
    // After a crash of the browser nothing is left of what the page showed.
    const shown = trace?.platform === session.platform ? trace : noTrace(session.platform)
    await changeHealth((current) => withCall(current, session, shown))
    if (session.endReason === 'tab-closed') await drop(session.tabId)
  }
}
