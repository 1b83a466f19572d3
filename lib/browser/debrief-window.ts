import browser from 'webextension-polyfill'
import type { Tier } from '../domain/debrief/tiers.ts'

const WIDTH = 420
const MOST_HEIGHT = 860
const PAGE = 'sidepanel.html'

/** Opens the debrief in a window of its own beside `besideWindowId`; one that is open already comes to the front. */
export async function openDebriefWindow(interviewId: string, besideWindowId: number, tier?: Tier): Promise<void> {
  const open = await findDebriefWindow()
  if (open !== null) {
    await browser.windows.update(open, { focused: true })
    return
  }
  const beside = await browser.windows.get(besideWindowId).catch(() => null)
  const height = Math.min(MOST_HEIGHT, beside?.height ?? MOST_HEIGHT)
  const place =
    beside?.left === undefined || beside.width === undefined
      ? {}
      : { left: Math.max(0, beside.left + beside.width - WIDTH), top: beside.top ?? 0 }
  const url = browser.runtime.getURL(
    `${PAGE}?interview=${encodeURIComponent(interviewId)}${tier ? `&tier=${tier}` : ''}`,
  )
  await browser.windows.create({ type: 'popup', url, width: WIDTH, height, ...place })
}

/** Closes the debrief window, when there is one. */
export async function closeDebriefWindow(): Promise<void> {
  const open = await findDebriefWindow()
  if (open !== null) await browser.windows.remove(open)
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
