import browser from 'webextension-polyfill'
import { frontWindowId } from '../../lib/browser/debrief-window.ts'
import { clearNotice, readNotices } from '../../lib/browser/notices.ts'
import { isPanelOpen } from '../../lib/browser/panel.ts'
import { attempt } from '../../lib/browser/refusals.ts'
import { writeShown } from '../../lib/browser/stored.ts'
import { tierOf } from '../../lib/domain/follow-up/nudge.ts'
import type { Decisions } from './decisions.ts'
import type { Shell } from './shell.ts'
import { showDebrief } from './show-debrief.ts'
import { NOTICE } from './tell-moment.ts'

/** A click on the message: the debrief at its part, in the panel where one is open, or else in a window. */
export async function openMoment(decisions: Decisions, text: Shell['text']): Promise<void> {
  const { shown } = await readNotices()
  await clearNotice(NOTICE)
  if (!shown) return
  const { interviewId, moment, offer } = shown
  const windowId = await frontWindowId()
  const tier = tierOf[offer]
  decisions.answered(interviewId, moment)
  await writeShown({ interviewId, at: Date.now(), windowId, tier })
  const isHere = await isPanelOpen(windowId)
  if (isHere && (await attempt('front', () => browser.windows.update(windowId, { focused: true })))) return
  await showDebrief(interviewId, windowId, text, tier)
}
