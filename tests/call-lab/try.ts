import { runScenarios } from './runner/run.ts'
import { scenarios } from './scenarios/index.ts'

const only = (process.argv[2] ?? '').split(',')
const started = Date.now()
const run = await runScenarios(scenarios.filter((s) => only.some((o) => s.id.includes(o))))
let bad = 0
for (const v of await run.all()) {
  if (v.faults.length) bad++
  console.log(v.faults.length ? 'XX' : 'ok', v.scenario.id, v.faults.join('; '), '|', v.seen, v.delay)
}
console.log(bad, 'bad', (Date.now() - started) / 1000)
await run.stop()
