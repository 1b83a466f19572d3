import browser from 'webextension-polyfill'
import type { Refusable } from '../domain/call/refusals.ts'
import type { Tier } from '../domain/debrief/tiers.ts'
import { attempt } from './refusals.ts'

const WIDTH = 420
const MOST_HEIGHT = 860
const PAGE = 'sidepanel.html'

/**
 * Opens the debrief in a window of its own beside `besideWindowId`; one that is open already comes to the front. A browser
 * refuses a place of which less than half is on a screen, so the window then goes where the browser likes, and where it
 * takes no window, a tab has the debrief.
 *
 * @returns whether the debrief is to be seen
 */
export async function openDebriefWindow(interviewId: string, besideWindowId: number, tier?: Tier): Promise<boolean> {
  const open = await findDebriefWindow()
  if (open !== null && (await attempt('front', () => browser.windows.update(open, { focused: true })))) return true
  const { height, place } = await besideWindow(besideWindowId)
  const url = browser.runtime.getURL(
    `${PAGE}?interview=${encodeURIComponent(interviewId)}${tier ? `&tier=${tier}` : ''}`,
  )
  const popup = { type: 'popup', url, width: WIDTH, height } as const
  const ways: [Refusable, () => Promise<unknown>][] = [
    ['window', () => browser.windows.create(popup)],
    ['tab', () => browser.tabs.create({ url })],
  ]
  if (place) ways.unshift(['window-place', () => browser.windows.create({ ...popup, ...place })])
  for (const [what, way] of ways) if (await attempt(what, way)) return true
  return false
}

/** The room at the right edge of a window. A window that is minimised or closed has no place that can be seen. */
async function besideWindow(windowId: number): Promise<{ height: number; place?: { left: number; top: number } }> {
  const beside = await browser.windows.get(windowId).catch(() => null)
  const { left, top, width, height = MOST_HEIGHT, state } = beside ?? {}
  if (left === undefined || width === undefined || state === 'minimized') return { height: MOST_HEIGHT }
  return {
    height: Math.min(MOST_HEIGHT, height),
    // Screens to the left of the first one, and above it, have places below zero.
    place: { left: left + width - WIDTH, top: top ?? 0 },
  }
}

/** Closes the debrief window, when there is one. */
export async function closeDebriefWindow(): Promise<void> {
  const open = await findDebriefWindow()
  // One that has gone by itself in the meantime is closed too.
  if (open !== null) await browser.windows.remove(open).catch(() => {})
}

/** The browser window that is in front, or else one of them; -1 when there is none. */
export async function frontWindowId(): Promise<number> {
  const open = await browser.windows.getAll({ windowTypes: ['normal'] }).catch(() => [])
  return (open.find(({ focused }) => focused) ?? open.at(-1))?.id ?? -1
}

async function findDebriefWindow(): Promise<number | null> {
  const tabs = await browser.tabs
    .query({ url: `${browser.runtime.getURL(PAGE)}*`, windowType: 'popup' })
    .catch(() => [])
  return tabs[0]?.windowId ?? null
}
