import type { MeetCall } from '../../e2e/harness/meet.ts'
import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import { paintedAt } from '../form.ts'
import { median, p95 } from '../numbers.ts'
import { inTurns, type Opened, openFloor, openOurs } from '../opened.ts'
import { type Bench, type Row, row } from '../row.ts'

const noteCard = `new MutationObserver((_, observer) => {
  if (!document.querySelector('afterword-card, bench-card')) return
  observer.disconnect()
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { window.cardAt = performance.timeOrigin + performance.now() }
    port2.postMessage(null)
  })
}).observe(document, { childList: true, subtree: true })`

async function hostEnds({ browser, closeSurfaces }: Opened, call: MeetCall): Promise<{ card: number; window: number }> {
  await silently(call.page, noteCard)
  await call.lab('hostEnds')
  const ended = (await call.lab('times'))['host-ended'] ?? 0
  const window = await paintedAt(await browser.extensionWindow(), 'debrief')
  const card = await until(() => silently<number | undefined>(call.page, 'window.cardAt'), { what: 'the card' })
  await closeSurfaces()
  await call.page.close()
  return { card: card - ended, window: window - ended }
}

async function tabCloses({ browser, closeSurfaces }: Opened, call: MeetCall): Promise<number> {
  const closed = Date.now()
  await call.page.close()
  const window = await paintedAt(await browser.extensionWindow(), 'debrief')
  await closeSurfaces()
  return window - closed
}

/** Ends without a click: to the card in the page, and to the window with the debrief. All in ms after the end. */
export async function otherEnds(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 1 : 4
  const both = [await openOurs(bench), await openFloor(bench)] as const
  try {
    const hosts = await inTurns(both, 'hostend', runs, hostEnds)
    const closed = await inTurns(both, 'tabgone', runs, tabCloses)
    const of = (key: 'card' | 'window', middle: (values: number[]) => number) => ({
      value: middle(hosts.ours.map((one) => one[key])),
      floor: middle(hosts.floor.map((one) => one[key])),
      unit: 'ms',
      runs,
    })
    const ofClosed = (middle: (values: number[]) => number) => ({
      value: middle(closed.ours),
      floor: middle(closed.floor),
      unit: 'ms',
      runs,
    })
    const window = of('window', p95)
    return [
      row({ name: 'host ends to the card, p50', ...of('card', median), bar: null }),
      row({ name: 'host ends to the card, p95', ...of('card', p95), bar: 1000 }),
      row({ name: 'host ends to the window with its form, p50', ...of('window', median), bar: null }),
      row({
        name: 'host ends to the window with its form, p95',
        ...window,
        bar: 1000 + window.floor,
        rule: 'floor + 1000',
      }),
      row({ name: 'tab closed to the window with its form, p50', ...ofClosed(median), bar: null }),
      row({ name: 'tab closed to the window with its form, p95', ...ofClosed(p95), bar: 1500 }),
    ]
  } finally {
    for (const one of both) await one.stop()
  }
}
