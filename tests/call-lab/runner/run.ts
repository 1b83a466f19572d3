import { type Road, setUpRoad } from '../../e2e/harness/road.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { judge, type Verdict } from './judge.ts'
import { type Outcome, play } from './play.ts'
import { type Recorder, startRecorder } from './recorder.ts'

/** So many windows at a time. More would make one another wait. */
const AT_ONCE = 4

export interface LabRun {
  /** The verdict of each scenario, as soon as it is there. */
  verdicts: Map<string, Promise<Verdict>>
  /** The same; asked again, the scenario is played anew: no recording is judged twice. */
  verdictOf(id: string): Promise<Verdict | undefined>
  /** Waits for all. */
  all(): Promise<Verdict[]>
  road: Road
  stop(): Promise<void>
}

/** Starts to play these scenarios, several at a time. Those that need something of their own come last. */
export async function runScenarios(scenarios: readonly Scenario[], atOnce = AT_ONCE): Promise<LabRun> {
  // A worker that somebody is attached to is never put to sleep, and its lost state would not show.
  const road = await setUpRoad({ attachToWorkers: false })
  const recorder = await startRecorder(road.browser)
  const settled = new Map<string, PromiseWithResolvers<Verdict>>()
  for (const { id } of scenarios) {
    if (settled.has(id)) throw new Error(`Two scenarios are called ${id}`)
    settled.set(id, Promise.withResolvers())
  }
  const playing = (async () => {
    for (const { minimum, alone, batch } of batches(scenarios)) {
      await road.browser.setSettings({ popUp: { minimumSeconds: minimum } })
      const workers = alone ? 1 : Math.min(atOnce, batch.length)
      await Promise.all(Array.from({ length: workers }, () => worker(batch, road, recorder, settled)))
    }
  })()
  const again = async (scenario: Scenario) => {
    await playing
    await road.browser.setSettings({ popUp: { minimumSeconds: scenario.minimum ?? 0 } })
    return judge(scenario, await play(scenario, road.browser, recorder).catch((error) => unplayed(error)))
  }
  const asked = new Set<string>()
  const verdicts = new Map([...settled].map(([id, { promise }]) => [id, promise]))
  return {
    verdicts,
    async verdictOf(id) {
      const scenario = scenarios.find((one) => one.id === id)
      if (asked.has(id) && scenario) return again(scenario)
      asked.add(id)
      return verdicts.get(id)
    },
    all: () => Promise.all(verdicts.values()),
    road,
    async stop() {
      await playing
      await recorder.stop()
      await road.stop()
    },
  }
}

async function worker(
  batch: Scenario[],
  road: Road,
  recorder: Recorder,
  settled: Map<string, PromiseWithResolvers<Verdict>>,
): Promise<void> {
  for (let scenario = batch.shift(); scenario; scenario = batch.shift()) {
    const outcome = await play(scenario, road.browser, recorder).catch((error) => unplayed(error))
    settled.get(scenario.id)?.resolve(judge(scenario, outcome))
  }
}

const unplayed = (error: unknown): Outcome => ({
  sessions: [],
  offers: [],
  surfaces: [],
  ends: [],
  broken: String(error),
})

/** Which can run beside one another: all but those that need a browser of another setting, or for themselves. */
function batches(scenarios: readonly Scenario[]): { minimum: number; alone: boolean; batch: Scenario[] }[] {
  const minimums = [...new Set(scenarios.map(({ minimum = 0 }) => minimum))].sort((a, b) => a - b)
  return minimums.flatMap((minimum) =>
    [false, true].map((alone) => ({
      minimum,
      alone,
      batch: longestFirst(scenarios.filter((one) => (one.minimum ?? 0) === minimum && (one.alone ?? false) === alone)),
    })),
  )
}

/** What waits longest begins first, so that the others fill the time beside it. */
function longestFirst(scenarios: readonly Scenario[]): Scenario[] {
  const length = ({ steps, expect }: Scenario) =>
    steps.reduce((sum, step) => sum + (step.do === 'pass' ? step.ms : 0), 'opens' in expect ? expect.within : 0)
  return [...scenarios].sort((a, b) => length(b) - length(a))
}
