import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from 'puppeteer-core'
import { silently } from './silently.ts'

export interface PictureOptions {
  width: number
  /** Without it the picture is as high as the content. */
  height?: number
  theme?: 'light' | 'dark'
  /** Device pixels per pixel. */
  scale?: number
}

const drawn = `document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))`

/** Writes a PNG of the page at this width and in this scheme, and leaves the page as it was. */
export async function picture(page: Page, file: string, options: PictureOptions): Promise<void> {
  const { width, height, theme = 'light', scale = 1 } = options
  await mkdir(dirname(file), { recursive: true })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.setViewport({ width, height: height ?? 800, deviceScaleFactor: scale })
  await silently(page, drawn)
  if (height === undefined) {
    // As high as its content, so that bars which stick to the edges stand at the edges.
    const whole = await silently<number>(page, 'Math.ceil(document.documentElement.scrollHeight)')
    await page.setViewport({ width, height: whole, deviceScaleFactor: scale })
    await silently(page, drawn)
  }
  await page.screenshot({ path: file as `${string}.png` })
  await page.setViewport(null)
  await page.emulateMediaFeatures([])
}
