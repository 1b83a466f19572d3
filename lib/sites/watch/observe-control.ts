import type { CallPage } from '../call-page.ts'
import { findControl } from './read.ts'

/** The element around another one; around a frame's document that is the frame. */
const above = (element: Element): Element | null =>
  element.parentElement ?? element.ownerDocument.defaultView?.frameElement?.parentElement ?? null

/**
 * Follows the Leave control by its ancestors' own child lists: they say at once that it went, and cost nothing meanwhile.
 *
 * @param document the one that holds the call
 * @returns the control, if there is one
 */
export function observeControl(observer: MutationObserver, page: CallPage, document: Document): Element | null {
  observer.disconnect()
  const control = findControl(page, document)
  for (let node = control && above(control); node; node = above(node)) observer.observe(node, { childList: true })
  if (!page.endAttribute) return control
  for (const element of document.querySelectorAll(`[${page.endAttribute}]`)) {
    // With the child list again: to observe a node once more takes back what was said before.
    observer.observe(element, { childList: true, attributes: true, attributeFilter: [page.endAttribute] })
  }
  return control
}
