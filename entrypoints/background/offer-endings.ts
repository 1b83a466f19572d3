import { frontWindowId } from '../../lib/browser/debrief-window.ts'
import { isPanelOpen } from '../../lib/browser/panel.ts'
import { readSettings, writeShown } from '../../lib/browser/stored.ts'
import { dueAt, type Ending, ended } from '../../lib/domain/calendar/unattended-interviews.ts'
import { chooseSurfaces } from '../../lib/domain/call/surface.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { Records } from '../../lib/storage/repository.ts'
import { callIsOn, readEndings } from './plan-endings.ts'
import type { Shell } from './shell.ts'
import { showDebrief } from './show-debrief.ts'

/** Offers the latest interview whose time is over, and puts those that were missed before it into the list. */
export async function offerEndings({ records, text, inOrder, refresh }: Shell): Promise<void> {
  await inOrder(async () => {
    const { settings } = await readSettings()
    if (settings.popUp.everythingOff) return
    const now = Date.now()
    const { ask, list } = dueAt(now, await readEndings(records, now), await callIsOn())
    for (const ending of list) await end(records, ending, now)
    const interview = ask && (await end(records, ask, now))
    if (interview?.stance === 'open') await show(interview, settings, text)
    await refresh()
  })
}

/** Writes that an interview is over, unless its record says so already. */
async function end(records: Records, ending: Ending, now: number): Promise<Interview | null> {
  const id = ending.record?.id ?? crypto.randomUUID()
  let isOver = false
  const interview = await records.interviews.change(id, (stored) => {
    isOver = stored !== undefined && stored.status !== 'live'
    return isOver ? null : ended({ ...ending, record: stored ?? null }, id, now)
  })
  return isOver ? null : (interview ?? null)
}

/** There is no page to carry a card: an open panel turns to the debrief, or else a window opens. */
async function show(interview: Interview, settings: Settings, text: Shell['text']): Promise<void> {
  const windowId = await frontWindowId()
  await writeShown({ interviewId: interview.id, at: Date.now(), windowId })
  // How late it may be was asked before.
  const { window } = chooseSurfaces({
    panelOpen: await isPanelOpen(windowId),
    pageThere: false,
    age: 0,
    popUp: settings.popUp,
    stance: interview.stance,
  })
  if (window) await showDebrief(interview.id, windowId, text)
}
