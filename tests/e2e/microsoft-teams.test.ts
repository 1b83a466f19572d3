import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Road, setUpRoad, textOf, waitForView } from './harness/road.ts'
import { lightAddress, openTeams } from './harness/teams.ts'

// How calls begin and end there is in the call lab's table (`scenarios.test.ts`).
let road: Road
beforeAll(async () => {
  road = await setUpRoad()
})
afterAll(() => road?.stop())

it('the click on Leave opens the side panel, names without their marks, the own name left out', async () => {
  const call = await openTeams(road.browser, lightAddress('2345678901234'), {
    people: 'Maya Lindqvar|Tobias Ashgrove (Guest)|Guzman, Rich (Unverified)',
    addresses: 'Tobias Ashgrove=t.ashgrove@example.org',
  })
  await call.clickJoin()
  await call.waitFor('in-call')
  await road.session('2345678901234')
  await road.noticed()
  await call.clickLeave()
  const panel = await road.browser.sidePanel()
  await waitForView(panel, 'debrief')
  const text = await textOf(panel)
  for (const name of ['Maya Lindqvar', 'Tobias Ashgrove', 'Guzman, Rich']) expect(text).toContain(name)
  for (const name of ['Lena Haldorsen', 'example.org', 'Guest']) expect(text).not.toContain(name)
  expect(await road.surfaces()).toHaveLength(1)
  expect(road.lab.sink.requests).toEqual([])
})
