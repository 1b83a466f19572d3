import type { Page } from 'puppeteer-core'
import type { MeetCall } from '../../e2e/harness/meet.ts'
import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import { emptyExtension } from '../extensions.ts'
import { median } from '../numbers.ts'
import { type Opened, openFloor, openOurs, roomOf } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'
import { callsInto, longTasksWith, startTrace } from '../trace.ts'

const script = 'content-scripts/call.js'
const stepsPerSecond = 30
/** With those who join when the churn begins. */
const busyNames = 8

const listen = `globalThis.heard = 0
chrome.runtime.onMessage.addListener((_, { url }) => { if (url?.startsWith('https://meet.google.com/')) heard++ })`

/** Makes the call busy for so many seconds by its own clock, and gives the checksum over all that was written. */
async function churn(call: MeetCall, seconds: number): Promise<number> {
  const steps = seconds * stepsPerSecond
  await call.lab('churn', true, steps)
  // In pieces: one question must not outlast the browser's time for an answer.
  for (let piece = Math.min(steps, 300); ; piece = Math.min(steps, piece + 300)) {
    await silently(
      call.page,
      `new Promise((done) => { const timer = setInterval(() => { if (lab.churnState().steps >= ${piece}) { clearInterval(timer); done() } }, 50) })`,
    )
    if (piece === steps) return (await call.lab('churnState')).checksum
  }
}

/** The same people for everybody, and nothing new for whoever watches. */
async function gather(call: MeetCall): Promise<void> {
  await call.lab('churn', true, 1)
  await until(async () => (await call.lab('people')).length >= busyNames, { what: 'all people in the call' })
}

interface Minute {
  ownScript: number
  longTasks: number
  messages: number
  checksum: number
}

/** Windows of one call, one after the other: a start is confirmed for a while, a call that goes on is not. */
async function watchCall(bench: Bench): Promise<Minute[]> {
  const seconds = bench.quick ? 20 : 60
  const ours = await openOurs(bench)
  try {
    await ours.browser.extension().run(listen)
    const room = roomOf('busycal', 0)
    const call = await ours.open(room)
    await ours.noticed(room)
    await gather(call)
    await until(async () => (await ours.session(room)).people.length >= busyNames, { what: 'all names' })
    const minutes: Minute[] = []
    for (let window = 0; window < (bench.quick ? 1 : 3); window++) {
      await ours.browser.extension().run('heard = 0')
      const endTrace = await startTrace(call.page)
      const checksum = await churn(call, seconds)
      const messages = await ours.browser.extension().run<number>('heard')
      const events = await endTrace()
      const calls = callsInto(script, events)
      const micros = calls.reduce((sum, { tdur = 0 }) => sum + tdur, 0)
      minutes.push({
        ownScript: (micros / 1000) * (60 / seconds),
        longTasks: longTasksWith(calls, events),
        messages,
        checksum,
      })
    }
    return minutes
  } finally {
    await ours.stop()
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1000
}

interface Heaps {
  heaps: number[]
  checksums: number[]
}

async function watchHeap(opened: Opened, runs: number): Promise<Heaps> {
  const result: Heaps = { heaps: [], checksums: [] }
  for (let run = 0; run < runs; run++) {
    const code = roomOf('heapful', run)
    const call = await opened.open(code)
    await opened.noticed(code)
    await gather(call)
    result.checksums.push(await churn(call, 3))
    result.heaps.push(await heapOf(call.page))
    await call.page.close()
  }
  return result
}

/** All at the same time: that costs time, which is not counted here. */
async function heapAdded(bench: Bench): Promise<{ ours: number; floor: number; checksums: number[]; runs: number }> {
  const runs = bench.quick ? 1 : 3
  const opened = await Promise.all([openFloor(bench, null), openFloor(bench, emptyExtension), openOurs(bench)])
  try {
    const [none, empty, ours] = await Promise.all(opened.map((one) => watchHeap(one, runs)))
    if (!none || !empty || !ours) throw new Error('A browser is missing')
    const base = median(none.heaps)
    return {
      ours: median(ours.heaps) - base,
      floor: median(empty.heaps) - base,
      checksums: [...none.checksums, ...empty.checksums, ...ours.checksums],
      runs,
    }
  } finally {
    for (const one of opened) await one.stop()
  }
}

function checkSameWork(checksums: readonly number[]): void {
  if (new Set(checksums).size > 1) {
    throw new Error(
      `The calls were not equally busy (checksums ${checksums.join(', ')}): their figures cannot be compared.`,
    )
  }
}

/** What a running call pays for being watched. */
export async function callPage(bench: Bench): Promise<Row[]> {
  const minutes = await watchCall(bench)
  checkSameWork(minutes.map(({ checksum }) => checksum))
  const heap = await heapAdded(bench)
  checkSameWork(heap.checksums)
  const runs = minutes.length
  const [first, ...later] = minutes
  const of = (key: keyof Minute, from = minutes) => median(from.map((minute) => minute[key]))
  return [
    row({ name: 'own script per minute in call', value: of('ownScript'), unit: 'ms', floor: 0, bar: 2, runs }),
    row({
      name: '  own script in its first minute',
      value: first?.ownScript ?? 0,
      unit: 'ms',
      floor: 0,
      bar: null,
      runs: 1,
    }),
    row({
      name: 'long tasks with our frames',
      value: Math.max(...minutes.map((one) => one.longTasks)),
      unit: '',
      floor: 0,
      bar: 0,
      runs,
    }),
    // A start is confirmed for some seconds: only a later minute is one of nothing.
    ...(later.length > 0
      ? [
          row({
            name: 'messages in a minute of nothing',
            value: of('messages', later),
            unit: '',
            floor: 0,
            bar: 0,
            runs: later.length,
          }),
        ]
      : []),
    row({
      name: '  messages in its first minute',
      value: first?.messages ?? 0,
      unit: '',
      floor: 0,
      bar: null,
      runs: 1,
    }),
    row({ name: 'heap added to the page', value: heap.ours, unit: 'kB', floor: heap.floor, bar: 276, runs: heap.runs }),
  ]
}
