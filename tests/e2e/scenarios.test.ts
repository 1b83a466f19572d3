import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LabRun, runScenarios } from '../call-lab/runner/run.ts'
import { scenarios } from '../call-lab/scenarios/index.ts'
import type { Scenario } from '../call-lab/scenarios/scenario.ts'

// The part of the call lab's table that runs here. They are played together, and each test awaits its own.
// How soon things happen is what the table measures; here it is only what happens, on a machine with other work to do.
const PATIENCE = 4
const patient = (scenario: Scenario): Scenario => {
  const { expect: wanted } = scenario
  return 'opens' in wanted ? { ...scenario, expect: { ...wanted, within: wanted.within * PATIENCE } } : scenario
}
const chosen = scenarios.filter(({ tested }) => tested).map(patient)

let run: LabRun
beforeAll(async () => {
  run = await runScenarios(chosen)
})
afterAll(() => run?.stop())

describe.each(['google-meet', 'zoom', 'microsoft-teams'])('%s', (site) => {
  const own = chosen.filter((scenario) => scenario.site === site)
  it.each(own.map((scenario) => [`${scenario.id}: ${scenario.why}`, scenario] as const))(
    '%s',
    async (_, { id }) => {
      expect((await run.verdictOf(id))?.faults).toEqual([])
    },
    150_000,
  )
})

it('nothing of all this sent a request anywhere', async () => {
  await run.all()
  expect(run.road.lab.sink.requests).toEqual([])
})
