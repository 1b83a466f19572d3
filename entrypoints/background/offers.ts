import { openDebriefWindow } from '../../lib/browser/debrief-window.ts'
import { isPanelOpen } from '../../lib/browser/panel.ts'
import { writeShown } from '../../lib/browser/stored.ts'
import { inject, tellPage } from '../../lib/browser/tabs.ts'
import type { createText } from '../../lib/browser/text.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { chooseSurfaces } from '../../lib/domain/call/surface.ts'
import type { Settings } from '../../lib/domain/settings.ts'

/** How long a panel that was asked to open may take until it is listed. */
const PANEL_OPENS_WITHIN_MS = 1_500

/** Shows a due debrief on the surfaces that are to be had. */
export async function offer(
  session: CallSession,
  settings: Settings,
  panelOpening: Promise<boolean> | undefined,
  text: ReturnType<typeof createText>,
): Promise<void> {
  await writeShown({ interviewId: session.id, at: Date.now(), windowId: session.windowId })
  const opening = (await panelOpening) === true
  const panelOpen = await isPanelOpen(session.windowId, opening ? PANEL_OPENS_WITHIN_MS : 0)
  const pageThere = !['tab-closed', 'page-left', 'browser-quit'].includes(session.endReason ?? '')
  const surfaces = chooseSurfaces({
    panelOpen,
    pageThere,
    age: Date.now() - (session.endedAt ?? 0),
    popUp: settings.popUp,
  })
  if (surfaces.card) {
    // The practice call stands on our own page, which has the card already.
    if (session.platform !== 'practice') await inject(session.tabId, 'call-card.js')
    const { language } = text
    await tellPage(session.tabId, {
      type: 'show-card',
      interviewId: session.id,
      language,
      texts: cardTexts(session, text),
    })
  }
  if (surfaces.window) await openDebriefWindow(session.id, session.windowId)
}

function cardTexts(session: CallSession, text: ReturnType<typeof createText>) {
  const names = new Intl.ListFormat(text.language, { type: 'conjunction' }).format(session.people.slice(0, 3))
  return {
    title: text('callCardTitle'),
    body: names ? text('callCardBodyWith', names) : text('callCardBody'),
    start: text('callCardStart'),
    later: text('callCardLater'),
    notInterview: text('callCardNotInterview'),
    close: text('callCardClose'),
  }
}
