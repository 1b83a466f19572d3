import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emulate } from './harness/emulate.ts'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'

const root = resolve(import.meta.dirname, '../..')

/** The page of all parts and nothing else, as an extension of its own: no build for users has it. */
async function buildParts(): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  await promisify(execFile)(
    process.execPath,
    [wxt, 'build', '-b', 'chrome', '--mv3', '--mode', 'parts', '-e', 'parts'],
    {
      cwd: root,
    },
  )
  return join(root, '.output/chrome-mv3-parts')
}

let road: Road
let page: Page
beforeAll(async () => {
  const [built, opened] = await Promise.all([buildParts(), setUpRoad()])
  road = opened
  const id = await road.browser.puppeteer.installExtension(built)
  page = await road.browser.page(`chrome-extension://${id}/parts.html`)
  await page.waitForSelector('[data-view="parts"] h2')
})
afterAll(() => road?.stop())

const width = () => silently<number>(page, 'document.documentElement.scrollWidth')

it.each([320, 400, 1200])('no part stands out at %d px, in either direction', async (wanted) => {
  await page.setViewport({ width: wanted, height: 800 })
  for (const name of ['Right to left', 'Left to right']) {
    expect(await width()).toBeLessThanOrEqual(wanted)
    await (await page.waitForSelector(`aria/${name}`))?.click()
  }
})

it('axe objects to no part in any theme', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await emulate(page, { scheme })
    expect(await road.browser.axe(page)).toEqual([])
  }
})
