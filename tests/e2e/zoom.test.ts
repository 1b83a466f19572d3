import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { openZoom } from './harness/zoom.ts'

// How calls begin and end there is in the call lab's table (`scenarios.test.ts`).
let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

it('the confirmed click on Leave opens the side panel, with names filled in and the own name left out', async () => {
  const call = await openZoom(road.browser, '91000000001')
  await call.clickJoin()
  await call.waitFor('in-call')
  await road.session('91000000001')
  await road.noticed()
  await call.clickLeave()
  await call.confirmLeave()
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  const text = await textOf(panel)
  expect(text).toContain('Maya Lindqvar')
  expect(text).toContain('Tobias Ashgrove')
  expect(text).not.toContain('Lena Haldorsen')
  expect(await road.surfaces()).toHaveLength(1)
  expect(call.page.url()).toContain('/wc/leave')
  expect(road.lab.sink.requests).toEqual([])
})
