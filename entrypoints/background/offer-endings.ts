import { frontWindowId, openDebriefWindow } from '../../lib/browser/debrief-window.ts'
import { isPanelOpen } from '../../lib/browser/panel.ts'
import { readSettings, writeShown } from '../../lib/browser/stored.ts'
import { dueAt, ended } from '../../lib/domain/calendar/unattended-interviews.ts'
import { chooseSurfaces } from '../../lib/domain/call/surface.ts'
import type { Interview } from '../../lib/domain/interview/interview.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { callIsOn, readEndings } from './plan-endings.ts'
import type { Shell } from './shell.ts'

/** Offers the latest interview whose time is over, and puts those that were missed before it into the list. */
export async function offerEndings({ records, inOrder, refresh }: Shell): Promise<void> {
  await inOrder(async () => {
    const { settings } = await readSettings()
    if (settings.popUp.everythingOff) return
    const now = Date.now()
    const { ask, list } = dueAt(now, await readEndings(records, now), await callIsOn())
    for (const ending of list) await records.interviews.put(ended(ending, crypto.randomUUID(), now))
    if (ask) {
      const interview = ended(ask, crypto.randomUUID(), now)
      await records.interviews.put(interview)
      if (interview.stance === 'open') await show(interview, settings)
    }
    await refresh()
  })
}

/** There is no page to carry a card: an open panel turns to the debrief, or else a window opens. */
async function show(interview: Interview, settings: Settings): Promise<void> {
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
  if (window) await openDebriefWindow(interview.id, windowId)
}
