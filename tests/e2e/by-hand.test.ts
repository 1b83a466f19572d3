import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

it('an interview on the phone: a debrief by hand from the home, kept like any other', async () => {
  const page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  await (await page.waitForSelector('aria/Start a debrief'))?.click()
  await waitForView(page, 'debrief')
  await (await page.waitForSelector('aria/Company[role="textbox"]'))?.type('Merrowfield Health')
  await page.waitForSelector('[data-saved="saved"]')
  await page.click('aria/Done for now')
  await waitForView(page, 'home')
  await until(async () => (await textOf(page)).includes('Merrowfield Health'), {
    what: 'it among the earlier debriefs',
  })
})

it('an interview in one line: kept when it comes, debriefed when it has been', async () => {
  const page = await road.browser.extensionPage('sidepanel.html')
  await waitForView(page, 'home')
  const line = 'aria/Add an interview in one line'
  await (await page.waitForSelector(line))?.type('phone with Anna Berg, Vantor, tomorrow 3pm')
  await page.waitForSelector('aria/Save interview')
  await page.keyboard.press('Enter')
  await until(async () => (await textOf(page)).includes('Saved: Vantor'), { what: 'that it was saved' })
  expect(await page.$eval('.entry-line input', (field) => field.value)).toBe('')
  await until(async () => (await textOf(page)).includes('Anna Berg'), { what: 'it on the home' })

  await (await page.waitForSelector(line))?.type('Brindlewick with Tom Reyes yesterday 10am on-site')
  await page.click('aria/Debrief now')
  await waitForView(page, 'debrief')
  await until(async () => (await textOf(page)).includes('Tom Reyes'), { what: 'who was there' })
  expect(await textOf(page)).toContain('Brindlewick')
})

it('the command and the menu are there', async () => {
  const commands = await road.browser
    .extension()
    .run<{ name: string; description: string }[]>('chrome.commands.getAll()')
  expect(commands).toContainEqual(
    expect.objectContaining({ name: 'start-debrief', description: 'I just had an interview' }),
  )
})
