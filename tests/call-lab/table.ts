import { lineOf, totals } from './runner/report.ts'
import { runScenarios } from './runner/run.ts'
import { scenarios } from './scenarios/index.ts'

// Plays the whole table, or the scenarios whose name holds one of the words given, and says what came of each.
const words = process.argv.slice(2)
const chosen = scenarios.filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)))
if (chosen.length === 0) {
  console.error(
    `No scenario has ${words.join(' or ')} in its name. There are: ${scenarios.map(({ id }) => id).join(', ')}`,
  )
  process.exit(2)
}
const started = Date.now()
console.log(`${chosen.length} scenarios in real Chromium, several at a time. The longest waits three minutes.\n`)
const run = await runScenarios(chosen)
const verdicts = []
for (const { id } of chosen) {
  const verdict = await run.verdicts.get(id)
  if (!verdict) continue
  verdicts.push(verdict)
  console.log(lineOf(verdict))
}
await run.stop()
const missed = verdicts.filter(({ faults }) => faults.length > 0)
console.log(`\n${totals(verdicts)}\n\n${missed.length} missed, in ${Math.round((Date.now() - started) / 1000)} s`)
process.exitCode = missed.length === 0 ? 0 : 1
