import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { debrief, empty, interview } from '../pictures/samples.ts'
import { draftsOf, oneInterview, pressButton } from './harness/desk.ts'
import { plant } from './harness/plant.ts'
import { debriefsOf } from './harness/records.ts'
import { type Road, setUpRoad, textOf, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
let pages: Page[] = []
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())
// The pages must not write any more when the next test puts its records there.
afterEach(async () => {
  for (const page of pages) await page.goto('about:blank').then(() => page.close())
  pages = []
})

async function open(view: string, address: string, inject = ''): Promise<Page> {
  const page = await road.browser.puppeteer.newPage()
  pages.push(page)
  page.setDefaultTimeout(10_000)
  if (inject) await page.evaluateOnNewDocument(inject)
  // Both windows are worked in as if each were in front.
  const session = await page.createCDPSession()
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await page.goto(`chrome-extension://${road.browser.extensionId()}/sidepanel.html?interview=one${address}`)
  await waitForView(page, view)
  return page
}

const shownIn = async (page: Page, label: string) =>
  (await page.waitForSelector(`aria/${label}[role="textbox"]`))?.evaluate((field) => (field as HTMLInputElement).value)

async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}[role="textbox"]`)
  await field?.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(text, { delay: 70 })
}

const openDebrief = (inject?: string) => open('debrief', '', inject)
const empties = () => {
  const one = interview('one', Date.now() - 60_000)
  return { ...empty, interviews: [one], debriefs: [debrief(one, { company: '', role: '' })] }
}

describe('two windows on one debrief', () => {
  it('keep both their words when they are typed at once in different fields, and show the same', async () => {
    await plant(road.browser, empties())
    const [a, b] = [await openDebrief(), await openDebrief()]
    const [company, role] = ['Brindlewick Energy of the North', 'Customer Operations Lead, East']
    await Promise.all([type(a, 'Company', company), type(b, 'Role', role)])
    for (const page of [a, b]) {
      await until(async () => (await shownIn(page, 'Company')) === company && (await shownIn(page, 'Role')) === role, {
        what: 'both words in both windows',
      })
      await waitUntilSaved(page)
      const [stored] = await debriefsOf(road.browser)
      expect([stored?.company, stored?.role]).toEqual([company, role])
    }
    expect(await silently<string>(a, 'document.activeElement.value')).toBe(company)
    expect(await silently<string>(b, 'document.activeElement.value')).toBe(role)
  })

  it('go on from each other’s words when they take turns in one field', async () => {
    await plant(road.browser, empties())
    const [a, b] = [await openDebrief(), await openDebrief()]
    let wanted = ''
    for (const [page, other, text] of [
      [a, b, 'Brindle'],
      [b, a, 'wick '],
      [a, b, 'Energy'],
    ] as const) {
      await type(page, 'Company', text)
      wanted += text
      await until(async () => (await shownIn(other, 'Company')) === wanted, { what: 'the words in the other window' })
    }
    await waitUntilSaved(a)
    expect((await debriefsOf(road.browser))[0]?.company).toBe('Brindlewick Energy')
  })
})

async function edit(page: Page, text: string): Promise<void> {
  await pressButton(page, 'Edit', '.note')
  const area = await page.waitForSelector('.editor textarea')
  await area?.evaluate((one) => {
    const field = one as HTMLTextAreaElement
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  })
  await page.keyboard.type(text, { delay: 20 })
}

describe('two windows on one letter', () => {
  it('keep what the first wrote when the second writes after it', async () => {
    await plant(road.browser, oneInterview())
    const [a, b] = [await open('thank-you', '&letter=maya'), await open('thank-you', '&letter=maya')]
    await edit(a, ' First words.')
    await until(async () => (await textOf(b)).includes('First words.'), { what: 'the words in the other window' })
    await edit(b, ' Second words.')
    const body = async () => (await draftsOf(road.browser)).find(({ noteId }) => noteId === 'maya')?.edited?.body ?? ''
    await until(async () => (await body()).includes('Second words.'), { what: 'the second words on the disk' })
    expect(await body()).toContain('First words. Second words.')
  })
})

const failing = `
  const { get } = IDBObjectStore.prototype
  globalThis.readAgain = () => { IDBObjectStore.prototype.get = get }
  IDBObjectStore.prototype.get = () => { throw new DOMException('IO error', 'UnknownError') }`

it('a debrief that cannot be read just now is not said to be deleted, and comes by itself', async () => {
  await plant(road.browser, oneInterview())
  const page = await openDebrief(failing)
  // Where the second copy has it, it's shown from there.
  expect(await textOf(page)).toMatch(/Nothing was (deleted|lost)/)
  await silently(page, 'readAgain()')
  await until(async () => (await textOf(page)).includes('Brindlewick Energy'), { what: 'the debrief' })
})
