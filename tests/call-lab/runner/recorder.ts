import type { CallSession } from '../../../lib/domain/call/session.ts'
import type { LabBrowser } from '../../e2e/harness/browser.ts'

/** What the extension did, as it can be seen from one of its own pages. Times are ms since 1970. */
export type Seen =
  | { kind: 'sessions'; at: number; sessions: CallSession[] }
  /** A debrief was offered. */
  | { kind: 'offer'; at: number; interviewId: string }
  | { kind: 'window'; at: number; interviewId: string }
  | { kind: 'panel'; at: number; windowId: number }

/** Keeps a record of all that the extension does in a browser. */
export interface Recorder {
  readonly log: readonly Seen[]
  stop(): Promise<void>
}

const POLL_MS = 150

/** Windows of debriefs are closed as soon as they have loaded, so that the next call has one of its own. */
const listen = `(() => {
  if (globalThis.seen) return
  globalThis.seen = []
  chrome.storage.local.onChanged.addListener(({ sessions, shown }) => {
    const at = Date.now()
    if (sessions) seen.push({ kind: 'sessions', at, sessions: sessions.newValue ?? [] })
    if (shown?.newValue) seen.push({ kind: 'offer', at, interviewId: shown.newValue.interviewId })
  })
  const known = new Set()
  const take = async ({ id, windowId, url }) => {
    const interviewId = url && new URL(url).searchParams.get('interview')
    if (!interviewId || !url.startsWith(location.origin + '/sidepanel.html') || known.has(id)) return
    known.add(id)
    seen.push({ kind: 'window', at: Date.now(), interviewId })
    await chrome.windows.remove(windowId).catch(() => {})
  }
  chrome.tabs.onUpdated.addListener((id, { status }, tab) => { if (status === 'complete') void take(tab) })
  chrome.sidePanel.onOpened.addListener(({ windowId }) => seen.push({ kind: 'panel', at: Date.now(), windowId }))
})()`

export async function startRecorder(browser: LabBrowser): Promise<Recorder> {
  const log: Seen[] = []
  let stopped = false
  await browser.extension().run(listen)
  const collect = async () => log.push(...(await browser.extension().run<Seen[]>('seen.splice(0)')))
  const collecting = (async () => {
    while (!stopped) {
      await collect()
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  })()
  return {
    log,
    async stop() {
      stopped = true
      await collecting
    },
  }
}
