import type { CDPSession, Page } from 'puppeteer-core'

export interface Look {
  scheme: 'light' | 'dark'
  contrast?: 'more'
  /** The palette of the system, as in Windows' contrast themes. */
  forcedColors?: boolean
}

const sessions = new WeakMap<Page, CDPSession>()

/** How the reader wants pages to look, without motion. By the protocol: puppeteer knows only some of these features. */
export async function emulate(page: Page, { scheme, contrast, forcedColors = false }: Look): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-contrast', value: contrast ?? 'no-preference' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  })
}
