// npm run pictures -- --readme renews the pictures of the README in docs/pictures/.
import { join } from 'node:path'
import { waitForCard } from '../e2e/harness/card.ts'
import { setUpRoad } from '../e2e/harness/road.ts'
import { silently } from '../e2e/harness/silently.ts'
import { until } from '../e2e/harness/until.ts'
import { openScreen, screens } from './screens.ts'

/** The three pictures of the road: the card in the page, the debrief, the note. */
export async function takeReadmePictures(folder: string): Promise<void> {
  const road = await setUpRoad()
  const { browser } = road
  await browser.setSettings({ me: { name: 'Lena Haldorsen', phone: '020 7946 0182' }, popUp: { opensByItself: false } })
  try {
    const { page, lab } = await road.call()
    await page.bringToFront()
    await page.setViewport({ width: 1440, height: 720, deviceScaleFactor: 1 })
    await lab('hostEnds')
    await waitForCard(page)
    await until(() => silently<boolean>(page, 'document.visibilityState === "visible"'), { what: 'the page in front' })
    await page.screenshot({ path: join(folder, 'call-card.png') })
    for (const [name, file] of [
      ['debrief-asked', 'debrief.png'],
      ['thank-you', 'thank-you.png'],
    ] as const) {
      const screen = screens.find((one) => one.name === name)
      if (!screen) throw new Error(`There is no screen ${name}: change this list with tests/pictures/screens.ts`)
      const shown = await openScreen(browser, screen, 'typical')
      await shown.bringToFront()
      if (name.startsWith('debrief')) await shown.waitForSelector('.unlocked .link')
      await browser.picture(shown, join(folder, file), { width: 400, height: 860, scale: 1.5 })
    }
  } finally {
    await road.stop()
  }
}
