import { readSessions, readSettings, writeSessions } from '../../lib/browser/stored.ts'
import { tellPage } from '../../lib/browser/tabs.ts'
import { type CallRules, defaultCallRules } from '../../lib/domain/call/rules.ts'
import { type CallEffect, type CallEvent, type CallSession, step } from '../../lib/domain/call/session.ts'
import { panelOpensFrom } from '../../lib/domain/call/surface.ts'
import { toInterview } from '../../lib/domain/call/to-interview.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { SECOND } from '../../lib/domain/time/units.ts'
import { knownPlatforms } from '../../lib/platforms/known.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { takeOverLaunch } from './launches.ts'
import { placed } from './placing.ts'

export interface CallShell {
  records: Records
  offer: (session: CallSession, settings: Settings, interview: Interview) => Promise<void>
  /** Shows something in a tab, after what is being shown there. No event of a call waits for it. */
  show: (tabId: number, job: () => Promise<void>) => void
  onChanged: () => void
}

/** The rules of a platform under the user's settings. */
export function rulesFor(settings: Settings) {
  return (id: string): CallRules => ({
    ...defaultCallRules,
    minimumMs: settings.popUp.minimumSeconds * SECOND,
    ...knownPlatforms.find((platform) => platform.id === id)?.rules,
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
  const { sessions, effects } = step(before, event, rules)
  if (JSON.stringify(sessions) !== JSON.stringify(before)) await writeSessions(sessions)
  for (const effect of effects) await apply(effect, settings, shell)
  // A page that has just been loaded, or a script that was put into it anew, knows nothing.
  if (event.type === 'evidence' && event.evidence.phase === 'in-call' && event.evidence.reads === 1) {
    const on = sessions.find(({ state, tabId }) => state === 'in-call' && tabId === event.place.tabId)
    if (on) shell.show(on.tabId, () => tellPanelFrom(on, settings, shell.records))
  }
  if (effects.length > 0) shell.onChanged()
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

async function apply(effect: CallEffect, settings: Settings, shell: CallShell): Promise<void> {
  const { session } = effect
  const { interviews, liveNotes } = shell.records
  const before = await interviews.get(session.id)
  const observed = (status: 'live' | 'waiting' | 'short') => toInterview(session, status, before, Date.now())
  const hasNotes = async () => (await liveNotes.ofInterview(session.id)).length > 0
  switch (effect.type) {
    case 'updated':
      await interviews.put(observed('live'))
      return
    case 'started':
    case 'resumed':
      if (effect.type === 'started') await takeOverLaunch(shell.records, session)
      await interviews.put(await placed(shell.records, observed('live')))
      shell.show(session.tabId, async () => {
        await tellPanelFrom(session, settings, shell.records)
        await tellPage(session.tabId, { type: 'hide-card' })
      })
      return
    case 'too-short':
      // What was typed during a short call is kept in sight.
      await interviews.put(observed((await hasNotes()) ? 'waiting' : 'short'))
      return
    case 'offer': {
      const interview = await placed(shell.records, observed('waiting'))
      // Notes that were typed say more than the calendar: they are kept in sight.
      const isQuiet = interview.status === 'waiting' && interview.stance === 'quiet' && !(await hasNotes())
      await interviews.put(isQuiet ? { ...interview, status: 'quiet', seenNames: [] } : interview)
      if (interview.status !== 'dismissed' && !isQuiet)
        shell.show(session.tabId, () => shell.offer(session, settings, interview))
    }
  }
}
