import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LabRun, runScenarios } from '../call-lab/runner/run.ts'
import { scenarios } from '../call-lab/scenarios/index.ts'

// The part of the call lab's table that runs here. They are played together, and each test awaits its own.
const chosen = scenarios.filter(({ tested }) => tested)

let run: LabRun
beforeAll(async () => {
  run = await runScenarios(chosen)
})
afterAll(() => run?.stop())

describe.each(['google-meet', 'zoom', 'microsoft-teams'])('%s', (platform) => {
  const own = chosen.filter((scenario) => scenario.platform === platform)
  it.each(own.map((scenario) => [`${scenario.id}: ${scenario.why}`, scenario] as const))(
    '%s',
    async (_, { id }) => {
      expect((await run.verdicts.get(id))?.faults).toEqual([])
    },
    150_000,
  )
})

it('nothing of all this sent a request anywhere', async () => {
  await run.all()
  expect(run.road.lab.sink.requests).toEqual([])
})
