import browser from 'webextension-polyfill'
import type { ToCallPage } from '../domain/call/call-page-messages.ts'
import { CHANGED } from './messages.ts'

/** How long a page may take to answer. One that hangs never does, and must hold up no other call. ms */
const ANSWERS_WITHIN = 3_000

export type Hearing = 'heard' | 'silent' | 'nobody'

/** Hands a message to the page of a tab. `silent`: somebody is there, and does not answer in time; a hanging page never does. */
export async function askPage(tabId: number, message: ToCallPage): Promise<Hearing> {
  if (tabId < 0) return 'nobody'
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<Hearing>((resolve) => {
    timer = setTimeout(() => resolve('silent'), ANSWERS_WITHIN)
  })
  const answer = browser.tabs.sendMessage(tabId, message).then(
    (said): Hearing => (said === true ? 'heard' : 'nobody'),
    (): Hearing => 'nobody',
  )
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}

/** Hands a message to the page of a tab. False when nobody takes it, or nobody says so in time. */
export const tellPage = async (tabId: number, message: ToCallPage): Promise<boolean> =>
  (await askPage(tabId, message)) === 'heard'

/** Hands a message to every page that listens, on whatever site. */
export async function tellAllPages(message: ToCallPage): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => tellPage(id ?? -1, message)))
}

/** Beside the page in each frame: takes the name under which the next one answers. */
export const HEAR = 'content-scripts/call-hear.js'
/** Among the page's own scripts in each frame: counts its connections. */
export const MEDIA = 'content-scripts/call-media.js'

/** Puts a script of ours into the page of a tab. False: a tab that is just closing, or an error page, takes none. */
export function inject(tabId: number, file: string): Promise<boolean> {
  const inPage = file === MEDIA && { world: 'MAIN' as const }
  const target = { tabId, allFrames: file === MEDIA || file === HEAR }
  return browser.scripting.executeScript({ target, files: [file], ...inPage }).then(
    () => true,
    () => false,
  )
}

/** Puts content scripts into pages that were open before the extension was installed or updated. */
export async function injectInto(matches: readonly string[], ...files: readonly string[]): Promise<void> {
  if (matches.length === 0) return
  for (const tab of await browser.tabs.query({ url: [...matches] })) {
    if (tab.id === undefined || tab.discarded) continue
    for (const file of files) await inject(tab.id, file)
  }
}

export const injectMedia = (matches: readonly string[]): Promise<void> => injectInto(matches, HEAR, MEDIA)

/** Tells all of our open pages to read again. */
export function tellOwnPages(): void {
  browser.runtime.sendMessage({ type: CHANGED }).catch(() => {
    // Nobody is open.
  })
}

/** Whether a tab with this id exists. */
export const isThere = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  )
