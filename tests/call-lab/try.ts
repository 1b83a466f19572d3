import { runScenarios } from './runner/run.ts'
import { googleMeet } from './scenarios/google-meet.ts'

const run = await runScenarios(googleMeet)
for (const v of await run.all()) console.log(v.scenario.id, v.faults, v.seen, v.delay)
await run.stop()
