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
  expect(await textOf(panel)).toContain('Tobias Ashgrove')
})

it('and leaves nothing behind', async () => {
  const panel = await road.browser.sidePanel()
  await panel.click('aria/Done for now')
  await waitForView(panel, 'home')
  await until(async () => !(await textOf(panel)).includes('Tobias'), { what: 'the practice to be gone' })
})
