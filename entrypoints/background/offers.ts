import { isPanelOpen } from '../../lib/browser/panel.ts'
import { attempt } from '../../lib/browser/refusals.ts'
import { readShown, writeShown } from '../../lib/browser/stored.ts'
import { inject, tellPage } from '../../lib/browser/tabs.ts'
import type { createText } from '../../lib/browser/text.ts'
import type { CallSession } from '../../lib/domain/call/session.ts'
import { chooseSurfaces } from '../../lib/domain/call/surface.ts'
import type { Stance } from '../../lib/domain/interview/interview.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { createQueue } from './queue.ts'
import { noticeOf, showDebrief } from './show-debrief.ts'

/** How long a panel that was asked to open may take until it is listed. */
const PANEL_OPENS_WITHIN_MS = 1_500

/** Two calls that end at once share a window. */
const oneByOne = createQueue((error) => console.error('Afterword: no window could be opened:', error))

type Text = ReturnType<typeof createText>

export interface Offer {
  session: CallSession
  stance: Stance
  settings: Settings
  panelOpening: Promise<boolean> | undefined
}

/** Shows a due debrief on the surfaces that are to be had, or asks there whether it was an interview. */
export async function offer({ session, stance, settings, panelOpening }: Offer, text: Text): Promise<void> {
  if (stance === 'open' && !(await wasShown(session))) {
    await writeShown({ interviewId: session.id, at: Date.now(), windowId: session.windowId })
  }
  const opening = (await panelOpening) === true
  const panelOpen = await isPanelOpen(session.windowId, opening ? PANEL_OPENS_WITHIN_MS : 0)
  const pageThere = !['tab-closed', 'page-left', 'browser-quit'].includes(session.endReason ?? '')
  const surfaces = chooseSurfaces({
    panelOpen,
    pageThere,
    age: Date.now() - (session.endedAt ?? 0),
    popUp: settings.popUp,
    stance,
  })
  const hasCard = surfaces.card && (await attempt('card', () => showCard(session, stance, text)))
  if (surfaces.window) await oneByOne(() => showDebrief(session.id, session.windowId, text))
  // A question that finds no page is asked in the list.
  else if (surfaces.card && !hasCard && stance === 'open') await noticeOf(session.id, text)
}

/** False: there is no page that takes it. */
async function showCard(session: CallSession, stance: Stance, text: Text): Promise<boolean> {
  // The practice call stands on our own page, which has the card already.
  if (session.platform !== 'practice') await inject(session.tabId, 'call-card.js')
  const { language } = text
  return tellPage(session.tabId, {
    type: 'show-card',
    interviewId: session.id,
    language,
    texts: stance === 'ask' ? askTexts(session, text) : cardTexts(session, text),
  })
}

/** Whether a panel was asked already to turn to this debrief: it is not taken there twice. */
async function wasShown({ id, endedAt }: CallSession): Promise<boolean> {
  const shown = await readShown()
  return shown?.interviewId === id && shown.at >= (endedAt ?? 0)
}

const namesOf = (session: CallSession, { language }: Text) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(session.people.slice(0, 3))

function askTexts(session: CallSession, text: Text) {
  const names = namesOf(session, text)
  return {
    title: text('callCardAsk'),
    body: names ? text('callCardAskWith', names) : text('callCardAskBody'),
    start: text('callCardAskYes'),
    later: text('callCardLater'),
    notInterview: text('callCardAskNo'),
    close: text('callCardClose'),
    hidden: text('callCardHidden'),
  }
}

function cardTexts(session: CallSession, text: Text) {
  const names = namesOf(session, text)
  return {
    title: text('callCardTitle'),
    body: names ? text('callCardBodyWith', names) : text('callCardBody'),
    start: text('callCardStart'),
    later: text('callCardLater'),
    notInterview: text('callCardNotInterview'),
    close: text('callCardClose'),
    hidden: text('callCardHidden'),
  }
}
