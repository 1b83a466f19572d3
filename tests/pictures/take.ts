// npm run pictures: every screen at 320, 400 and 1200 px, light and dark, into out/pictures/. Look at them.
// With --<language> they're in another language than English; with --readme it renews the pictures of the README in docs/pictures/ instead.
import { join } from 'node:path'
import { startLab } from '../call-lab/server.ts'
import { openBrowser } from '../e2e/harness/browser.ts'
import { firstLocale, locales } from '../locales.ts'
import { takeReadmePictures } from './readme.ts'
import { openScreen, screens } from './screens.ts'

const only = process.argv.slice(2).find((word) => !word.startsWith('--'))
const language = locales.find((locale) => process.argv.includes(`--${locale}`)) ?? firstLocale
const root = join(import.meta.dirname, '../..')

async function takeAll(): Promise<void> {
  const lab = await startLab()
  const browser = await openBrowser({ lab, language })
  await browser.setSettings({
    me: { name: 'Lena Haldorsen', phone: '020 7946 0182' },
    mutedRooms: [{ platform: 'google-meet', room: 'abc-defg-hij', at: 0 }],
  })
  try {
    for (const screen of screens.filter(({ name }) => !only || name.startsWith(only))) {
      for (const fill of screen.fills) {
        const page = await openScreen(browser, screen, fill)
        await page.bringToFront()
        for (const width of [320, 400, 1200]) {
          for (const theme of ['light', 'dark'] as const) {
            const name = [screen.name, fill, width, theme, ...(language === firstLocale ? [] : [language])].join('-')
            await browser.picture(page, join(root, 'out/pictures', `${name}.png`), { width, theme })
          }
        }
        await page.close()
        console.log(`${screen.name}, ${fill}`)
      }
    }
  } finally {
    await browser.close()
    await lab.stop()
  }
}

if (process.argv.includes('--readme')) await takeReadmePictures(join(root, 'docs/pictures'))
else await takeAll()
