import type { Page } from 'puppeteer-core'
import type { MeetCall } from '../../e2e/harness/meet.ts'
import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import { paintedAt } from '../form.ts'
import { median, p95 } from '../numbers.ts'
import { inTurns, type Opened, openFloor, openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'

/** All in ms after the click. */
interface Leave {
  signal: number
  painted: number
  ready: number
  /** Of the page's own end screen. */
  ended: number
}

const noteClick = `addEventListener('click', ({ timeStamp }) => { window.clickedAt = performance.timeOrigin + timeStamp }, true)`
// Every page of the extension hears what a content script tells the worker.
const noteSignal = `chrome.runtime.onMessage.addListener(({ type }) => { if (type === 'leave-clicked') globalThis.signalAt = Date.now() })`

const firstPaint = (panel: Page) =>
  until(
    () =>
      silently<number | undefined>(
        panel,
        `performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => performance.timeOrigin + startTime)[0]`,
      ),
    { what: 'the first paint of the panel' },
  )

async function leaveOnce({ browser, closeSurfaces }: Opened, call: MeetCall): Promise<Leave> {
  await silently(call.page, noteClick)
  await call.clickLeave()
  const panel = await browser.sidePanel()
  const drawn = await paintedAt(panel, 'debrief')
  const painted = await firstPaint(panel)
  const clicked = await silently<number>(call.page, 'window.clickedAt')
  const signal = await browser.extension().run<number>('signalAt')
  const ended = await until(async () => (await call.lab('times')).left, { what: 'the end screen' })
  await closeSurfaces()
  await call.page.close()
  return {
    signal: signal - clicked,
    painted: painted - clicked,
    // The browser counts a first paint until it is on the screen, the probe until it is drawn.
    ready: Math.max(drawn, painted) - clicked,
    ended: ended - clicked,
  }
}

/** From the click on Leave to a form in which one can type. */
export async function leaveClick(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 2 : 8
  const both = [await openOurs(bench), await openFloor(bench)] as const
  try {
    for (const { browser } of both) await browser.extension().run(noteSignal)
    // The first of each opens a browser's first panel, which is slower for everybody.
    const { ours, floor } = await inTurns(both, 'leavees', runs + 1, leaveOnce)
    return rowsOf(ours.slice(1), floor.slice(1))
  } finally {
    for (const one of both) await one.stop()
  }
}

function rowsOf(ours: readonly Leave[], floor: readonly Leave[]): Row[] {
  const runs = ours.length
  const of = (from: readonly Leave[], key: keyof Leave) => from.map((one) => one[key])
  const both = (key: keyof Leave, middle: (values: number[]) => number) => ({
    value: middle(of(ours, key)),
    floor: middle(of(floor, key)),
    unit: 'ms',
    runs,
  })
  const typical = both('ready', median)
  const slow = both('ready', p95)
  return [
    row({ name: 'Leave click to our own signal, p50', ...both('signal', median), bar: 20 }),
    row({ name: 'Leave click to our own signal, p95', ...both('signal', p95), bar: 50 }),
    row({ name: 'Leave click to the panel painted, p50', ...both('painted', median), bar: null }),
    row({
      name: '  from the end screen on to the form ready, p50',
      value: median(ours.map(({ ready, ended }) => ready - ended)),
      unit: 'ms',
      bar: null,
      runs,
    }),
    row({ name: 'Leave click to the form ready, p50', ...typical, bar: 1.5 * typical.floor, rule: '1.5 × floor' }),
    row({ name: 'Leave click to the form ready, p95', ...slow, bar: slow.floor + 500, rule: 'floor + 500' }),
  ]
}
