import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { firstLocale, locales } from '../locales.ts'
import type { Fill, Screen } from '../pictures/screen.ts'
import { openScreen, screens } from '../pictures/screens.ts'
import { emulate } from './harness/emulate.ts'
import { type Road, setUpRoad } from './harness/road.ts'
import { silently } from './harness/silently.ts'

let road: Road
let opened: { key: string; page: Page } | null = null

/** The screen, in the page that is open where its way begins anywhere in it. */
async function show(screen: Screen, fill: Fill): Promise<Page> {
  const key = screen.again ? `${screen.page} ${fill}` : ''
  if (opened && key && opened.key === key) {
    await screen.reach?.(opened.page)
    return opened.page
  }
  await close()
  const page = await openScreen(road.browser, screen, fill)
  opened = { key, page }
  await page.bringToFront()
  return page
}
async function close(): Promise<void> {
  await opened?.page.goto('about:blank')
  await opened?.page.close()
  opened = null
}

/** What stands out at this width, in px. */
const tooWide = async (page: Page, width: number) => {
  await page.setViewport({ width, height: 800 })
  return silently<string[]>(
    page,
    `(() => {
      if (document.documentElement.scrollWidth <= innerWidth) return []
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth || one.getBoundingClientRect().left < 0)
      return ['it is ' + document.documentElement.scrollWidth + ' px', ...out.slice(-3).map((one) => one.outerHTML.slice(0, 120))]
    })()`,
  )
}
/** A side panel of 400 px at 200 %; a page in a tab has twice as much. */
const zoomed = ({ page }: Screen) => (page.startsWith('sidepanel') ? 200 : 320)

const cases = (fits: (fill: Fill, screen: Screen) => boolean) =>
  screens
    .flatMap((screen) => screen.fills.map((fill) => [screen.name, fill, screen] as const))
    .filter(([, fill, screen]) => fits(fill, screen))
    // Those that share a page after one another.
    .sort(([, a, one], [, b, other]) => `${one.page} ${a}`.localeCompare(`${other.page} ${b}`))

afterEach(async () => {
  if (opened && !opened.key) await close()
})
afterAll(async () => {
  await road?.stop()
})

describe('in the first language', () => {
  beforeAll(async () => {
    road = await setUpRoad({ language: firstLocale })
  })

  it.each(cases(() => true))(
    '%s, %s: axe objects to nothing in any theme, and nothing scrolls sideways, at 200 % and right to left too',
    async (_, fill, screen) => {
      const page = await show(screen, fill)
      await page.setViewport({ width: 320, height: 800 })
      await emulate(page, { scheme: 'light' })
      expect(await road.browser.axe(page)).toEqual([])
      for (const look of [
        { scheme: 'dark' },
        { scheme: 'light', contrast: 'more' },
        { scheme: 'dark', contrast: 'more' },
      ] as const) {
        await emulate(page, look)
        expect(await road.browser.axe(page, ['color-contrast'])).toEqual([])
      }
      await emulate(page, { scheme: 'light', forcedColors: true })
      expect(await tooWide(page, 320)).toEqual([])
      await emulate(page, { scheme: 'light' })
      expect(await tooWide(page, zoomed(screen))).toEqual([])
      await silently(page, 'document.documentElement.dir = "rtl"')
      expect(await tooWide(page, 320)).toEqual([])
      expect(await tooWide(page, zoomed(screen))).toEqual([])
      await silently(page, 'document.documentElement.dir = "ltr"')
    },
  )
})

// In a new language the texts have another length, and that is all that changes.
describe.each(locales.filter((locale) => locale !== firstLocale))('in the language %s', (locale) => {
  beforeAll(async () => {
    await close()
    await road.stop()
    road = await setUpRoad({ language: locale })
  })

  // Colours, names and roles are the same, and what the user writes is as long.
  it.each(cases((fill, { fills }) => fill === 'typical' || fills.length === 1))(
    '%s, %s: nothing scrolls sideways, at 200 % too',
    async (_, fill, screen) => {
      const page = await show(screen, fill)
      expect(await tooWide(page, zoomed(screen))).toEqual([])
      expect(await tooWide(page, 320)).toEqual([])
    },
  )
})
