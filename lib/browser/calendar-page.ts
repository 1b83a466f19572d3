import browser from 'webextension-polyfill'
import { type PageLook, pageLookSchema } from '../domain/calendar/open-event.ts'

/** Whether the user has let us look at these pages. */
export function mayReadPages(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] }).catch(() => false)
}

/** Asks for it, or gives it back. Must be called in the tick of a click. False when the user said no. */
export function allowPages(matches: readonly string[], allow: boolean): Promise<boolean> {
  const origins = { origins: [...matches] }
  return (allow ? browser.permissions.request(origins) : browser.permissions.remove(origins)).catch(() => false)
}

/** A tab with a calendar's page. */
export interface PageTab {
  id: number
  hostname: string
}

/** The page of these that the user looks at in this window, or looked at last; null when none is open here. */
export async function findPageTab(matches: readonly string[]): Promise<PageTab | null> {
  if (!(await mayReadPages(matches))) return null
  const tabs = await browser.tabs.query({ url: [...matches], currentWindow: true })
  tabs.sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  const [tab] = tabs
  return tab?.id !== undefined && tab.url ? { id: tab.id, hostname: new URL(tab.url).hostname } : null
}

/** Looks for the open event in a calendar's page. What the page answers is checked: it is not ours. */
export async function lookAtPage(tabId: number): Promise<PageLook> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['calendar-page.js'] })
    const look = pageLookSchema.safeParse(answer?.result)
    return look.success ? look.data : { state: 'unreadable' }
  } catch {
    return { state: 'no-event' }
  }
}

/** Calls `listener` when other pages may be open, or may be read, until `signal` aborts. */
export function onPagesChanged(listener: () => void, signal: AbortSignal): void {
  const events = [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.tabs.onRemoved,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ] as unknown as { addListener(listener: () => void): void; removeListener(listener: () => void): void }[]
  for (const event of events) event.addListener(listener)
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(listener)
  })
}
