import { resolve } from 'node:path'
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core'
import { defaultSettings, type Settings } from '../../../lib/domain/settings.ts'
import { silently } from './silently.ts'
import { waitForSurface } from './surfaces.ts'
import { until } from './until.ts'

type DeepPartial<T> = {
  [K in keyof T]?: T[K] extends unknown[] ? T[K] : T[K] extends object ? DeepPartial<T[K]> : T[K]
}
export type SettingsChange = DeepPartial<Settings>

/** The extension in a running browser. */
export interface Extension {
  id: string
  /** The live worker, with the extension's API ready. Waits for one; it does not wake one. */
  worker(within?: number): Promise<WebWorker>
  /** Ends the worker as the browser does after 30 idle seconds, and waits until it is gone. */
  killWorker(): Promise<void>
  workerRuns(): boolean
  sidePanel(within?: number): Promise<Page>
  /** The same page in a window of its own. */
  extensionWindow(within?: number): Promise<Page>
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>
  /** Evaluates where the extension's API is, in a tab of its own in the background. */
  run<T = unknown>(expression: string): Promise<T>
  storageGet<T = unknown>(key: string, area?: 'local' | 'session' | 'sync'): Promise<T | undefined>
  setSettings(change: SettingsChange): Promise<void>
}

function merge(base: unknown, change: unknown): unknown {
  if (!isPlain(base) || !isPlain(change)) return change
  const merged = { ...base }
  for (const [key, value] of Object.entries(change)) merged[key] = merge(base[key], value)
  return merged
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function idOf(browser: Browser, directory: string): Promise<string> {
  return until(
    async () =>
      [...(await browser.extensions()).values()].find((known) => resolve(known.path) === resolve(directory))?.id,
    { what: `the extension of ${directory}. Is it built? (npm run build)` },
  )
}

/** Finds the extension that the browser was started with. */
export async function attachExtension(browser: Browser, directory: string): Promise<Extension> {
  const id = await idOf(browser, directory)
  const origin = `chrome-extension://${id}/`
  const panelPage = `${origin}sidepanel.html`

  const workerTarget = (): Target | undefined =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin))
  const alive = (where: Page | WebWorker) => silently<boolean>(where, 'Boolean(globalThis.chrome?.runtime?.id)')

  /** Attached right at its start, a worker has no `chrome` yet. */
  const worker = (within = 10_000) =>
    until(
      async () => {
        const found = await workerTarget()?.worker()
        return found && (await alive(found)) ? found : undefined
      },
      { within, what: "the extension's worker" },
    )

  // A tab of the extension's origin on which no script of it runs. It stays, since a worker comes and goes.
  let desk: Promise<Page> | undefined
  async function openDesk(): Promise<Page> {
    const page = await browser.newPage({ background: true })
    await page.goto(`${origin}manifest.json`)
    return page
  }

  async function run<T>(expression: string): Promise<T> {
    // It closes with the extension, when that is switched off.
    if (!desk || (await desk).isClosed()) desk = openDesk()
    return silently<T>(await desk, expression)
  }

  async function storageGet<T>(key: string, area = 'local'): Promise<T | undefined> {
    return run<T | undefined>(
      `chrome.storage.${area}.get(${JSON.stringify(key)}).then((all) => all[${JSON.stringify(key)}])`,
    )
  }

  return {
    id,
    worker,
    workerRuns: () => workerTarget() !== undefined,
    async killWorker() {
      // By the browser, without attaching: a worker that was attached to does not come back.
      const session = await browser.target().createCDPSession()
      const running = async () => {
        const { targetInfos } = await session.send('Target.getTargets')
        return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
      }
      const target = await running()
      if (!target) throw new Error('The worker does not run: there is nothing to kill.')
      await session.send('Target.closeTarget', { targetId: target.targetId })
      await until(async () => (await running())?.targetId !== target.targetId, {
        what: "the end of the extension's worker",
      })
      await session.detach()
    },
    sidePanel: (within = 10_000) => waitForSurface(browser, panelPage, 'side-panel', within),
    extensionWindow: (within = 10_000) => waitForSurface(browser, panelPage, 'popup', within),
    async extensionPage(path) {
      const page = await browser.newPage()
      page.setDefaultTimeout(10_000)
      await page.goto(origin + path.replace(/^\//, ''))
      return page
    },
    run,
    storageGet,
    async setSettings(change) {
      const stored = await storageGet<unknown>('settings')
      const asText = typeof stored === 'string'
      const before: unknown = asText ? JSON.parse(stored) : (stored ?? defaultSettings())
      const after = merge(before, change)
      const value = JSON.stringify(asText ? JSON.stringify(after) : after)
      await run(`chrome.storage.local.set({ settings: ${value} })`)
    },
  }
}
