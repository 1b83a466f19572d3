import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { until } from './harness/until.ts'

let road: Road
beforeAll(async () => {
  road = await setUpRoad()
  await road.browser.setSettings({ popUp: { minimumSeconds: 60 } })
})
afterAll(() => road?.stop())

it('the practice call takes the road of a real one: lobby, call, Leave, debrief with both names', async () => {
  const page = await road.browser.extensionPage('welcome.html')
  await page.bringToFront()
  await (await page.waitForSelector('aria/Start practice call'))?.click()
  await page.click('[data-practice-state="lobby"] .call-btn')
  await page.waitForSelector('[data-practice-leave]')
  await until(async () => (await road.sessions()).some(({ platform }) => platform === 'practice'), {
    what: 'the session',
  })
  await until(
    async () =>
      (await road.browser.extension().run<string>('chrome.action.getTitle({})')).includes('interview in progress'),
    { what: 'the icon' },
  )
  await page.bringToFront()
  await page.click('[data-practice-leave]')
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  expect(await textOf(panel)).toContain('Brindlewick Energy, Maya, Tobias')
})

it('comes filled in, ends in a note, and ticks its four steps on the way', async () => {
  const page = (await road.browser.puppeteer.pages()).find((one) => one.url().includes('welcome.html'))
  const panel = await road.browser.sidePanel()
  const ticked = () => page?.$$eval('.road > .behind', (steps) => steps.length)
  await until(async () => (await textOf(panel)).includes('Brindlewick Energy'), { what: 'a debrief that is filled in' })
  await until(async () => (await ticked()) === 3, { what: 'three steps to be ticked' })
  await panel.click('aria/Draft thank-you')
  await waitForView(panel, 'thank-you')
  await until(async () => (await textOf(panel)).includes('1,900 cases'), { what: 'the note' })
  await until(async () => (await ticked()) === 4, { what: 'the last step to be ticked' })
  await panel.click('aria/Back')
  await waitForView(panel, 'debrief')
})

it('and leaves nothing behind', async () => {
  const panel = await road.browser.sidePanel()
  await panel.click('aria/Done for now')
  await waitForView(panel, 'home')
  await until(async () => !(await textOf(panel)).includes('Tobias'), { what: 'the practice to be gone' })
})
