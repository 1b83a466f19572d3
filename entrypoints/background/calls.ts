import { readSessions, readSettings, writeSessions } from '../../lib/browser/stored.ts'
import { tellPage } from '../../lib/browser/tabs.ts'
import { withDue } from '../../lib/domain/call/due.ts'
import { type CallRules, defaultCallRules } from '../../lib/domain/call/rules.ts'
import { type CallEvent, type CallSession, step } from '../../lib/domain/call/session.ts'
import type { Due } from '../../lib/domain/call/session-state.ts'
import { panelOpensFrom } from '../../lib/domain/call/surface.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { SECOND } from '../../lib/domain/time/units.ts'
import { siteOf } from '../../lib/sites/sites.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { UnreadableRecord } from '../../lib/storage/rows.ts'
import { recordCall } from './record-call.ts'

export interface CallShell {
  records: Records
  offer: (session: CallSession, settings: Settings, interview: Interview) => Promise<void>
  /** Shows something in a tab, after what is being shown there. No event of a call waits for it. */
  show: (tabId: number, job: () => Promise<void>) => void
  /** The calls whose debrief this life of the worker is offering now. */
  offering: Set<string>
  /** Must lead to `markOffered`, in its turn among the events. */
  onOffered: (id: string) => void
  onChanged: () => void
}

/** The rules of a site under the user's settings. */
export function rulesFor(settings: Settings) {
  return (id: string): CallRules => ({
    ...defaultCallRules,
    minimumMs: settings.popUp.minimumSeconds * SECOND,
    ...siteOf(id)?.rules,
  })
}

function isMuted(event: CallEvent, sessions: readonly CallSession[], settings: Settings): boolean {
  if (event.type !== 'evidence') return false
  const { platform, room } = event.evidence
  if (settings.popUp.everythingOff && platform !== 'practice') return true
  const known = sessions.some((session) => session.platform === platform && session.room === room)
  return !known && settings.mutedRooms.some((muted) => muted.platform === platform && muted.room === room)
}

/** Takes an event into the sessions and does what follows from it. Calls must come one at a time. */
export async function takeCallEvent(event: CallEvent, shell: CallShell): Promise<void> {
  const { settings } = await readSettings()
  const before = await readSessions()
  if (isMuted(event, before, settings)) return
  const rules = rulesFor(settings)
  const next = step(before, event, rules)
  const sessions = withDue(before, next)
  if (JSON.stringify(sessions) !== JSON.stringify(before)) await writeSessions(sessions)
  await finish(sessions, settings, shell)
  // A page that has just been loaded, or a script that was put into it anew, knows nothing.
  if (event.type === 'evidence' && event.evidence.phase === 'in-call' && event.evidence.reads === 1) {
    const on = sessions.find(({ state, tabId }) => state === 'in-call' && tabId === event.place.tabId)
    if (on) shell.show(on.tabId, () => tellPanelFrom(on, settings, shell.records))
  }
  if (next.effects.length > 0) shell.onChanged()
}

/** Tells a call page from when on a click on Leave opens the panel. The page needs to know beforehand: a gesture does not wait. */
export async function tellPanelFrom(session: CallSession, settings: Settings, records: Records): Promise<void> {
  const { minimumMs } = rulesFor(settings)(session.platform)
  const interview = await records.interviews.get(session.id)
  const opens = interview?.status !== 'dismissed' && interview?.stance === 'open'
  await tellPage(session.tabId, {
    type: 'panel-from',
    at: opens ? panelOpensFrom(session.startedAt, minimumMs, settings.popUp) : null,
  })
}

/** Does what follows from the calls and was left undone, by a worker that died or a disk that was full. */
export async function finishCalls(shell: CallShell): Promise<void> {
  const sessions = await readSessions()
  if (!sessions.some(({ due }) => due)) return
  await finish(sessions, (await readSettings()).settings, shell)
  shell.onChanged()
}

/**
 * What a call's change causes is done in an order that can be gone through again from each point: the session says what is
 * due, then the interview is written, then the debrief is offered, and only then is nothing due.
 */
async function finish(sessions: readonly CallSession[], settings: Settings, shell: CallShell): Promise<void> {
  const next: CallSession[] = []
  for (const session of sessions) {
    const { due } = session
    next.push(due && due !== 'show' ? { ...session, due: await record(session, due, settings, shell) } : session)
  }
  for (const session of next) if (session.due === 'show') showOffer(session, settings, shell)
  if (next.some(({ due }, index) => due !== sessions[index]?.due)) await writeSessions(next)
}

async function record(
  session: CallSession,
  due: Exclude<Due, 'show'>,
  settings: Settings,
  shell: CallShell,
): Promise<Due | undefined> {
  try {
    const next = await recordCall(session, due, shell.records)
    if (due === 'started' || due === 'resumed') {
      shell.show(session.tabId, async () => {
        await tellPanelFrom(session, settings, shell.records)
        await tellPage(session.tabId, { type: 'hide-card' })
      })
    }
    return next
  } catch (error) {
    console.error('Afterword: a call was not written down:', error)
    // A record that must be left alone will not change; all else is tried again.
    return error instanceof UnreadableRecord ? undefined : due
  }
}

function showOffer(session: CallSession, settings: Settings, shell: CallShell): void {
  const { id, tabId } = session
  if (shell.offering.has(id)) return
  shell.offering.add(id)
  shell.show(tabId, async () => {
    try {
      const interview = await shell.records.interviews.get(id)
      if (interview?.status === 'waiting') await shell.offer(session, settings, interview)
    } finally {
      shell.onOffered(id)
    }
  })
}

/** The debrief of a call was offered: nothing is due any more. */
export async function markOffered(id: string, { offering }: Pick<CallShell, 'offering'>): Promise<void> {
  offering.delete(id)
  const sessions = await readSessions()
  const next = sessions.map((session) =>
    session.id === id && session.due === 'show' ? { ...session, due: undefined } : session,
  )
  await writeSessions(next)
}
