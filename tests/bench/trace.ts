import type { Page } from 'puppeteer-core'

/** Of a complete event: times in µs, `tdur` is the time on the processor. */
export interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { url?: string } }
}

/** Records what the browser's threads do; the function returned ends it and gives the events. */
export async function startTrace(page: Page): Promise<() => Promise<TraceEvent[]>> {
  const session = await page.createCDPSession()
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  return async () => {
    const completed = new Promise<string>((resolve) => {
      session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''))
    })
    await session.send('Tracing.end')
    const handle = await completed
    const parts: string[] = []
    for (let eof = false; !eof; ) {
      const part = await session.send('IO.read', { handle, size: 4_000_000 })
      parts.push(part.data)
      eof = part.eof
    }
    await session.detach()
    return (JSON.parse(parts.join('')) as { traceEvents: TraceEvent[] }).traceEvents
  }
}

/** The calls from outside into one script: timers, listeners, observers. What they call is inside their time. */
export function callsInto(script: string, events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith(script))
}

/** Tasks of more than 50 ms on the processor that called into the script. */
export function longTasksWith(calls: readonly TraceEvent[], events: readonly TraceEvent[]): number {
  const long = events.filter(({ name, tdur = 0 }) => name === 'RunTask' && tdur > 50_000)
  return long.filter(({ tid, pid, ts, dur = 0 }) =>
    calls.some((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts <= ts + dur),
  ).length
}
