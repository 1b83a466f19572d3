import browser from 'webextension-polyfill'
import { attempt } from './refusals.ts'

// The polyfill knows no side panel: Chrome's own API, where there is one.
interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>
}
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome?.sidePanel

/** Whether this browser can open its panel on a click in a web page. Firefox cannot. */
export const canOpenOnClick = sidePanel !== undefined

/**
 * Opens the side panel of a window. Must be called in the same tick as the message of a user's gesture: any await
 * before it loses the gesture.
 */
export function openPanel(windowId: number): Promise<boolean> {
  return sidePanel ? attempt('panel', () => sidePanel.open({ windowId })) : Promise.resolve(false)
}

/** Lets a click on the toolbar icon open the panel. */
export async function openPanelOnIcon(): Promise<void> {
  if (sidePanel) await attempt('panel', () => sidePanel.setPanelBehavior({ openPanelOnActionClick: true }))
}

/** The question whether a panel stands in this window, which the panel there answers itself: browsers do not tell. */
export const WHO_IS_HERE = 'who-is-here'

/**
 * Whether a panel with our page stands open in the window. A panel that has just been opened needs a moment until it
 * answers, and a window that cannot have panels never does; so it is asked until `within` ms have passed.
 */
export async function isPanelOpen(windowId: number, within = 0): Promise<boolean> {
  const deadline = Date.now() + within
  for (;;) {
    const answer = await browser.runtime.sendMessage({ type: WHO_IS_HERE, windowId }).catch(() => undefined)
    if (answer === true) return true
    if (Date.now() >= deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Lets this page answer for its window, as its panel. */
export function answerAsPanel(windowId: number, signal: AbortSignal): void {
  const onMessage = (message: unknown): Promise<boolean> | undefined => {
    const question = message as { type?: unknown; windowId?: unknown } | null
    return question?.type === WHO_IS_HERE && question.windowId === windowId ? Promise.resolve(true) : undefined
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage))
}
