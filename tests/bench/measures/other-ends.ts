import { silently } from '../../e2e/harness/silently.ts'
import { until } from '../../e2e/harness/until.ts'
import { median, p95 } from '../numbers.ts'
import { type Opened, openFloor, openRoad, paintedAt, roomOf } from '../opened.ts'
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

/** All in ms after the end. */
interface Ends {
  card: number
  window: number
  closed: number
}

async function hostEnds({ browser, call: open, closeSurfaces }: Opened, code: string): Promise<Omit<Ends, 'closed'>> {
  const call = await open({ code })
  await silently(call.page, noteCard)
  await call.lab('hostEnds')
  const ended = (await call.lab('times'))['host-ended'] ?? 0
  const window = await paintedAt(await browser.extensionWindow(), 'debrief')
  const card = await until(() => silently<number | undefined>(call.page, 'window.cardAt'), { what: 'the card' })
  await closeSurfaces()
  await call.page.close()
  return { card: card - ended, window: window - ended }
}

async function tabCloses({ browser, call: open, closeSurfaces }: Opened, code: string): Promise<number> {
  const call = await open({ code })
  const closed = Date.now()
  await call.page.close()
  const window = await paintedAt(await browser.extensionWindow(), 'debrief')
  await closeSurfaces()
  return window - closed
}

async function endsOnce(opened: Opened, run: number): Promise<Ends> {
  const ended = await hostEnds(opened, roomOf('hostend', run))
  return { ...ended, closed: await tabCloses(opened, roomOf('tabgone', run)) }
}

/** Ends without a click: to the card in the page, and to the window with the debrief. */
export async function otherEnds(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 2 : 6
  const road = await openRoad(bench)
  const empty = await openFloor(bench)
  const ours: Ends[] = []
  const floor: Ends[] = []
  try {
    for (let run = 0; run < runs; run++) {
      floor.push(await endsOnce(empty, run))
      ours.push(await endsOnce(road, run))
    }
  } finally {
    await road.stop()
    await empty.stop()
  }
  const both = (key: keyof Ends, middle: (values: number[]) => number) => ({
    value: middle(ours.map((one) => one[key])),
    floor: middle(floor.map((one) => one[key])),
    unit: 'ms',
    runs,
  })
  const window = both('window', p95)
  return [
    row({ name: 'host ends to the card, p50', ...both('card', median), bar: null }),
    row({ name: 'host ends to the card, p95', ...both('card', p95), bar: 1000 }),
    row({ name: 'host ends to the window with its form, p50', ...both('window', median), bar: null }),
    row({
      name: 'host ends to the window with its form, p95',
      ...window,
      bar: 1000 + window.floor,
      rule: 'floor + 1000',
    }),
    row({ name: 'tab closed to the window with its form, p50', ...both('closed', median), bar: null }),
    row({ name: 'tab closed to the window with its form, p95', ...both('closed', p95), bar: 1500 }),
  ]
}
