import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BackupPlan } from '../../lib/domain/backup/backup-plan.ts'
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
  const found = await page.waitForSelector(`aria/${name}[role="button"]`)
  // Not below the bar of the sections, which stays at the top.
  await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await found?.click()
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
  const id = await until(
    () =>
      silently<string | null>(
        page,
        `[...document.querySelectorAll('label')].find(({ textContent }) => textContent === ${JSON.stringify(label)})?.htmlFor`,
      ),
    { what: `the field “${label}”` },
  )
  const field = await page.$(`[id="${id}"]`)
  await field?.evaluate((found) => (found as HTMLInputElement).select())
  await field?.type(text)
}

async function deleteEverything(): Promise<void> {
  await press('Delete everything')
  await type('To continue, type “delete”', 'delete')
  await page.click('#data form button[type="submit"]')
  await says('Nothing is saved yet')
}

/** At 320 px, in both themes. */
async function expectFine(): Promise<void> {
  await page.setViewport({ width: 320, height: 800 })
  for (const scheme of ['dark', 'light'] as const) {
    await emulate(page, { scheme })
    expect(await road.browser.axe(page)).toEqual([])
  }
  expect(await silently<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
}

const says = (words: string) => until(async () => (await textOf(page)).includes(words), { what: `“${words}”` })

describe('a backup', () => {
  let file = ''

  it('has everything, and comes back after everything was deleted', async () => {
    file = await saveEverything()
    expect(records(file).length).toBeGreaterThan(5)
    await deleteEverything()
    await says('Nothing is saved yet')
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
    await expectFine()
  })

  it('that a newer version wrote is refused, and nothing changes', async () => {
    await press('Close')
    await dropFile(page, 'newer.json', file.replace('"formatVersion": 2', '"formatVersion": 3'), 'application/json')
    await says('A newer version of Afterword wrote “newer.json”')
  })

  it('that was cut gives what is whole in it, and is undone', async () => {
    await deleteEverything()
    await dropFile(page, 'cut.json', file.slice(0, file.length * 0.7), 'application/json')
    await says('something is missing or was changed')
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

/** A folder of the browser's own in the place of one that the user picks: no test can press a button of the file dialog. */
const pickOwnFolder = () =>
  silently(
    page,
    `(() => { globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true }) })()`,
  )

const inFolder = <T>(work: string) =>
  silently<T>(
    page,
    `(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true })
      const names = await Array.fromAsync(folder.keys())
      const read = async (name) => (await folder.getFileHandle(name)).getFile()
      return (${work})(names, read, folder)
    })()`,
  )
const namesInFolder = () => inFolder<string[]>('async (names) => names.sort()')
const plan = () => road.browser.storageGet<BackupPlan>('backupPlan')

describe('backups by themselves', () => {
  it('are written into the folder that was picked, each with a page beside it', async () => {
    await pickOwnFolder()
    await page.click('.by-itself .segment label:nth-child(2)')
    await until(async () => (await plan())?.last, { what: 'the first backup' })
    const [page1 = '', json = ''] = await namesInFolder()
    expect([page1, json].map((name) => name.replace(/\d/g, '0'))).toEqual([
      'afterword-0000-00-00-000000.html',
      'afterword-0000-00-00-000000.json',
    ])
    const text = await inFolder<string>(`async (names, read) => (await read('${json}')).text()`)
    expect(records(text)).toEqual(records(await saveEverything()))
    const html = await inFolder<string>(`async (names, read) => (await read('${page1}')).text()`)
    expect(html).toContain('Brindlewick Energy')
    expect(html).not.toContain('<script')
  })

  it('can be restored: the drill says so, and what has changed since', async () => {
    await press('Can it be restored?')
    await says('they can all be read, and the checksum is right')
    await says('It has everything that’s here now.')
  })

  it('that were damaged on the disk are found out by the drill', async () => {
    const json = (await plan())?.last?.name
    await inFolder(`async (names, read, folder) => {
      const text = await (await read('${json}')).text()
      const stream = await (await folder.getFileHandle('${json}')).createWritable()
      await stream.write(text.replace('Brindlewick', 'Brandlewick'))
      await stream.close()
    }`)
    await press('Can it be restored?')
    await says('It isn’t as it was written: make a new one.')
  })

  it('are made by the background, and not while a restore has not been looked at', async () => {
    await plant(road.browser, { ...typical(Date.now()), interviews: [], liveNotes: [] })
    const due = `(async () => {
      const { backupPlan } = await chrome.storage.local.get('backupPlan')
      await chrome.storage.local.set({ backupPlan: { ...backupPlan, last: { ...backupPlan.last, at: 1 }, triedAt: 1 } })
      await chrome.alarms.create('backup', { when: Date.now() })
    })()`
    await road.browser.extension().run(due)
    const last = await until(async () => ((await plan())?.last?.at ?? 1) > 1 && (await plan())?.last, {
      what: 'a backup by the background',
    })
    expect(await namesInFolder()).toContain(last?.name)
    await saveEverything()
    await dropFile(page, 'afterword.json', await silently<string>(page, 'saved[0].text()'), 'application/json')
    await press('Bring back')
    await says('Check that everything is there')
    expect((await plan())?.waits).toBe(true)
    await press('Everything is there')
    await until(async () => (await plan())?.waits === false, { what: 'the plan to go on' })
  })
})

describe('a passphrase', () => {
  const PASSPHRASE = 'four words or under'

  it('seals what is saved and what is made by itself', async () => {
    await press('Set a passphrase')
    await type('New passphrase', PASSPHRASE)
    await type('Once more', PASSPHRASE)
    await press('Set passphrase')
    await until(async () => (await textOf(page)).includes('Backups are sealed with your passphrase'), {
      what: 'the passphrase',
      within: 60_000,
    })
    expect(await saveEverything()).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
    await press('Back up now')
    const last = () => plan().then((stored) => stored?.last?.name ?? '')
    await until(async () => (await last()).endsWith('.json.age'), { what: 'the file' })
    const name = (await last()).replace('.json.age', '.html')
    expect(await inFolder<string>(`async (names, read) => (await read('${name}')).text()`)).not.toContain('Brindlewick')
  })

  it('opens the newest backup, and a wrong one says so', async () => {
    await press('Can it be restored?')
    await type('Passphrase', 'another one')
    await press('Open')
    await until(async () => (await textOf(page)).includes('This passphrase doesn’t open it'), {
      what: 'no',
      within: 60_000,
    })
    await press('Change passphrase')
    await expectFine()
    await press('Change passphrase')
    await type('Passphrase', PASSPHRASE)
    await press('Open')
    await until(async () => (await textOf(page)).includes('the checksum is right'), { what: 'yes', within: 60_000 })
  })

  it('brings back what was sealed, after everything was deleted', async () => {
    const before = (await plan())?.last?.records
    const name = (await plan())?.last?.name
    await deleteEverything()
    const bytes = await inFolder<number[]>(
      `async (names, read) => [...new Uint8Array(await (await read('${name}')).arrayBuffer())]`,
    )
    await silently(
      page,
      `(() => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], 'sealed.json.age'))
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
    })()`,
    )
    await says('“sealed.json.age” is sealed.')
    await type('Passphrase', PASSPHRASE)
    await press('Open')
    await until(async () => (await textOf(page)).includes(`${before} records are new`), {
      what: 'the look',
      within: 60_000,
    })
    await press('Bring back')
    await page.waitForSelector('.bring-back[data-at="done"]')
  })
})
