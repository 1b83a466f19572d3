import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScreen, screens } from '../pictures/screens.ts'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

const withFoot = screens.filter(
  ({ page, name }) =>
    page.startsWith('sidepanel') &&
    /^(?:debrief-(?:who|asked|next|today-well|blank-who)|live|prepare|add-one)$/.test(name),
)

const foot = (page: Page) =>
  silently<{ height: number; bottom: number; window: number }>(
    page,
    `(() => { const box = document.querySelector('.actionbar').getBoundingClientRect()
      return { height: box.height, bottom: box.bottom, window: innerHeight } })()`,
  )

it.each(withFoot.map((screen) => [screen.name, screen] as const))(
  'the foot of "%s" takes at most 96 px of a panel of 360 x 640, and scrolls away at 200 %%',
  async (_, screen) => {
    const page = await openScreen(road.browser, screen, screen.fills.find((fill) => fill === 'typical') ?? 'empty')
    await page.bringToFront()
    await page.setViewport({ width: 360, height: 640 })
    await silently(page, 'scrollTo(0, 0)')
    const at = await foot(page)
    expect(at.height).toBeLessThanOrEqual(96)
    expect(at.bottom).toBeLessThanOrEqual(at.window)
    await page.setViewport({ width: 180, height: 320 })
    await silently(page, 'scrollTo(0, 0)')
    const zoomed = await foot(page)
    expect(zoomed.bottom).toBeGreaterThan(zoomed.window)
    await page.close()
  },
)

it('the "+" that adds a note is in sight at 320 px', async () => {
  const live = screens.find(({ name }) => name === 'live')
  if (!live) throw new Error('no screen of a running call')
  const page = await openScreen(road.browser, live, live.fills[0] ?? 'typical')
  await page.setViewport({ width: 320, height: 640 })
  const box = await silently<{ left: number; right: number; width: number }>(
    page,
    `(({ left, right, width }) => ({ left, right, width }))(document.querySelector('.capture .btn').getBoundingClientRect())`,
  )
  expect(box.width).toBeGreaterThanOrEqual(40)
  expect(box.left).toBeGreaterThan(0)
  expect(box.right).toBeLessThanOrEqual(320)
})
