import { frontWindowId, openDebriefWindow } from '../../lib/browser/debrief-window.ts'
import { clearNotice, showNotice } from '../../lib/browser/notices.ts'
import type { Tier } from '../../lib/domain/debrief/tiers.ts'

/** Messages of the operating system that stand for a debrief have its interview behind this. */
const DUE = 'debrief:'

type Text = (key: string) => string

/** Says by a message of the operating system that a debrief waits, for a browser that shows nothing else of ours. */
export const noticeOf = (interviewId: string, text: Text): Promise<void> =>
  showNotice({ id: DUE + interviewId, title: text('callCardTitle'), message: text('noticeMessage') })

/** Shows a debrief in a window or a tab; where the browser takes neither, by a message. The badge counts it in any case. */
export async function showDebrief(interviewId: string, windowId: number, text: Text, tier?: Tier): Promise<void> {
  if (!(await openDebriefWindow(interviewId, windowId, tier))) await noticeOf(interviewId, text)
}

/** A click on such a message. False: it was another one. */
export function openNotice(id: string, text: Text): boolean {
  if (!id.startsWith(DUE)) return false
  void clearNotice(id)
  void frontWindowId().then((windowId) => showDebrief(id.slice(DUE.length), windowId, text))
  return true
}
