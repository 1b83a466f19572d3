import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, launch, type Page, type Target } from 'puppeteer-core'
import type { Lab } from '../../call-lab/server.ts'
import { axe, type Violation } from './axe.ts'
import { attachExtension, type Extension } from './extension.ts'
import { quietFlags } from './flags.ts'
import { type PictureOptions, picture } from './picture.ts'
import { killGroup } from './process-group.ts'
import { silently } from './silently.ts'

export interface BrowserOptions {
  /** Its sites under their real names, and nothing else of the network. */
  lab: Lab
  /** The built extension; `null` for a browser without one. */
  extensionDir?: string | null
  /** Of the interface and of pages, as `de` or `en-GB`. */
  language?: string
  theme?: 'light' | 'dark'
  /** A profile to go on with; it is kept. Without it a new one is made, and removed on `close`. */
  userDataDir?: string
  headless?: boolean
  /** False: workers live and sleep as they do without a debugger, and can't be looked into. */
  attachToWorkers?: boolean
  /** The page that the extension opens when it is new; it is closed unless it is wanted. */
  welcome?: 'keep' | 'close'
}

export interface LabBrowser {
  puppeteer: Browser
  profile: string
  /** Throws for a browser that was opened without one. */
  extension(): Extension
  extensionId(): string
  page(url: string): Promise<Page>
  worker: Extension['worker']
  killWorker: Extension['killWorker']
  sidePanel: Extension['sidePanel']
  extensionWindow: Extension['extensionWindow']
  extensionPage: Extension['extensionPage']
  storageGet: Extension['storageGet']
  setSettings: Extension['setSettings']
  silently: typeof silently
  axe(page: Page, rules?: readonly string[]): Promise<Violation[]>
  picture(page: Page, file: string, options: PictureOptions): Promise<void>
  /** SIGKILL for the whole browser. The profile stays, for `reopen`. */
  killHard(): Promise<void>
  /** After `quit` or `killHard`, the same browser anew: same profile, same extension. */
  reopen(change?: Partial<BrowserOptions>): Promise<LabBrowser>
  /** Ends the browser as its user would. The profile stays, for `reopen`. */
  quit(): Promise<void>
  /** Ends the browser for good, with the profile that was made for it. */
  close(): Promise<void>
}

export const builtExtension = resolve(import.meta.dirname, '../../../.output/chrome-mv3')

/** The project's one list of where Chromium is; it is plain JavaScript without types. */
async function chromiumPath(): Promise<string> {
  const scripts: { findChromium(): string } = await import(
    new URL('../../../scripts/browsers.mjs', import.meta.url).href
  )
  return scripts.findChromium()
}

function checkBuilt(directory: string): void {
  if (existsSync(join(directory, 'manifest.json'))) return
  throw new Error(`No extension in ${directory}. Build it first: npm run build`)
}

/** A window large enough for a call. By the protocol, since the flag would size the extension's own windows too. */
async function sizeWindow(browser: Browser): Promise<void> {
  const [page] = await browser.pages()
  if (page) await browser.setWindowBounds(await page.windowId(), { width: 1360, height: 900 })
}

/** It comes to the front whenever it is ready, which would hide the page that a test is about to click. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 10_000 })
  await (await target.page())?.close()
}

/** Starts Chromium on the lab, with the extension in it. */
export async function openBrowser(options: BrowserOptions): Promise<LabBrowser> {
  if (options.userDataDir) return start(options, options.userDataDir, false)
  return start(options, await mkdtemp(join(tmpdir(), 'call-lab-profile-')), true)
}

async function start(options: BrowserOptions, profile: string, temporary: boolean): Promise<LabBrowser> {
  const { lab, extensionDir = builtExtension, language = 'en', theme = 'light', headless = true } = options
  if (extensionDir) checkBuilt(extensionDir)
  const puppeteer = await launch({
    executablePath: await chromiumPath(),
    headless,
    pipe: true,
    // A browser that does not answer fails the test with the name of the question.
    protocolTimeout: 20_000,
    acceptInsecureCerts: true,
    defaultViewport: null,
    userDataDir: profile,
    ...(options.attachToWorkers === false && {
      targetFilter: (target: Target) => String(target.type()) !== 'service_worker',
    }),
    args: [...quietFlags({ language, theme, headless }), ...lab.chromiumArgs()],
    ...(extensionDir ? { enableExtensions: [extensionDir] } : {}),
  })
  await sizeWindow(puppeteer)
  const attached = extensionDir ? await attachExtension(puppeteer, extensionDir) : undefined
  if (extensionDir === builtExtension && options.welcome !== 'keep') await closeWelcome(puppeteer)

  function extension(): Extension {
    if (!attached) throw new Error('This browser has no extension: openBrowser was called with extensionDir: null.')
    return attached
  }
  return {
    puppeteer,
    profile,
    extension,
    extensionId: () => extension().id,
    async page(url) {
      const page = await puppeteer.newPage()
      await page.goto(url)
      return page
    },
    worker: (within) => extension().worker(within),
    killWorker: () => extension().killWorker(),
    sidePanel: (within) => extension().sidePanel(within),
    extensionWindow: (within) => extension().extensionWindow(within),
    extensionPage: (path) => extension().extensionPage(path),
    storageGet: (key, area) => extension().storageGet(key, area),
    setSettings: (change) => extension().setSettings(change),
    silently,
    axe,
    picture,
    async killHard() {
      const leader = puppeteer.process()
      if (leader) await killGroup(leader)
    },
    reopen: (change = {}) => start({ ...options, ...change }, profile, temporary),
    async quit() {
      await puppeteer.close()
    },
    async close() {
      await puppeteer.close()
      if (temporary) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
