import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScreen, screens } from '../pictures/screens.ts'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

const cases = screens.flatMap((screen) => screen.fills.map((fill) => [screen.name, fill, screen] as const))

describe.each(cases)('%s, %s', (_, fill, screen) => {
  it('has nothing that axe objects to in either theme, and no sideways scroll at 320 px', async () => {
    const page = await openScreen(road.browser, screen, fill)
    await page.bringToFront()
    await page.setViewport({ width: 320, height: 800 })
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      expect(await road.browser.axe(page)).toEqual([])
    }
    expect(await silently<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  })
})
