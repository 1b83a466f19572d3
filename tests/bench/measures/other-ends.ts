import type { MeetCall } from '../../e2e/harness/meet.ts'
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

async function hostEnds({ browser, closeSurfaces }: Opened, call: MeetCall): Promise<Omit<Ends, 'closed'>> {
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

/** The same end in both. Ours counts a call only after some seconds: time for a round of the floor. */
async function inBoth<T>(
  [road, empty]: readonly [Opened, Opened],
  code: string,
  end: (opened: Opened, call: MeetCall) => Promise<T>,
): Promise<{ ours: T; floor: T }> {
  const [call, floor] = await Promise.all([
    road.call({ code }),
    empty.call({ code }).then((floorCall) => end(empty, floorCall)),
  ])
  return { ours: await end(road, call), floor }
}

/** Ends without a click: to the card in the page, and to the window with the debrief. */
export async function otherEnds(bench: Bench): Promise<Row[]> {
  const runs = bench.quick ? 1 : 4
  const road = await openRoad(bench)
  const empty = await openFloor(bench)
  const ours: Ends[] = []
  const floor: Ends[] = []
  try {
    for (let run = 0; run < runs; run++) {
      const ended = await inBoth([road, empty], roomOf('hostend', run), hostEnds)
      const closed = await inBoth([road, empty], roomOf('tabgone', run), tabCloses)
      ours.push({ ...ended.ours, closed: closed.ours })
      floor.push({ ...ended.floor, closed: closed.floor })
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
