import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typical } from '../pictures/samples.ts'
import { emulate } from './harness/emulate.ts'
import { dropFile } from './harness/hand.ts'
import { plant } from './harness/plant.ts'
import { type Road, setUpRoad, textOf } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
let page: Page
beforeAll(async () => {
  road = await setUpRoad()
  const sample = typical(Date.now())
  // A call that is on has ended by the time that its backup comes back.
  const interviews = sample.interviews.filter(({ status }) => status !== 'live')
  await plant(road.browser, { ...sample, interviews })
  page = await open()
})
afterAll(() => road?.stop())

/** The settings, with what they save kept for a look. */
async function open(): Promise<Page> {
  const opened = await road.browser.extensionPage('options.html#backups')
  await opened.waitForSelector('#backups')
  await silently(
    opened,
    `(() => {
      globalThis.saved = []
      const make = URL.createObjectURL
      URL.createObjectURL = (blob) => { globalThis.saved.push(blob); return make.call(URL, blob) }
    })()`,
  )
  return opened
}

async function press(name: string): Promise<void> {
  await page.bringToFront()
  await (await page.waitForSelector(`aria/${name}[role="button"]`))?.click()
}

/** The text of the newest file that was saved. */
async function saveEverything(): Promise<string> {
  const before = await silently<number>(page, 'saved.length')
  await press('Save everything as a file')
  await until(() => silently<boolean>(page, `saved.length > ${before}`), { what: 'the file' })
  return silently<string>(page, 'saved.at(-1).text()')
}

/** Without the moment and the hash, which each file has for itself. */
const records = (file: string) => file.split('\n').filter((line) => line.startsWith('      '))

async function type(label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`)
  await field?.evaluate((found) => (found as HTMLInputElement).select())
  await field?.type(text)
}

async function deleteEverything(): Promise<void> {
  await press('Delete everything')
  await type('To go on, type “delete”', 'delete')
  await press('Delete it all')
  await page.waitForSelector('#data .nudge button')
}

const says = (words: string) => until(async () => (await textOf(page)).includes(words), { what: `“${words}”` })

describe('a backup', () => {
  let file = ''

  it('has everything, and comes back after everything was deleted', async () => {
    file = await saveEverything()
    expect(records(file).length).toBeGreaterThan(5)
    await deleteEverything()
    await says('Nothing is kept yet')
    await press('Save everything as a file')
    await says('no file was written')
    await dropFile(page, 'afterword.json', file, 'application/json')
    await page.waitForSelector('.bring-back[data-at="shown"]')
    expect(await textOf(page)).toContain(`${records(file).length} records are new`)
    await press('Bring back')
    await page.waitForSelector('.bring-back[data-at="done"]')
    expect(records(await saveEverything())).toEqual(records(file))
  })

  it('changes nothing when it is brought back once more, and says so', async () => {
    await dropFile(page, 'afterword.json', file, 'application/json')
    await says(`${records(file).length} records are the same as here`)
    await page.waitForSelector('aria/Close[role="button"]')
  })

  it('shows no more than 320 px, in both themes, and axe objects to nothing', async () => {
    await page.setViewport({ width: 320, height: 800 })
    for (const scheme of ['light', 'dark'] as const) {
      await emulate(page, { scheme })
      expect(await road.browser.axe(page)).toEqual([])
    }
    expect(await silently<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await emulate(page, { scheme: 'light' })
  })

  it('that a newer version wrote is refused, and nothing changes', async () => {
    await press('Close')
    await dropFile(page, 'newer.json', file.replace('"formatVersion": 2', '"formatVersion": 3'), 'application/json')
    await says('A newer version of Afterword wrote “newer.json”')
  })

  it('that was cut gives what is whole in it, and is undone', async () => {
    await deleteEverything()
    await dropFile(page, 'cut.json', file.slice(0, file.length * 0.7), 'application/json')
    await says('something in it is missing or was changed')
    await press('Bring back')
    await page.waitForSelector('.bring-back[data-at="done"]')
    const part = records(await saveEverything())
    expect(part.length).toBeGreaterThan(0)
    expect(records(file)).toEqual(
      expect.arrayContaining(part.map((line) => expect.stringContaining(line.replace(/,$/, '')))),
    )
    await (await page.waitForSelector('.bring-back .nudge button'))?.click()
    await page.waitForSelector('.bring-back[data-at="undone"]')
    await press('Save everything as a file')
    await says('no file was written')
  })

  it('is not needed while the page is open: what was deleted comes back by Undo', async () => {
    await (await page.waitForSelector('#data .nudge button'))?.click()
    await says('Everything is back')
    expect(records(await saveEverything())).toEqual(records(file))
  })
})
