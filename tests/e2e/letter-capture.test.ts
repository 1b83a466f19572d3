import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Road, setUpRoad, waitForView, waitUntilSaved } from './harness/road.ts'
import { silently } from './harness/silently.ts'
import { until } from './harness/until.ts'

let road: Road
let panel: Page
beforeAll(async () => {
  road = await setUpRoad()
  await road.browser.setSettings({ me: { name: 'Lena Haldorsen' } })
  const call = await road.call({ code: 'cap-ture-one' })
  await call.clickLeave()
  panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  await (await panel.waitForSelector('::-p-text(What mattered to Maya?)'))?.click()
})
afterAll(() => road?.stop())

const type = async (label: string, text: string) => {
  const found = await panel.waitForSelector(`aria/${label}[role="textbox"]`)
  await found?.focus()
  await panel.keyboard.type(text)
}
const reads = (field: string) =>
  silently<string>(panel, `document.querySelector('[data-reads="${field}"] p')?.textContent ?? ''`)

it('a note says under its field how it will read', async () => {
  await type('The problem Maya needs solved', 'stock counts never match the till')
  await until(async () => (await reads('problem')).includes('stock counts never match the till'), {
    what: 'the sentence',
  })
  await type('A moment you’d tell a friend about', 'nice chat')
  await until(async () => (await reads('moment')) === 'Not in the note.', { what: 'that it is not there' })
})

it('"Say it as" changes the form, and leaves it out', async () => {
  const choose = (value: string) => panel.select('[data-reads="problem"] select', value)
  await choose('words')
  await until(async () => (await reads('problem')).includes('“stock counts never match the till”'), {
    what: 'the quotation',
  })
  await choose('out')
  await until(async () => (await reads('problem')) === 'Not in the note.', { what: 'that it is left out' })
  await choose('')
  await until(async () => (await reads('problem')).includes('match the till'), { what: 'the first form' })
})

it('why it stayed goes behind their words', async () => {
  await type('Maya’s exact words', 'one queue, one truth')
  await type('It stayed with me because …', 'we never had that on paper')
  await until(async () => (await reads('because')).includes('because we never had that on paper'), {
    what: 'the reason',
  })
  await waitUntilSaved(panel)
})

it('what stands beside the letter is put in by one press, with the cursor where it is to be finished', async () => {
  await panel.click('aria/Draft thank-you')
  await waitForView(panel, 'thank-you')
  const put = await panel.waitForSelector('aria/Add to note: nice chat[role="button"]')
  await put?.click()
  const editor = await panel.waitForSelector('.note textarea')
  await until(
    async () => (await editor?.evaluate((area) => (area as HTMLTextAreaElement).value))?.includes('nice chat'),
    {
      what: 'it in the letter',
    },
  )
  const cursor = await editor?.evaluate((area) => {
    const { value, selectionStart } = area as HTMLTextAreaElement
    return value.slice(selectionStart, selectionStart + 4)
  })
  expect(cursor).toBe('nice')
})
