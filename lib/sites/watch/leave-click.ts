import type { CallPage } from '../call-page.ts'
import { findLigature } from './read.ts'

/** The element that was clicked. Those of a frame are no instances of this window's Element. */
export function targetOf(event: MouseEvent): Element | undefined {
  const target = event.composedPath()[0] as Partial<Element> | undefined
  return target?.closest ? (target as Element) : undefined
}

/** Whether a click is one on what leaves the call: the page's own control, or the icon that stands for it. */
export function isLeave(page: CallPage, event: MouseEvent): boolean {
  const target = targetOf(event)
  if (!target) return false
  if (page.leave.length > 0 && target.closest(page.leave.join(', '))) return true
  const button = target.closest('button, [role="button"]')
  const icon = page.leaveLigature
  return Boolean(button && icon && findLigature(button, page, icon))
}
