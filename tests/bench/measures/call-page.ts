import type { Page } from 'puppeteer-core'
import { until } from '../../e2e/harness/until.ts'
import { type BusySite, busySites } from '../busy-call.ts'
import { emptyExtension } from '../extensions.ts'
import { median } from '../numbers.ts'
import { type Opened, openFloor, openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'
import { callsInto, longTasksWith, startTrace } from '../trace.ts'

const script = 'content-scripts/call.js'
const listen = (address: RegExp) => `globalThis.heard = 0
chrome.runtime.onMessage.addListener((_, { url }) => { if (${address}.test(url)) heard++ })`

interface Minute {
  ownScript: number
  longTasks: number
  messages: number
  checksum: number
}

/** Windows of one call, one after the other: a start is confirmed for a while, a call that goes on is not. */
async function watchCall(bench: Bench, site: BusySite): Promise<Minute[]> {
  const seconds = bench.quick ? 20 : site.seconds
  const ours = await openOurs(bench)
  try {
    await ours.browser.extension().run(listen(site.address))
    const call = await site.open(ours.browser, 0)
    await ours.someCall()
    await until(async () => ((await ours.sessions())[0]?.people.length ?? 0) >= 8, {
      within: 30_000,
      what: 'all names',
    })
    const minutes: Minute[] = []
    for (let window = 0; window < (bench.quick ? 1 : 3); window++) {
      await ours.browser.extension().run('heard = 0')
      const endTrace = await startTrace(call.page)
      const checksum = await call.churn(seconds)
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

async function watchHeap(opened: Opened, site: BusySite, runs: number): Promise<Heaps> {
  const result: Heaps = { heaps: [], checksums: [] }
  for (let run = 0; run < runs; run++) {
    const call = await site.open(opened.browser, run)
    await opened.someCall()
    result.checksums.push(await call.churn(3))
    result.heaps.push(await heapOf(call.page))
    await call.page.close()
  }
  return result
}

/** All at the same time: that costs time, which is not counted here. */
async function heapAdded(
  bench: Bench,
  site: BusySite,
): Promise<{ ours: number; floor: number; checksums: number[]; runs: number }> {
  const runs = bench.quick ? 1 : 3
  const opened = await Promise.all([openFloor(bench, null), openFloor(bench, emptyExtension), openOurs(bench)])
  try {
    const [none, empty, ours] = await Promise.all(opened.map((one) => watchHeap(one, site, runs)))
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

/** What a running call pays for being watched, on each of the sites. */
export async function callPage(bench: Bench): Promise<Row[]> {
  const rows: Row[] = []
  for (const site of busySites) rows.push(...(await ofSite(bench, site)))
  return rows
}

async function ofSite(bench: Bench, site: BusySite): Promise<Row[]> {
  const minutes = await watchCall(bench, site)
  checkSameWork(minutes.map(({ checksum }) => checksum))
  const heap = await heapAdded(bench, site)
  checkSameWork(heap.checksums)
  const runs = minutes.length
  const later = minutes.slice(1)
  const of = (key: keyof Minute, from = minutes) => median(from.map((minute) => minute[key]))
  const own = (name: string, value: number, unit: string, bar: number | null, count = runs) =>
    row({ name: `${site.name}: ${name}`, value, unit, floor: 0, bar, runs: count })
  return [
    own('own script per minute in call', of('ownScript'), 'ms', 2),
    own('  own script at its start', minutes[0]?.ownScript ?? 0, 'ms', null, 1),
    own('long tasks with our frames', Math.max(...minutes.map((one) => one.longTasks)), '', 0),
    // A start is confirmed for some seconds: only a later window is one of nothing.
    ...(later.length > 0 ? [own('messages while nothing happens', of('messages', later), '', 0, later.length)] : []),
    own('  messages at its start', minutes[0]?.messages ?? 0, '', null, 1),
    row({
      name: `${site.name}: heap added to the page`,
      value: heap.ours,
      unit: 'kB',
      floor: heap.floor,
      bar: 276,
      runs: heap.runs,
    }),
  ]
}
