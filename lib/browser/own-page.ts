import browser from 'webextension-polyfill'
import { CHANGED, type FromOwnPage } from './messages.ts'

/** Tells the background from one of our own pages. Nobody waits for an answer: state comes back through storage. */
export function tellBackground(message: FromOwnPage): void {
  browser.runtime.sendMessage(message).catch(() => {
    // The worker is being replaced by an update; it reads everything anew when it starts.
  })
}

/** Calls `listener` when a record was written elsewhere, until `signal` aborts. */
export function onRecordsChanged(listener: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === CHANGED) listener()
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage))
}

/** The window that this page belongs to as a panel; null when the page has a window or tab of its own. */
export async function panelWindowId(): Promise<number | null> {
  const [tab, { id }] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    browser.windows.getCurrent(),
  ])
  return tab ? null : (id ?? null)
}

export function openPage(page: 'options.html' | 'welcome.html' | 'dashboard.html', hash = ''): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page) + hash })
}

/** Opens a mail composer on the web in a tab beside the others. */
export async function openMail(href: string): Promise<void> {
  await browser.tabs.create({ url: href })
}
